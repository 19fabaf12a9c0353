package org.rouage.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Value;
import org.rouage.indicator.TrackedIndicator.TargetComponent;

/**
 * Whether a target follows from its own published components, by the formula of the indicator in that year.
 *
 * <p>Example: a target of 91.5 % for 2023, published with 2,185 hired and 2,300 departures: the formula gives 95.0 %,
 * so it differs. The comparison is at the digits of the target: 2,019 of 2,207 are 91.48 %, which is 91.5 and is 91.
 *
 * @param components the published components, in the unit of each measure
 */
public record TargetCheck(
        String indicator, TargetValue target, SortedMap<String, Rational> components, Verdict verdict) {
    public TargetCheck {
        components = Collections.unmodifiableSortedMap(new TreeMap<>(components));
    }

    /** What comes of it. */
    public sealed interface Verdict {
        /** Both numbers, in the unit of the indicator, at the digits of the target. */
        record Agrees(BigDecimal written, BigDecimal computed) implements Verdict {}

        /** Both numbers, in the unit of the indicator, at the digits of the target. */
        record Differs(BigDecimal written, BigDecimal computed) implements Verdict {}

        /** Some components of the formula were not published. */
        record Incomplete(List<String> missing) implements Verdict {
            public Incomplete {
                missing = List.copyOf(missing);
            }
        }

        /** The formula gives nothing, as with a component of zero that divides. */
        record Undecided(Value.Undecided why) implements Verdict {}
    }

    public boolean differs() {
        return verdict instanceof Verdict.Differs;
    }

    /** Of every target with published components, by indicator in the order of the convention, then by year. */
    public static List<TargetCheck> of(IndicatorModel model) {
        var checks = new ArrayList<TargetCheck>();
        for (TrackedIndicator indicator : model.indicators()) {
            var years = new TreeSet<>(
                    indicator.components().stream().map(TargetComponent::year).toList());
            for (int year : years) {
                of(indicator, year).ifPresent(checks::add);
            }
        }
        return checks;
    }

    /** Of the target in force of a year; empty when that year has none with a number, or no component. */
    public static Optional<TargetCheck> of(TrackedIndicator indicator, int year) {
        var components = new TreeMap<String, Rational>();
        indicator.components().stream()
                .filter(one -> one.year() == year)
                .forEach(one -> components.put(one.measure(), one.number()));
        IndicatorDefinition definition = indicator.definition(year);
        return Optional.ofNullable(indicator.targets().get(year))
                .filter(target -> target.number().isPresent() && !components.isEmpty())
                .flatMap(target -> definition
                        .formula()
                        .map(formula -> new TargetCheck(
                                indicator.id(), target, components, verdict(formula, target, components))));
    }

    private static Verdict verdict(
            IndicatorFormula formula, TargetValue target, SortedMap<String, Rational> components) {
        List<String> missing = formula.inputs().stream()
                .filter(input -> input.yearsBefore() != 0 || !components.containsKey(input.measure()))
                .map(input -> input.measure())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            return new Verdict.Incomplete(missing);
        }
        Rational[] numbers = formula.inputs().stream()
                .map(input -> components.getOrDefault(input.measure(), Rational.ZERO))
                .toArray(Rational[]::new);
        return switch (formula.value(numbers)) {
            case Value.Known known -> compared(formula, target, known.number());
            case Value.Truth truth -> compared(formula, target, truth.holds() ? Rational.ONE : Rational.ZERO);
            case Value.Undecided undecided -> new Verdict.Undecided(undecided);
        };
    }

    private static Verdict compared(IndicatorFormula formula, TargetValue target, Rational computed) {
        BigDecimal written = target.written(formula.unit()).orElseThrow();
        BigDecimal rounded = target.atItsPrecision(computed, formula.unit());
        return written.compareTo(rounded) == 0
                ? new Verdict.Agrees(written, rounded)
                : new Verdict.Differs(written, rounded);
    }

    /** For people, with both numbers. */
    public Text words() {
        String of = indicator + ", " + target.year();
        return switch (verdict) {
            case Verdict.Agrees(BigDecimal written, BigDecimal computed) ->
                Text.of(
                        of + " : la cible suit de ses composantes, " + french(written),
                        of + ": the target follows from its components, " + written.toPlainString());
            case Verdict.Differs(BigDecimal written, BigDecimal computed) ->
                Text.of(
                        of + " : la cible écrite est " + french(written) + ", ses composantes donnent "
                                + french(computed),
                        of + ": the target written is " + written.toPlainString() + ", its components give "
                                + computed.toPlainString());
            case Verdict.Incomplete(List<String> missing) ->
                Text.of(of + " : composantes non publiées : ", of + ": components not published: ")
                        .plus(Text.same(String.join(", ", missing)));
            case Verdict.Undecided(Value.Undecided why) ->
                Text.of(of + " : ", of + ": ").plus(why.reasons().getFirst().words());
        };
    }

    private static String french(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
