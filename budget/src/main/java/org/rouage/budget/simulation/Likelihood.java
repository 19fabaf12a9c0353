package org.rouage.budget.simulation;

/**
 * How often something came true among the paths: the share, and between which bounds the probability is, 95 times in
 * 100, by Wilson's interval (1927), which holds near 0 and 1 too.
 *
 * <p>Example: 7,240 paths of 10,000 are 72.4 %, between 71.5 % and 73.3 %. Paths in which nothing could be decided are
 * counted apart and are in neither.
 */
public record Likelihood(long met, long notMet, long undecided) {
    private static final double STANDARD_DEVIATIONS = 1.959963984540054;

    /** The share of the paths decided; not a number when none is. */
    public double share() {
        return (double) met / decided();
    }

    public long decided() {
        return met + notMet;
    }

    public double low() {
        return met == 0 ? 0 : centre() - half();
    }

    public double high() {
        return notMet == 0 ? 1 : centre() + half();
    }

    private double centre() {
        double square = STANDARD_DEVIATIONS * STANDARD_DEVIATIONS;
        return (met + square / 2) / (decided() + square);
    }

    private double half() {
        double square = STANDARD_DEVIATIONS * STANDARD_DEVIATIONS;
        double n = decided();
        return STANDARD_DEVIATIONS / (n + square) * StrictMath.sqrt((double) met * notMet / n + square / 4);
    }
}
