package org.rouage.budget.simulation;

import java.util.Arrays;

/**
 * The values below which given shares of the paths lie, by the seventh definition of Hyndman and Fan (1996), that of
 * the percentiles of spreadsheets: between the two nearest values in order, in proportion.
 *
 * <p>Example: of 10, 20, 30 and 40 the quantile of 25 % is 17.5: three quarters of the way from the first, as 1 + 3 ×
 * 25 % is 1.75. Values are moved about rather than sorted; the result does not depend on how.
 */
final class Quantiles {
    /** The quantiles shown of each figure, in percent. */
    static final int[] PERCENTS = {5, 25, 50, 75, 95};

    private static final int FEW = 48;

    private final double[] values;
    private final int[] ranks;

    private Quantiles(double[] values, int[] ranks) {
        this.values = values;
        this.ranks = ranks;
    }

    /** Of the first so many values, which are put in another order; there is at least one, and none is not a number. */
    static double[] of(double[] values, int count) {
        int[] ranks = new int[2 * PERCENTS.length];
        for (int i = 0; i < PERCENTS.length; i++) {
            ranks[2 * i] = rank(PERCENTS[i], count);
            ranks[2 * i + 1] = Math.min(rank(PERCENTS[i], count) + 1, count - 1);
        }
        var quantiles = new Quantiles(values, ranks);
        quantiles.place(0, count, 0, ranks.length, 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(count)));
        double[] found = new double[PERCENTS.length];
        for (int i = 0; i < PERCENTS.length; i++) {
            double below = values[ranks[2 * i]];
            double above = values[ranks[2 * i + 1]];
            double part = Math.floorMod((count - 1L) * PERCENTS[i], 100L) / 100.0;
            found[i] = below == above ? below : below + part * (above - below);
        }
        return found;
    }

    private static int rank(int percent, int count) {
        return Math.toIntExact((count - 1L) * percent / 100);
    }

    /** Puts the values of some ranks where they would stand if all were sorted. */
    private void place(int from, int toExclusive, int firstRank, int rankEndExclusive, int depth) {
        if (firstRank == rankEndExclusive) {
            return;
        }
        if (toExclusive - from <= FEW || depth == 0) {
            Arrays.sort(values, from, toExclusive);
            return;
        }
        double pivot = middle(ninth(from, toExclusive, 1), ninth(from, toExclusive, 4), ninth(from, toExclusive, 7));
        int below = from;
        int above = toExclusive;
        int at = from;
        while (at < above) {
            double value = values[at];
            if (value < pivot) {
                values[at++] = values[below];
                values[below++] = value;
            } else if (value > pivot) {
                values[at] = values[--above];
                values[above] = value;
            } else {
                at++;
            }
        }
        int middle = firstRank(below, firstRank, rankEndExclusive);
        int last = firstRank(above, middle, rankEndExclusive);
        place(from, below, firstRank, middle, depth - 1);
        place(above, toExclusive, last, rankEndExclusive, depth - 1);
    }

    private int firstRank(int atLeast, int from, int toExclusive) {
        int at = from;
        while (at < toExclusive && ranks[at] < atLeast) {
            at++;
        }
        return at;
    }

    private double ninth(int from, int toExclusive, int which) {
        int step = (toExclusive - from) / 9;
        int at = from + step * which;
        return middle(values[at], values[at + step / 2], values[at + step]);
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
