package org.rouage.formula;

import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.formula.When.Moment;

/**
 * A piece of a formula with the value it had: what is unfolded to explain a result. The branch that a choice did not
 * take is not in it.
 *
 * <p>Example: {@code previous × (1 + inflation)}: 126.7 MEUR, of {@code previous} 124.5 MEUR and {@code 1 + inflation}
 * 1.017, of {@code 1} and {@code inflation} 1.7 %.
 */
public record Working(Term term, Value value, List<Working> parts) {
    public Working {
        parts = List.copyOf(parts);
    }

    /** The piece in its canonical form, in the words of a language. */
    public String words(Language language) {
        return new FormulaPrinter(language).print(term);
    }

    /** Where a formula finds the figures it names. */
    @FunctionalInterface
    public interface Inputs {
        Value of(Reference reference, int year);
    }

    static Working of(Term term, Inputs inputs, Moment moment) {
        return switch (term) {
            case Term.Choice choice -> choice(choice, inputs, moment);
            case Term.Aggregate aggregate -> aggregate(aggregate, inputs, moment);
            default -> {
                var parts = new ArrayList<Working>();
                for (Term part : term.parts()) {
                    parts.add(of(part, inputs, moment));
                }
                yield new Working(term, value(term, parts, inputs, moment), parts);
            }
        };
    }

    /** Without the explanation: the same operations in the same order. */
    static Value value(Term term, Inputs inputs, Moment moment) {
        return of(term, inputs, moment).value();
    }

    private static Working choice(Term.Choice choice, Inputs inputs, Moment moment) {
        Working condition = of(choice.condition(), inputs, moment);
        return switch (condition.value()) {
            case Value.Truth(boolean holds) -> {
                Working taken = of(holds ? choice.then() : choice.otherwise(), inputs, moment);
                yield new Working(choice, taken.value(), List.of(condition, taken));
            }
            case Value.Undecided undecided -> new Working(choice, undecided, List.of(condition));
            case Value.Known known -> throw new IllegalStateException("evaluated without a check of units");
        };
    }

    private static Working aggregate(Term.Aggregate aggregate, Inputs inputs, Moment moment) {
        var parts = new ArrayList<Working>();
        for (Term part : aggregate.over()) {
            if (part instanceof Term.Figures(Reference reference, When from, When to, Span span)) {
                for (int year = from.in(moment); year <= to.in(moment); year++) {
                    Term one = new Term.Figure(reference, new When.Fixed(year), span);
                    parts.add(of(one, inputs, moment));
                }
            } else {
                parts.add(of(part, inputs, moment));
            }
        }
        Value value = Arithmetic.aggregate(
                aggregate.function(), parts.stream().map(Working::value).toList());
        return new Working(aggregate, value, parts);
    }

    private static Value value(Term term, List<Working> parts, Inputs inputs, Moment moment) {
        return switch (term) {
            case Term.Quantity(var number, Unit unit, Span span) -> new Value.Known(number, unit);
            case Term.Figure(Reference reference, When when, Span span) -> inputs.of(reference, when.in(moment));
            case Term.Year(When when, Span span) -> new Value.Known(Rational.of(when.in(moment)), Unit.CALENDAR_YEAR);
            case Term.Negative negative -> Arithmetic.negative(parts.getFirst().value());
            case Term.Binary binary ->
                Arithmetic.binary(binary, parts.get(0).value(), parts.get(1).value());
            case Term.Power power ->
                Arithmetic.power(parts.get(0).value(), parts.get(1).value());
            case Term.Comparison comparison ->
                Arithmetic.comparison(
                        comparison.relation(),
                        parts.get(0).value(),
                        parts.get(1).value());
            case Term.Not not -> Arithmetic.not(parts.getFirst().value());
            case Term.Junction junction ->
                Arithmetic.junction(
                        junction.isBoth(), parts.get(0).value(), parts.get(1).value());
            case Term.Between between ->
                Arithmetic.between(
                        parts.get(0).value(), parts.get(1).value(), parts.get(2).value());
            case Term.Rounded rounded ->
                Arithmetic.rounded(rounded, parts.getFirst().value());
            case Term.Choice choice -> throw new IllegalStateException("a choice has its own working");
            case Term.Aggregate aggregate -> throw new IllegalStateException("an aggregate has its own working");
            case Term.Figures figures -> throw new IllegalStateException("several values where one is wanted");
            case Term.Lines lines -> throw new IllegalStateException("several values where one is wanted");
        };
    }
}
