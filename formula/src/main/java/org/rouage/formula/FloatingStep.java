package org.rouage.formula;

import java.math.RoundingMode;
import org.rouage.formula.Term.Relation;

/**
 * One operation on columns of numbers, path by path, in one tight loop. A column holds a number for each path; what is
 * not decided is NaN, and truths are 1 and 0.
 *
 * <p>Example: {@code new Sum(2, 0, 1)} puts column 0 plus column 1 into column 2.
 */
sealed interface FloatingStep {
    /** As near as two numbers must be to be one, when a tie or an equality is decided. */
    double NEAR = 1e-12;

    void run(double[][] columns, int paths);

    record Negative(int to, int of) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double[] result = columns[to];
            double[] number = columns[of];
            for (int i = 0; i < paths; i++) {
                result[i] = -number[i];
            }
        }
    }

    record Sum(int to, int left, int right) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double[] result = columns[to];
            double[] one = columns[left];
            double[] other = columns[right];
            for (int i = 0; i < paths; i++) {
                result[i] = one[i] + other[i];
            }
        }
    }

    record Difference(int to, int left, int right) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double[] result = columns[to];
            double[] one = columns[left];
            double[] other = columns[right];
            for (int i = 0; i < paths; i++) {
                result[i] = one[i] - other[i];
            }
        }
    }

    record Product(int to, int left, int right) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double[] result = columns[to];
            double[] one = columns[left];
            double[] other = columns[right];
            for (int i = 0; i < paths; i++) {
                result[i] = one[i] * other[i];
            }
        }
    }

    record Quotient(int to, int left, int right) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double[] result = columns[to];
            double[] one = columns[left];
            double[] other = columns[right];
            for (int i = 0; i < paths; i++) {
                result[i] = other[i] == 0 ? Double.NaN : one[i] / other[i];
            }
        }
    }

    record Power(int to, int base, int exponent) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double[] result = columns[to];
            double[] number = columns[base];
            double[] times = columns[exponent];
            for (int i = 0; i < paths; i++) {
                double whole = Math.rint(times[i]);
                boolean isAllowed = Math.abs(whole) <= Formula.GREATEST_EXPONENT
                        && isNear(times[i], whole)
                        && !(number[i] == 0 && whole < 0)
                        && !Double.isNaN(number[i]);
                result[i] = isAllowed ? Math.pow(number[i], whole) : Double.NaN;
            }
        }
    }

    record Least(int to, int left, int right) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double[] result = columns[to];
            double[] one = columns[left];
            double[] other = columns[right];
            for (int i = 0; i < paths; i++) {
                result[i] = Math.min(one[i], other[i]);
            }
        }
    }

    record Greatest(int to, int left, int right) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double[] result = columns[to];
            double[] one = columns[left];
            double[] other = columns[right];
            for (int i = 0; i < paths; i++) {
                result[i] = Math.max(one[i], other[i]);
            }
        }
    }

    /** Numbers as near as {@link #NEAR} are equal. */
    record Comparison(int to, Relation relation, int left, int right) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double[] result = columns[to];
            double[] one = columns[left];
            double[] other = columns[right];
            for (int i = 0; i < paths; i++) {
                boolean isDecided = !Double.isNaN(one[i]) && !Double.isNaN(other[i]);
                result[i] = isDecided ? answer(relation.holds(compared(one[i], other[i]))) : Double.NaN;
            }
        }
    }

    record Not(int to, int of) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double[] result = columns[to];
            double[] truth = columns[of];
            for (int i = 0; i < paths; i++) {
                result[i] = 1 - truth[i];
            }
        }
    }

    /** No decides a conjunction and yes a disjunction, whatever the other side is. */
    record Junction(int to, boolean isBoth, int left, int right) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double deciding = isBoth ? 0 : 1;
            double[] result = columns[to];
            double[] one = columns[left];
            double[] other = columns[right];
            for (int i = 0; i < paths; i++) {
                boolean isAny = one[i] == deciding || other[i] == deciding;
                result[i] = isAny ? deciding : one[i] + other[i] - (1 - deciding);
            }
        }
    }

    /** Both branches were computed; the one that the condition does not take is not looked at. */
    record Choice(int to, int condition, int then, int otherwise) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double[] result = columns[to];
            double[] holds = columns[condition];
            double[] one = columns[then];
            double[] other = columns[otherwise];
            for (int i = 0; i < paths; i++) {
                double taken = holds[i] == 0 ? other[i] : one[i];
                result[i] = Double.isNaN(holds[i]) ? Double.NaN : taken;
            }
        }
    }

    /** A number as near as {@link #NEAR} to a tie or to a multiple of the quantum is taken for it. */
    record Rounded(int to, int of, double quantum, RoundingMode mode) implements FloatingStep {
        @Override
        public void run(double[][] columns, int paths) {
            double[] result = columns[to];
            double[] number = columns[of];
            for (int i = 0; i < paths; i++) {
                result[i] = toWhole(number[i] / quantum) * quantum;
            }
        }

        private double toWhole(double steps) {
            double halves = Math.rint(2 * steps) / 2;
            double exact = isNear(steps, halves) ? halves : steps;
            double down = Math.floor(exact);
            double rest = exact - down;
            return switch (mode) {
                case FLOOR -> down;
                case CEILING -> Math.ceil(exact);
                case DOWN -> exact < 0 ? Math.ceil(exact) : down;
                case UP -> exact < 0 ? down : Math.ceil(exact);
                case HALF_UP -> rest > 0.5 || (rest == 0.5 && exact > 0) ? down + 1 : down;
                case HALF_DOWN -> rest > 0.5 || (rest == 0.5 && exact < 0) ? down + 1 : down;
                case HALF_EVEN -> Math.rint(exact);
                case UNNECESSARY -> exact;
            };
        }
    }

    private static double answer(boolean holds) {
        return holds ? 1 : 0;
    }

    private static int compared(double one, double other) {
        return isNear(one, other) ? 0 : Double.compare(one, other);
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= NEAR * Math.max(Math.abs(one), Math.abs(other));
    }
}
