package org.rouage.formula;

import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Rational;
import org.rouage.formula.Layout.Read;
import org.rouage.formula.When.Moment;

/**
 * Makes terms ready to compute. The terms are those of a figure whose units were checked, bound to its own name.
 *
 * <p>Example: {@code new ExactReader(layout, units, new Moment(2024, 2024, 2028)).term(term).of(row, 2026)}.
 */
final class ExactReader {
    private final Layout layout;
    private final Lookup units;
    private final Moment moment;

    /** The unit of each figure. */
    @FunctionalInterface
    interface Lookup {
        Unit of(Reference reference);
    }

    /** The moment gives the term; its year is not looked at. */
    ExactReader(Layout layout, Lookup units, Moment moment) {
        this.layout = layout;
        this.units = units;
        this.moment = moment;
    }

    ExactTerm term(Term term) {
        return isTruth(term) ? new ExactTerm.Answer(truth(term)) : number(term);
    }

    /** Whether its value is yes or no. */
    boolean isTruth(Term term) {
        return switch (term) {
            case Term.Comparison comparison -> true;
            case Term.Between between -> true;
            case Term.Not not -> true;
            case Term.Junction junction -> true;
            case Term.Choice choice -> isTruth(choice.then());
            case Term.Figure figure -> units.of(figure.reference()).kind() == Unit.Kind.TRUTH;
            case Term.Quantity quantity -> false;
            case Term.Year year -> false;
            case Term.Figures figures -> false;
            case Term.Lines lines -> false;
            case Term.Negative negative -> false;
            case Term.Binary binary -> false;
            case Term.Power power -> false;
            case Term.Aggregate aggregate -> false;
            case Term.Rounded rounded -> false;
        };
    }

    private ExactTerm number(Term term) {
        return switch (term) {
            case Term.Quantity(Rational number, Unit unit, Span span) -> new ExactTerm.Constant(number);
            case Term.Year(When when, Span span) ->
                when instanceof When.Computed
                        ? new ExactTerm.Year()
                        : new ExactTerm.Constant(Rational.of(when.in(moment)));
            case Term.Figure(Reference reference, When when, Span span) ->
                new ExactTerm.Figure(layout.read(reference, when));
            case Term.Negative(Term of, Span span) -> new ExactTerm.Negative(number(of));
            case Term.Binary(Term.Operator operator, Term left, Term right, Span span) ->
                binary(operator, number(left), number(right));
            case Term.Power(Term base, Term exponent, Span span) -> new ExactTerm.Power(number(base), number(exponent));
            case Term.Choice(Term condition, Term then, Term otherwise, Span span) ->
                new ExactTerm.Choice(truth(condition), number(then), number(otherwise));
            case Term.Aggregate(Term.Function function, List<Term> over, Span span) ->
                new ExactTerm.Aggregate(function, values(over));
            case Term.Rounded(Term number, Rational quantum, Unit unit, Rounding rounding, Span span) ->
                new ExactTerm.Rounded(number(number), quantum, rounding.mode());
            case Term.Comparison comparison -> throw unchecked();
            case Term.Between between -> throw unchecked();
            case Term.Not not -> throw unchecked();
            case Term.Junction junction -> throw unchecked();
            case Term.Figures figures -> throw unchecked();
            case Term.Lines lines -> throw unchecked();
        };
    }

    private static ExactTerm binary(Term.Operator operator, ExactTerm left, ExactTerm right) {
        return switch (operator) {
            case PLUS -> new ExactTerm.Sum(left, right);
            case MINUS -> new ExactTerm.Difference(left, right);
            case TIMES -> new ExactTerm.Product(left, right);
            case DIVIDED -> new ExactTerm.Quotient(left, right);
        };
    }

    private ExactTruth truth(Term term) {
        return switch (term) {
            case Term.Comparison(Term.Relation relation, Term left, Term right, Span span) ->
                new ExactTruth.Comparison(relation, term(left), term(right));
            case Term.Between(Term number, Term low, Term high, Span span) ->
                new ExactTruth.Between(number(number), number(low), number(high));
            case Term.Not(Term of, Span span) -> new ExactTruth.Not(truth(of));
            case Term.Junction(boolean isBoth, Term left, Term right, Span span) ->
                new ExactTruth.Junction(isBoth, truth(left), truth(right));
            case Term.Choice(Term condition, Term then, Term otherwise, Span span) ->
                new ExactTruth.Choice(truth(condition), truth(then), truth(otherwise));
            case Term.Figure(Reference reference, When when, Span span) ->
                new ExactTruth.Figure(layout.read(reference, when));
            case Term.Quantity quantity -> throw unchecked();
            case Term.Year year -> throw unchecked();
            case Term.Figures figures -> throw unchecked();
            case Term.Lines lines -> throw unchecked();
            case Term.Negative negative -> throw unchecked();
            case Term.Binary binary -> throw unchecked();
            case Term.Power power -> throw unchecked();
            case Term.Aggregate aggregate -> throw unchecked();
            case Term.Rounded rounded -> throw unchecked();
        };
    }

    private ExactValues[] values(List<Term> over) {
        var values = new ArrayList<ExactValues>();
        for (Term term : over) {
            if (term instanceof Term.Figures(Reference reference, When from, When to, Span span)) {
                Read first = layout.read(reference, from);
                values.add(new ExactValues.Over(first, layout.read(reference, to)));
            } else {
                values.add(new ExactValues.One(number(term)));
            }
        }
        return values.toArray(ExactValues[]::new);
    }

    private static IllegalStateException unchecked() {
        return new IllegalStateException("made ready without a check of units");
    }
}
