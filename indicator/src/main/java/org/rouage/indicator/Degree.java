package org.rouage.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rouage.basics.Rational;
import org.rouage.formula.Reference;
import org.rouage.formula.Term;

/**
 * How a formula grows when what it adds up grows: a sum by 1, a quotient of two sums by 0.
 *
 * <p>Example: {@code cost / files} is of degree 0: half of the bodies have about the same cost of a file. {@code cost +
 * fees}, and {@code cost / 12}, are of degree 1: half of the bodies have half of it. {@code cost / files + fees} has no
 * degree at all, and is taken for a sum.
 */
final class Degree {
    private static final Optional<Integer> NONE = Optional.empty();
    private static final Optional<Integer> ZERO = Optional.of(0);

    private final Predicate<Reference> isAdded;

    private Degree(Predicate<Reference> isAdded) {
        this.isAdded = isAdded;
    }

    /** Empty where it has none. */
    static Optional<Integer> of(Term term, Predicate<Reference> isAdded) {
        return new Degree(isAdded).of(term);
    }

    private Optional<Integer> of(Term term) {
        return switch (term) {
            case Term.Quantity quantity -> ZERO;
            case Term.Year year -> ZERO;
            case Term.Lines lines -> NONE;
            case Term.Figure figure -> Optional.of(isAdded.test(figure.reference()) ? 1 : 0);
            case Term.Figures figures -> Optional.of(isAdded.test(figures.reference()) ? 1 : 0);
            case Term.Negative negative -> of(negative.of());
            case Term.Rounded rounded -> of(rounded.number());
            case Term.Binary binary -> binary(binary);
            case Term.Power power -> power(power);
            case Term.Aggregate aggregate -> same(aggregate.over());
            case Term.Comparison one -> same(List.of(one.left(), one.right())).map(alike -> 0);
            case Term.Between one ->
                same(List.of(one.number(), one.low(), one.high())).map(alike -> 0);
            case Term.Not not -> of(not.of());
            case Term.Junction one -> same(List.of(one.left(), one.right()));
            case Term.Choice one ->
                of(one.condition())
                        .filter(condition -> condition == 0)
                        .flatMap(condition -> same(List.of(one.then(), one.otherwise())));
        };
    }

    private Optional<Integer> binary(Term.Binary binary) {
        Optional<Integer> left = of(binary.left());
        Optional<Integer> right = of(binary.right());
        return switch (binary.operator()) {
            case PLUS, MINUS -> left.filter(degree -> left.equals(right));
            case TIMES -> left.flatMap(degree -> right.map(other -> degree + other));
            case DIVIDED -> left.flatMap(degree -> right.map(other -> degree - other));
        };
    }

    private Optional<Integer> power(Term.Power power) {
        return of(power.base()).flatMap(degree -> {
            if (degree == 0) {
                return of(power.exponent());
            }
            return power.exponent() instanceof Term.Quantity(Rational times, var unit, var span)
                    ? times.exactDecimal().map(exact -> degree * exact.intValue())
                    : NONE;
        });
    }

    private Optional<Integer> same(List<Term> terms) {
        List<Optional<Integer>> degrees =
                terms.stream().map(this::of).distinct().toList();
        return degrees.size() == 1 ? degrees.getFirst() : NONE;
    }
}
