package org.rouage.measure.bulk;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.indicator.Frequency;

/**
 * A measure that is summed over bodies and over time, for every extent and every period: since sums commute, each cell
 * is added once to its extents, and each base period once to the longer ones.
 *
 * <p>Example: 120 bodies, 18 regions and the whole, 60 months, 20 quarters, 10 half-years and 5 years: 13,205 sums.
 */
final class ExtentSums {
    /** By extent, then by period. */
    private final long[][] millionths;

    private final int[][] present;

    private ExtentSums(int extents, int periods) {
        millionths = new long[extents][periods];
        present = new int[extents][periods];
    }

    /** Of the cells that count, all of which are there; empty when a sum does not fit a machine word. */
    static Optional<ExtentSums> of(Slots slots, ReporterSlots reporters, CellGrid grid, BitSet counted) {
        int[][] longer = longer(slots);
        var sums = new ExtentSums(slots.extents().size(), longer.length);
        try {
            for (int extent = 0; extent < sums.present.length; extent++) {
                for (int period = 0; period < longer.length; period++) {
                    sums.add(slots, reporters.of(extent, period), grid, counted, extent, period, longer[period]);
                }
            }
        } catch (ArithmeticException tooLong) {
            return Optional.empty();
        }
        return Optional.of(sums);
    }

    /** For each period, the longer ones in which it stands. */
    private static int[][] longer(Slots slots) {
        return slots.periods().stream()
                .map(period -> Arrays.stream(Frequency.values())
                        .filter(frequency ->
                                frequency.months() > period.frequency().months())
                        .map(period::in)
                        .flatMap(one -> slots.period(one).stream())
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    private void add(
            Slots slots, int[] reporters, CellGrid grid, BitSet counted, int extent, int period, int[] longer) {
        long sum = 0;
        int cells = 0;
        for (int reporter : reporters) {
            int cell = slots.slot(period, reporter);
            if (counted.get(cell)) {
                sum = Math.addExact(sum, grid.millionths(cell));
                cells++;
            }
        }
        if (cells > 0) {
            add(extent, period, sum, cells);
            for (int of : longer) {
                add(extent, of, sum, cells);
            }
        }
    }

    private void add(int extent, int period, long sum, int cells) {
        millionths[extent][period] = Math.addExact(millionths[extent][period], sum);
        present[extent][period] += cells;
    }

    /** How many cells; 0 when the sum is missing. */
    int present(int extent, int period) {
        return present[extent][period];
    }

    Rational value(int extent, int period) {
        return CellGrid.rational(millionths[extent][period]);
    }
}
