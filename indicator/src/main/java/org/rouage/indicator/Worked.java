package org.rouage.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Rational;
import org.rouage.formula.Value;

/**
 * The value of a result with how much it rests on.
 *
 * <p>Example: the mean of the results of 24 bodies, all decided: coverage 24 of 24; provisional when one of them is.
 *
 * @param leftOut what was given and does not count
 */
record Worked(Value value, Coverage coverage, Completeness completeness, List<Lacking> leftOut) {
    Worked(Value value, Coverage coverage) {
        this(value, coverage, Completeness.COMPLETE, List.of());
    }

    /** Undecided when one of them is; of the last, when none is decided. No more complete than the least of them. */
    static Worked put(
            Rollup rule, IndicatorDefinition definition, List<Result> results, Period period, Completeness most) {
        long decided = results.stream().filter(Result::isDecided).count();
        var coverage = new Coverage(decided, results.size());
        if (results.isEmpty()) {
            return new Worked(Reasons.nothingExpected(definition.id(), period), coverage);
        }
        if (rule == Rollup.LAST) {
            Result last = results.reversed().stream()
                    .filter(Result::isDecided)
                    .findFirst()
                    .orElse(results.getLast());
            return new Worked(last.value(), coverage, last.completeness(), leftOut(List.of(last)));
        }
        Optional<Result> undecided =
                results.stream().filter(one -> !one.isDecided()).findFirst();
        if (undecided.isPresent()) {
            Result first = undecided.get();
            return new Worked(Reasons.noResult(definition.id(), first.extent(), first.period()), coverage);
        }
        List<Rational> numbers =
                results.stream().flatMap(one -> one.number().stream()).toList();
        return new Worked(
                new Value.Known(put(rule, numbers), definition.unit()),
                coverage,
                results.stream().map(Result::completeness).reduce(most, Completeness::or),
                leftOut(results));
    }

    private static List<Lacking> leftOut(List<Result> results) {
        return results.stream()
                .flatMap(one -> one.notes().stream())
                .flatMap(note -> note instanceof Note.LeftOut(List<Lacking> all) ? all.stream() : Stream.of())
                .toList();
    }

    private static Rational put(Rollup rule, List<Rational> numbers) {
        return switch (rule) {
            case SUM -> sum(numbers);
            case MEAN -> sum(numbers).dividedBy(Rational.of(numbers.size()));
            case MIN -> numbers.stream().min(Rational::compareTo).orElseThrow();
            case MAX -> numbers.stream().max(Rational::compareTo).orElseThrow();
            case LAST, PARTS, NONE -> throw new IllegalArgumentException("puts no numbers together: " + rule);
        };
    }

    private static Rational sum(List<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }
}
