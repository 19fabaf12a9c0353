package org.rouage.budget.simulation;

import java.util.Arrays;
import java.util.List;

/**
 * What the paths show of one figure in one year, in base units: the mean, the least and the greatest, and the quantiles
 * of 5, 25, 50, 75 and 95 % by {@link Quantiles}.
 *
 * <p>Example: a budget of 534 MEUR under an inflation of 1 to 3 %: mean 544.6, from 539.4 to 550.0, and nine paths in
 * ten between 539.9 and 549.5 (the quantiles of 5 and 95 %). {@code undecided} paths, such as those that divide by
 * zero, are in none of these.
 */
public record Spread(double mean, double least, double greatest, List<Double> quantiles, int undecided) {
    public Spread {
        quantiles = List.copyOf(quantiles);
    }

    /** The percents of {@link #quantiles()}, in the same order. */
    public static List<Integer> percents() {
        return Arrays.stream(Quantiles.PERCENTS).boxed().toList();
    }

    /** Of the values of all paths, which are put in another order; there is at least one that is decided. */
    static Spread of(double[] values) {
        int decided = 0;
        double sum = 0;
        double lost = 0;
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            if (Double.isFinite(value)) {
                values[i] = values[decided];
                values[decided++] = value;
                double next = value - lost;
                double total = sum + next;
                lost = total - sum - next;
                sum = total;
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
        }
        if (decided == 0) {
            return new Spread(Double.NaN, Double.NaN, Double.NaN, List.of(), values.length);
        }
        double mean = Math.clamp(sum / decided, least, greatest);
        double[] quantiles = Quantiles.of(values, decided);
        return new Spread(
                mean, least, greatest, Arrays.stream(quantiles).boxed().toList(), values.length - decided);
    }

    /** Whether every path gives the same number. */
    public boolean isCertain() {
        return least == greatest;
    }

    /** The quantile of one of the {@link #percents()}. */
    public double quantile(int percent) {
        return quantiles.get(percents().indexOf(percent));
    }
}
