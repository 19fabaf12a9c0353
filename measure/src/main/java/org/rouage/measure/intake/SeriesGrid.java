package org.rouage.measure.intake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The values of many series, exact, in millionths: a machine word for each series and period, and whole numbers of any
 * length where a word is too short.
 *
 * <p>Example: 36,000 series of 60 months are 2.2 million words, 17 MB. A value that is added to another of the same
 * series and period makes their sum, as the details of a cell do.
 */
final class SeriesGrid {
    /** Differences of such sums fit in a machine word. */
    private static final long MOST = 1L << 60;

    private static final int CODES_OF_YEAR = 100;

    private final int series;
    private final int firstCode;
    /** By the codes of their periods; those of which there is nothing are null. */
    private final @Nullable Column[] columns;

    private final BitSet wide = new BitSet();

    /** What the series have in one period. */
    private static final class Column {
        private final int period;
        private final long[] sums;
        private final BitSet given;
        private final BitSet looked;
        private final TreeMap<Integer, BigInteger> wide = new TreeMap<>();

        private Column(int period, int series) {
            this.period = period;
            sums = new long[series];
            given = new BitSet(series);
            looked = new BitSet(series);
        }

        private BigInteger exact(int one) {
            return wide.getOrDefault(one, BigInteger.valueOf(sums[one]));
        }
    }

    /** A value that lies far from its series, the median of the series, and that of the distances to it. */
    record Far(int series, int period, BigInteger value, BigInteger median, BigInteger spread) {}

    /** For so many series, numbered from 0, of which all values are of some years. */
    SeriesGrid(int series, Cells.Years years) {
        this.series = series;
        firstCode = years.first() * CODES_OF_YEAR;
        columns = new Column[years.count() * CODES_OF_YEAR];
    }

    /** Only values that are looked at are told. */
    void look(int one, int period) {
        column(period).looked.set(one);
    }

    void add(int one, int period, long millionths) {
        Column column = column(period);
        long sum = column.sums[one] + millionths;
        if (Math.abs(millionths) > MOST || Math.abs(sum) > MOST || column.wide.containsKey(one)) {
            addWide(one, period, BigInteger.valueOf(millionths));
        } else {
            column.sums[one] = sum;
            column.given.set(one);
        }
    }

    void addWide(int one, int period, BigInteger millionths) {
        Column column = column(period);
        column.wide.put(one, column.exact(one).add(millionths));
        column.given.set(one);
        wide.set(one);
    }

    private Column column(int period) {
        Column known = columns[period - firstCode];
        if (known == null) {
            known = new Column(period, series);
            columns[period - firstCode] = known;
        }
        return known;
    }

    /** In the order of their periods. */
    private List<Column> columns() {
        return Arrays.stream(columns).filter(Objects::nonNull).toList();
    }

    /**
     * The values that are farther from the median of their series than so many times the median of the distances to it;
     * of an even number, the lower of the two in the middle. A series of fewer than so many values has none, and
     * neither has one of which more than half are alike.
     */
    void far(int times, int fewest, Consumer<Far> far) {
        List<Column> all = columns();
        var values = new long[all.size()];
        for (int one = 0; one < series; one++) {
            if (wide.get(one)) {
                farOfWide(all, one, times, fewest, far);
                continue;
            }
            int count = 0;
            for (Column column : all) {
                if (column.given.get(one)) {
                    values[count++] = column.sums[one];
                }
            }
            if (count >= fewest) {
                far(all, one, times, Arrays.copyOf(values, count), far);
            }
        }
    }

    private static void far(List<Column> all, int one, int times, long[] values, Consumer<Far> far) {
        Arrays.sort(values);
        long median = values[(values.length - 1) / 2];
        long farthest = Math.max(values[values.length - 1] - median, median - values[0]);
        if (farthest == 0 || !isFar(farthest, times, leastSpread(values, median))) {
            return;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.abs(values[i] - median);
        }
        Arrays.sort(values);
        long spread = values[(values.length - 1) / 2];
        if (spread > 0 && isFar(farthest, times, spread)) {
            all.forEach(column -> {
                long value = column.sums[one];
                boolean isTold = column.looked.get(one) && column.given.get(one);
                if (isTold && isFar(Math.abs(value - median), times, spread)) {
                    far.accept(new Far(
                            one,
                            column.period,
                            BigInteger.valueOf(value),
                            BigInteger.valueOf(median),
                            BigInteger.valueOf(spread)));
                }
            });
        }
    }

    /**
     * The median distance is at least the smaller of the distances from the median to the quarters of the sorted
     * values, since fewer than half of them lie nearer.
     */
    private static long leastSpread(long[] sorted, long median) {
        return Math.min(median - sorted[(sorted.length - 1) / 4], sorted[(3 * sorted.length - 1) / 4] - median);
    }

    private static boolean isFar(long distance, int times, long spread) {
        return spread <= Long.MAX_VALUE / times && distance > times * spread;
    }

    private static void farOfWide(List<Column> all, int one, int times, int fewest, Consumer<Far> far) {
        List<BigInteger> sorted = all.stream()
                .filter(column -> column.given.get(one))
                .map(column -> column.exact(one))
                .sorted()
                .toList();
        if (sorted.size() < fewest) {
            return;
        }
        BigInteger median = sorted.get((sorted.size() - 1) / 2);
        var distances = new ArrayList<>(
                sorted.stream().map(each -> each.subtract(median).abs()).toList());
        distances.sort(null);
        BigInteger spread = distances.get((distances.size() - 1) / 2);
        BigInteger most = spread.multiply(BigInteger.valueOf(times));
        all.forEach(column -> {
            BigInteger value = column.exact(one);
            boolean isTold = spread.signum() > 0 && column.looked.get(one) && column.given.get(one);
            if (isTold && value.subtract(median).abs().compareTo(most) > 0) {
                far.accept(new Far(one, column.period, value, median, spread));
            }
        });
    }
}
