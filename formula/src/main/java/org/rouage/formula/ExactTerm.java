package org.rouage.formula;

import java.math.RoundingMode;
import org.rouage.basics.Rational;
import org.rouage.formula.Layout.Read;

/**
 * A piece of a formula made ready to compute, of which the value is a number: no name, no unit and no map is looked at
 * while it runs. It reads a row of numbers laid out by {@link Layout} and gives a number, or {@link #UNDECIDED}.
 *
 * <p>Example: {@code previous × (1 + inflation)} is a {@link Product} of a {@link Figure} one place before the year and
 * a {@link Sum}.
 */
abstract sealed class ExactTerm {
    /** Stands for what is not decided: known by identity, whatever number it looks like. */
    static final Rational UNDECIDED = Rational.of(Long.MIN_VALUE);

    /** In base units. */
    abstract Rational of(Rational[] row, int year);

    @SuppressWarnings("ReferenceEquality") // one object stands for what is not decided; a number equal to it is not it
    static boolean isUndecided(Rational number) {
        return number == UNDECIDED;
    }

    static boolean isEither(Rational one, Rational other) {
        return isUndecided(one) || isUndecided(other);
    }

    /** Undecided beyond {@link Formula#GREATEST_BITS}. */
    static Rational bounded(Rational number) {
        return number.bits() <= Formula.GREATEST_BITS ? number : UNDECIDED;
    }

    static final class Constant extends ExactTerm {
        private final Rational number;

        Constant(Rational number) {
            this.number = number;
        }

        @Override
        Rational of(Rational[] row, int year) {
            return number;
        }
    }

    static final class Year extends ExactTerm {
        @Override
        Rational of(Rational[] row, int year) {
            return Rational.of(year);
        }
    }

    static final class Figure extends ExactTerm {
        private final int origin;
        private final int step;

        Figure(Read read) {
            origin = read.origin();
            step = read.step();
        }

        @Override
        Rational of(Rational[] row, int year) {
            return row[origin + step * year];
        }
    }

    static final class Negative extends ExactTerm {
        private final ExactTerm term;

        Negative(ExactTerm term) {
            this.term = term;
        }

        @Override
        Rational of(Rational[] row, int year) {
            Rational number = term.of(row, year);
            return isUndecided(number) ? number : number.negated();
        }
    }

    static final class Sum extends ExactTerm {
        private final ExactTerm left;
        private final ExactTerm right;

        Sum(ExactTerm left, ExactTerm right) {
            this.left = left;
            this.right = right;
        }

        @Override
        Rational of(Rational[] row, int year) {
            Rational one = left.of(row, year);
            Rational other = right.of(row, year);
            return isEither(one, other) ? UNDECIDED : bounded(one.plus(other));
        }
    }

    static final class Difference extends ExactTerm {
        private final ExactTerm left;
        private final ExactTerm right;

        Difference(ExactTerm left, ExactTerm right) {
            this.left = left;
            this.right = right;
        }

        @Override
        Rational of(Rational[] row, int year) {
            Rational one = left.of(row, year);
            Rational other = right.of(row, year);
            return isEither(one, other) ? UNDECIDED : bounded(one.minus(other));
        }
    }

    static final class Product extends ExactTerm {
        private final ExactTerm left;
        private final ExactTerm right;

        Product(ExactTerm left, ExactTerm right) {
            this.left = left;
            this.right = right;
        }

        @Override
        Rational of(Rational[] row, int year) {
            Rational one = left.of(row, year);
            Rational other = right.of(row, year);
            return isEither(one, other) ? UNDECIDED : bounded(one.times(other));
        }
    }

    static final class Quotient extends ExactTerm {
        private final ExactTerm left;
        private final ExactTerm right;

        Quotient(ExactTerm left, ExactTerm right) {
            this.left = left;
            this.right = right;
        }

        @Override
        Rational of(Rational[] row, int year) {
            Rational one = left.of(row, year);
            Rational other = right.of(row, year);
            return isEither(one, other) || other.isZero() ? UNDECIDED : bounded(one.dividedBy(other));
        }
    }

    static final class Power extends ExactTerm {
        private final ExactTerm left;
        private final ExactTerm right;

        Power(ExactTerm left, ExactTerm right) {
            this.left = left;
            this.right = right;
        }

        @Override
        Rational of(Rational[] row, int year) {
            Rational one = left.of(row, year);
            Rational other = right.of(row, year);
            return isEither(one, other)
                    ? UNDECIDED
                    : Exponents.raised(one, other).orElse(UNDECIDED);
        }
    }

    static final class Choice extends ExactTerm {
        private final ExactTruth condition;
        private final ExactTerm then;
        private final ExactTerm otherwise;

        Choice(ExactTruth condition, ExactTerm then, ExactTerm otherwise) {
            this.condition = condition;
            this.then = then;
            this.otherwise = otherwise;
        }

        @Override
        Rational of(Rational[] row, int year) {
            int holds = condition.of(row, year);
            if (holds == ExactTruth.UNDECIDED) {
                return UNDECIDED;
            }
            return holds == ExactTruth.YES ? then.of(row, year) : otherwise.of(row, year);
        }
    }

    /** Yes as 1 and no as 0, for a figure that is a truth. */
    static final class Answer extends ExactTerm {
        private final ExactTruth truth;

        Answer(ExactTruth truth) {
            this.truth = truth;
        }

        @Override
        Rational of(Rational[] row, int year) {
            int holds = truth.of(row, year);
            if (holds == ExactTruth.UNDECIDED) {
                return UNDECIDED;
            }
            return holds == ExactTruth.YES ? Rational.ONE : Rational.ZERO;
        }
    }

    static final class Rounded extends ExactTerm {
        private final ExactTerm term;
        private final Rational quantum;
        private final RoundingMode mode;

        Rounded(ExactTerm term, Rational quantum, RoundingMode mode) {
            this.term = term;
            this.quantum = quantum;
            this.mode = mode;
        }

        @Override
        Rational of(Rational[] row, int year) {
            Rational number = term.of(row, year);
            return isUndecided(number) ? number : bounded(number.round(quantum, mode));
        }
    }

    static final class Aggregate extends ExactTerm {
        private final Term.Function function;
        private final ExactValues[] over;

        Aggregate(Term.Function function, ExactValues[] over) {
            this.function = function;
            this.over = over.clone();
        }

        @Override
        Rational of(Rational[] row, int year) {
            var gathered = new Gathering(function);
            for (ExactValues values : over) {
                values.into(gathered, row, year);
            }
            return gathered.result();
        }
    }
}
