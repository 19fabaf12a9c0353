package org.rouage.formula;

import org.rouage.basics.Rational;
import org.rouage.formula.Layout.Read;

/**
 * A condition made ready to compute: {@link #YES}, {@link #NO} or {@link #UNDECIDED}.
 *
 * <p>Example: {@code a > 2 et b} is NO as soon as a is 1, even when b is missing.
 */
abstract sealed class ExactTruth {
    static final int NO = 0;
    static final int YES = 1;
    static final int UNDECIDED = 2;

    abstract int of(Rational[] row, int year);

    static final class Figure extends ExactTruth {
        private final Read read;

        Figure(Read read) {
            this.read = read;
        }

        @Override
        int of(Rational[] row, int year) {
            Rational answer = row[read.slot(year)];
            if (ExactTerm.isUndecided(answer)) {
                return UNDECIDED;
            }
            return answer.isZero() ? NO : YES;
        }
    }

    static final class Comparison extends ExactTruth {
        private final Term.Relation relation;
        private final ExactTerm left;
        private final ExactTerm right;

        Comparison(Term.Relation relation, ExactTerm left, ExactTerm right) {
            this.relation = relation;
            this.left = left;
            this.right = right;
        }

        @Override
        int of(Rational[] row, int year) {
            Rational one = left.of(row, year);
            Rational other = right.of(row, year);
            if (ExactTerm.isEither(one, other)) {
                return UNDECIDED;
            }
            return relation.holds(one.compareTo(other)) ? YES : NO;
        }
    }

    static final class Between extends ExactTruth {
        private final ExactTerm term;
        private final ExactTerm low;
        private final ExactTerm high;

        Between(ExactTerm term, ExactTerm low, ExactTerm high) {
            this.term = term;
            this.low = low;
            this.high = high;
        }

        @Override
        int of(Rational[] row, int year) {
            Rational number = term.of(row, year);
            Rational least = low.of(row, year);
            Rational most = high.of(row, year);
            if (ExactTerm.isEither(number, least) || ExactTerm.isUndecided(most)) {
                return UNDECIDED;
            }
            return number.compareTo(least) >= 0 && number.compareTo(most) <= 0 ? YES : NO;
        }
    }

    static final class Not extends ExactTruth {
        private final ExactTruth term;

        Not(ExactTruth term) {
            this.term = term;
        }

        @Override
        int of(Rational[] row, int year) {
            int holds = term.of(row, year);
            return holds == UNDECIDED ? UNDECIDED : YES - holds;
        }
    }

    static final class Junction extends ExactTruth {
        private final int deciding;
        private final ExactTruth left;
        private final ExactTruth right;

        Junction(boolean isBoth, ExactTruth left, ExactTruth right) {
            deciding = isBoth ? NO : YES;
            this.left = left;
            this.right = right;
        }

        @Override
        int of(Rational[] row, int year) {
            int one = left.of(row, year);
            if (one == deciding) {
                return one;
            }
            int other = right.of(row, year);
            if (other == deciding || one != UNDECIDED) {
                return other;
            }
            return UNDECIDED;
        }
    }

    static final class Choice extends ExactTruth {
        private final ExactTruth condition;
        private final ExactTruth then;
        private final ExactTruth otherwise;

        Choice(ExactTruth condition, ExactTruth then, ExactTruth otherwise) {
            this.condition = condition;
            this.then = then;
            this.otherwise = otherwise;
        }

        @Override
        int of(Rational[] row, int year) {
            int holds = condition.of(row, year);
            if (holds == UNDECIDED) {
                return UNDECIDED;
            }
            return holds == YES ? then.of(row, year) : otherwise.of(row, year);
        }
    }
}
