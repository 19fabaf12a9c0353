package org.rouage.indicator.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;
import org.rouage.indicator.TargetValue;

/**
 * Whether local targets, put together, meet the national one.
 *
 * <p>Example: 78 % weighing 100 and 84 % weighing 200 make 82 %: against a national 85 % they fall short by three
 * points; against 82 % they meet it. Where a body has no target, what the others make is told as theirs alone.
 *
 * @param together what the local targets make, in base units; of a range, its lower end
 * @param upTo of a range, its upper end
 * @param gap what they make less the national target, in base units: below zero is less
 */
public record Consistency(
        Verdict verdict, Optional<Rational> together, Optional<Rational> upTo, Optional<Rational> gap) {
    /** What can be said. */
    public enum Verdict {
        /** As good as the national target, or better; nothing is rounded. */
        MEETS,
        FALLS_SHORT,
        /** The convention sets no target for the year. */
        NO_NATIONAL,
        /** No body has one. */
        NO_LOCAL,
        /** Words cannot be weighed. */
        IN_WORDS,
        /** The indicator has no value over several bodies. */
        NOT_PUT_TOGETHER
    }

    static Consistency bare(Verdict verdict) {
        return new Consistency(verdict, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Consistency of(
            Optional<TargetValue> national, List<LocalAim> aims, Weighing weighing, Direction direction, Unit unit) {
        if (national.isEmpty()) {
            return bare(Verdict.NO_NATIONAL);
        }
        List<LocalAim> given =
                aims.stream().filter(aim -> aim.value().isPresent()).toList();
        if (given.isEmpty()) {
            return bare(Verdict.NO_LOCAL);
        }
        if (weighing.kind() == Weighing.Kind.NONE) {
            return bare(Verdict.NOT_PUT_TOGETHER);
        }
        boolean isInWords = national.get().number().isEmpty()
                || given.stream()
                        .anyMatch(aim -> aim.value().orElseThrow().number().isEmpty());
        return isInWords ? bare(Verdict.IN_WORDS) : weighed(national.get(), given, weighing, direction, unit);
    }

    private static Consistency weighed(
            TargetValue national, List<LocalAim> given, Weighing weighing, Direction direction, Unit unit) {
        Rational low = put(given, weighing, aim -> aim.number().orElseThrow());
        boolean isRange = national.upTo().isPresent()
                || given.stream()
                        .anyMatch(aim -> aim.value().orElseThrow().upTo().isPresent());
        Optional<Rational> high = isRange
                ? Optional.of(put(
                        given, weighing, aim -> aim.upTo().orElse(aim.number().orElseThrow())))
                : Optional.empty();
        Rational target = national.number().orElseThrow();
        boolean isReached = direction.reaches(low, national, unit).orElse(false);
        boolean isWithin =
                high.isEmpty() || high.get().compareTo(national.upTo().orElse(high.get())) <= 0;
        return new Consistency(
                isReached && isWithin ? Verdict.MEETS : Verdict.FALLS_SHORT,
                Optional.of(low),
                high,
                Optional.of(low.minus(target)));
    }

    private interface End {
        Rational of(TargetValue value);
    }

    private static Rational put(List<LocalAim> given, Weighing weighing, End end) {
        var numbers = new ArrayList<Rational>();
        given.forEach(aim -> numbers.add(end.of(aim.value().orElseThrow())));
        return switch (weighing.kind()) {
            case SUM -> sum(numbers);
            case LEAST -> numbers.stream().min(Rational::compareTo).orElseThrow();
            case GREATEST -> numbers.stream().max(Rational::compareTo).orElseThrow();
            case VOLUMES, ALIKE, MEAN -> mean(given, numbers, weighing);
            case NONE -> throw new IllegalArgumentException("nothing is put together");
        };
    }

    private static Rational mean(List<LocalAim> given, List<Rational> numbers, Weighing weighing) {
        Rational weighed = Rational.ZERO;
        Rational all = Rational.ZERO;
        for (int at = 0; at < given.size(); at++) {
            Rational weight = Optional.ofNullable(
                            weighing.byBody().get(given.get(at).body()))
                    .orElseThrow();
            weighed = weighed.plus(numbers.get(at).times(weight));
            all = all.plus(weight);
        }
        return weighed.dividedBy(all);
    }

    private static Rational sum(List<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }
}
