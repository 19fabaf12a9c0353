package org.rouage.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rouage.basics.Rational;

/**
 * A piece of a formula, as parsed; each knows where it stands in the text.
 *
 * <p>Example: {@code previous × (1 + 1,7 %)} is a {@link Binary} TIMES of a {@link Figure} (its own value, a year
 * before) and a {@link Binary} PLUS of two {@link Quantity}. Numbers are in base units: 1,7 % is 0.017 with the unit %.
 */
public sealed interface Term {
    Span span();

    /** A number written in the formula, in base units, with the unit it was written in. */
    record Quantity(Rational value, Unit unit, Span span) implements Term {}

    /**
     * A figure of a year. Its own value is that of the year before, and of no other: {@code previous}; its own rule of
     * evolution may be of any year.
     */
    record Figure(Reference reference, When when, Span span) implements Term {
        public Figure {
            if (reference.isOwn()
                    && reference.aspect() == Reference.Aspect.VALUE
                    && !when.equals(When.Computed.BEFORE)) {
                throw new IllegalArgumentException("its own value is that of the year before, not of " + when);
            }
        }
    }

    /** A figure of each year from one to another, both inclusive; stands only where several values are wanted. */
    record Figures(Reference reference, When from, When to, Span span) implements Term {
        public Figures {
            if (reference.isOwn() && reference.aspect() == Reference.Aspect.VALUE) {
                throw new IllegalArgumentException("its own value is that of the year before only");
            }
        }
    }

    /** The lines of the budget whose rule this is; stands only where several values are wanted. */
    record Lines(Span span) implements Term {}

    /** The year computed, or the first or last of the term. */
    record Year(When when, Span span) implements Term {}

    /** The opposite of a number. */
    record Negative(Term of, Span span) implements Term {}

    record Binary(Operator operator, Term left, Term right, Span span) implements Term {}

    /** The exponent is a whole number, of at most {@value Formula#GREATEST_EXPONENT} either way. */
    record Power(Term base, Term exponent, Span span) implements Term {}

    record Comparison(Relation relation, Term left, Term right, Span span) implements Term {}

    record Not(Term of, Span span) implements Term {}

    /** Both (conjunction) or either. */
    record Junction(boolean isBoth, Term left, Term right, Span span) implements Term {}

    record Choice(Term condition, Term then, Term otherwise, Span span) implements Term {}

    /** One number from several. */
    record Aggregate(Function function, List<Term> over, Span span) implements Term {
        public Aggregate {
            over = List.copyOf(over);
        }
    }

    /** Whether a number is at least the one and at most the other. */
    record Between(Term number, Term low, Term high, Span span) implements Term {}

    /** The nearest multiple of a quantum (in base units, written in {@code unit}) by a named way. */
    record Rounded(Term number, Rational quantum, Unit unit, Rounding rounding, Span span) implements Term {}

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED
    }

    enum Relation {
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        EQUAL,
        UNEQUAL;

        boolean holds(int comparison) {
            return switch (this) {
                case LESS -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case MORE -> comparison > 0;
                case AT_LEAST -> comparison >= 0;
                case EQUAL -> comparison == 0;
                case UNEQUAL -> comparison != 0;
            };
        }
    }

    enum Function {
        MIN,
        MAX,
        SUM,
        MEAN
    }

    /** The pieces directly inside, in the order of reading. */
    default List<Term> parts() {
        return switch (this) {
            case Quantity number -> List.of();
            case Figure figure -> List.of();
            case Figures figures -> List.of();
            case Lines lines -> List.of();
            case Year year -> List.of();
            case Negative(Term of, Span span) -> List.of(of);
            case Binary(Operator operator, Term left, Term right, Span span) -> List.of(left, right);
            case Power(Term base, Term exponent, Span span) -> List.of(base, exponent);
            case Comparison(Relation relation, Term left, Term right, Span span) -> List.of(left, right);
            case Not(Term of, Span span) -> List.of(of);
            case Junction(boolean both, Term left, Term right, Span span) -> List.of(left, right);
            case Choice(Term condition, Term then, Term otherwise, Span span) -> List.of(condition, then, otherwise);
            case Aggregate(Function function, List<Term> over, Span span) -> over;
            case Between(Term number, Term low, Term high, Span span) -> List.of(number, low, high);
            case Rounded(Term number, Rational quantum, Unit unit, Rounding rounding, Span span) -> List.of(number);
        };
    }

    /** This piece and all inside it, outermost first; a list of its own bounds what any depth costs the stack. */
    default List<Term> all() {
        var all = new ArrayList<Term>();
        Deque<Term> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Term term = open.pop();
            all.add(term);
            term.parts().reversed().forEach(open::push);
        }
        return all;
    }
}
