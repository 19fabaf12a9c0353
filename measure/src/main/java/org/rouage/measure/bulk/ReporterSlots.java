package org.rouage.measure.bulk;

import java.util.BitSet;
import org.rouage.indicator.Exclusions;
import org.rouage.indicator.Expectations;
import org.rouage.indicator.Extent;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Period;

/**
 * Who was to report a measure of some frequency, for each extent and base period: attribution in the dated network,
 * worked out once for all measures alike.
 *
 * <p>Example: in 2024-06 the region {@code sud} has the slots of bodies 1, 2 and 3.
 */
final class ReporterSlots {
    private static final int[] NOBODY = {};

    /** By extent, then by period. */
    private final int[][][] slots;

    private ReporterSlots(int[][][] slots) {
        this.slots = slots;
    }

    static ReporterSlots of(Slots slots, Expectations expectations, Exclusions exclusions, MeasureDefinition measure) {
        return new ReporterSlots(slots.extents().stream()
                .map(extent -> slots.periods().stream()
                        .map(base -> reporters(slots, expectations, exclusions, measure, extent, base))
                        .toArray(int[][]::new))
                .toArray(int[][][]::new));
    }

    private static int[] reporters(
            Slots slots,
            Expectations expectations,
            Exclusions exclusions,
            MeasureDefinition measure,
            Extent extent,
            Period base) {
        return base.frequency() == measure.frequency()
                ? expectations.reporters(measure, extent, base, exclusions).stream()
                        .mapToInt(slots::reporter)
                        .toArray()
                : NOBODY;
    }

    int[] of(int extent, int period) {
        return slots[extent][period];
    }

    /** How many of the body-periods expected are among some slots. */
    long among(int extent, int[] bases, BitSet some, Slots of) {
        long found = 0;
        if (!some.isEmpty()) {
            for (int base : bases) {
                for (int reporter : slots[extent][base]) {
                    found += some.get(of.slot(base, reporter)) ? 1 : 0;
                }
            }
        }
        return found;
    }

    /** How many body-periods were expected over some base periods. */
    long expected(int extent, int[] bases) {
        long expected = 0;
        for (int base : bases) {
            expected += slots[extent][base].length;
        }
        return expected;
    }
}
