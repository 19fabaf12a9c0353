package org.rouage.budget.simulation;

import org.rouage.basics.Rational;
import org.rouage.budget.ConstraintRule;
import org.rouage.budget.ConstraintRule.Measure;
import org.rouage.budget.ConstraintRule.Sense;

/**
 * What a number must be to count: above a limit, or as a constraint wants it. Numbers as near as {@code 1e-12} of each
 * other are equal, as wherever floating point compares here.
 *
 * <p>Example: an average rate of at most 6 % over five years wants the last amount over the base to be at most 1.06⁵;
 * where that ratio is not positive there is no rate, and nothing is decided.
 */
record Threshold(double limit, boolean isMetBelow, boolean isMetAt, boolean isMetAbove, boolean isRatio) {
    private static final double NEAR = 1e-12;

    static Threshold above(double limit) {
        return new Threshold(limit, false, false, true, false);
    }

    static Threshold of(ConstraintRule rule) {
        boolean isRatio = rule.measure() == Measure.AVERAGE_RATE;
        return new Threshold(
                (isRatio ? ratio(rule) : rule.wanted()).toDouble(),
                rule.sense() == Sense.AT_MOST,
                true,
                rule.sense() == Sense.AT_LEAST,
                isRatio);
    }

    /** Every positive ratio is above the power of a factor that is not positive. */
    private static Rational ratio(ConstraintRule rule) {
        Rational factor = Rational.ONE.plus(rule.wanted());
        return factor.signum() <= 0 ? Rational.ZERO : factor.power(rule.to() - rule.from() + 1);
    }

    Likelihood among(double[] values) {
        long met = 0;
        long undecided = 0;
        for (double value : values) {
            if (!Double.isFinite(value) || (isRatio && value <= 0)) {
                undecided++;
            } else if (isMet(value)) {
                met++;
            }
        }
        return new Likelihood(met, values.length - met - undecided, undecided);
    }

    private boolean isMet(double value) {
        if (Math.abs(value - limit) <= NEAR * Math.max(Math.abs(value), Math.abs(limit))) {
            return isMetAt;
        }
        return value < limit ? isMetBelow : isMetAbove;
    }
}
