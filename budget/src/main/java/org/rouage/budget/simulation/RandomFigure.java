package org.rouage.budget.simulation;

import java.util.List;
import org.rouage.basics.Digest;
import org.rouage.formula.Reference;

/**
 * A figure whose values are drawn: what is assumed of each year, the law of each year, and how the years hang together.
 *
 * <p>Each year has a hidden number that is normal of mean 0 and deviation 1: with a persistence ρ it is ρ times that of
 * the year before plus √(1 − ρ²) times a new one. The draw of the year is the quantile of its law at the probability of
 * the hidden number, so that the law of each year is the one written. Where draws accumulate, the deviation of a year
 * is the sum of the draws up to it.
 *
 * <p>Example: inflation assumed at 1.8 % in 2026, with a triangular deviation: one path draws 0.4 point, hence 2.2 %.
 */
record RandomFigure(Reference figure, Sense sense, double persistence, boolean accumulates, List<Year> years) {
    RandomFigure {
        years = List.copyOf(years);
    }

    /** In base units. */
    record Year(int year, double assumed, Law law) {}

    /** Of the name only: a figure keeps its draws whatever other figures are drawn. */
    long stream() {
        return Long.parseUnsignedLong(Digest.ofText(figure.toString()).hex().substring(0, 16), 16);
    }

    /** The values of so many paths from one on, a column for each year. */
    void draw(Philox philox, long firstPath, int count, double[][] columns) {
        long stream = stream();
        double[] hidden = new double[count];
        double[] sums = new double[count];
        for (int at = 0; at < years.size(); at++) {
            Year year = years.get(at);
            double[] column = columns[at];
            philox.uniforms(stream, year.year(), firstPath, column, count);
            if (persistence > 0) {
                persist(column, hidden, at == 0, count);
            }
            for (int i = 0; i < count; i++) {
                double drawn = year.law().quantile(column[i]);
                if (accumulates) {
                    sums[i] += drawn;
                    drawn = sums[i];
                }
                column[i] = sense.applied(year.assumed(), drawn);
            }
        }
    }

    private void persist(double[] probabilities, double[] hidden, boolean isFirst, int count) {
        double fresh = isFirst ? 1 : StrictMath.sqrt(1 - persistence * persistence);
        double kept = isFirst ? 0 : persistence;
        for (int i = 0; i < count; i++) {
            hidden[i] = kept * hidden[i] + fresh * StandardNormal.quantile(probabilities[i]);
            probabilities[i] = StandardNormal.inside(StandardNormal.below(hidden[i]));
        }
    }
}
