package org.rouage.measure.bulk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rouage.indicator.Aggregate;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.Period;

/**
 * A measure that is summed over bodies and over time, for every extent and every period: since sums commute, each cell
 * is added once to its extents, and each base period once to the longer ones.
 *
 * <p>Example: 120 bodies, 18 regions and the whole, 60 months, 20 quarters, 10 half-years and 5 years: 13,205 sums.
 */
final class ExtentSums {
    private final Slots slots;
    private final Map<Extent, Totals> byExtent;

    /** By period slot: millionths, and how many cells. */
    private static final class Totals {
        private final long[] millionths;
        private final int[] present;

        Totals(int periods) {
            millionths = new long[periods];
            present = new int[periods];
        }
    }

    private ExtentSums(Slots slots, Map<Extent, Totals> byExtent) {
        this.slots = slots;
        this.byExtent = byExtent;
    }

    /** Empty when a sum does not fit a machine word. */
    static Optional<ExtentSums> of(Slots slots, ReporterSlots reporters, CellGrid grid) {
        int[][] longer = longer(slots);
        var byExtent = new HashMap<Extent, Totals>();
        try {
            for (Map.Entry<Extent, int[][]> entry : reporters.all()) {
                byExtent.put(entry.getKey(), totals(slots, longer, entry.getValue(), grid));
            }
        } catch (ArithmeticException tooLong) {
            return Optional.empty();
        }
        return Optional.of(new ExtentSums(slots, byExtent));
    }

    /** For each period, the longer ones in which it stands. */
    private static int[][] longer(Slots slots) {
        return slots.periods().stream()
                .map(period -> java.util.Arrays.stream(Frequency.values())
                        .filter(frequency ->
                                frequency.months() > period.frequency().months())
                        .map(period::in)
                        .mapToInt(one -> slots.period(one).orElseThrow())
                        .toArray())
                .toArray(int[][]::new);
    }

    private static Totals totals(Slots slots, int[][] longer, int[][] reporters, CellGrid grid) {
        var totals = new Totals(reporters.length);
        for (int period = 0; period < reporters.length; period++) {
            long sum = 0;
            int present = 0;
            for (int reporter : reporters[period]) {
                int cell = slots.slot(period, reporter);
                if (grid.has(cell)) {
                    sum = Math.addExact(sum, grid.millionths(cell));
                    present++;
                }
            }
            if (present > 0) {
                add(totals, period, sum, present);
                for (int of : longer[period]) {
                    add(totals, of, sum, present);
                }
            }
        }
        return totals;
    }

    private static void add(Totals totals, int period, long sum, int present) {
        totals.millionths[period] = Math.addExact(totals.millionths[period], sum);
        totals.present[period] += present;
    }

    Optional<Aggregate> of(Extent extent, Period period) {
        Totals totals = byExtent.get(extent);
        Optional<Integer> slot = slots.period(period);
        if (totals == null || slot.isEmpty() || totals.present[slot.get()] == 0) {
            return Optional.empty();
        }
        return Optional.of(new Aggregate(CellGrid.rational(totals.millionths[slot.get()]), totals.present[slot.get()]));
    }
}
