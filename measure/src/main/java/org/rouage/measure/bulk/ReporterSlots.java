package org.rouage.measure.bulk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rouage.indicator.Exclusions;
import org.rouage.indicator.Expectations;
import org.rouage.indicator.Extent;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Network.Region;
import org.rouage.indicator.Period;

/**
 * Who was to report a measure of some frequency, for each extent and base period: attribution in the dated network,
 * worked out once for all measures alike.
 *
 * <p>Example: in 2024-06 the region {@code sud} has the slots of bodies 1, 2 and 3.
 */
final class ReporterSlots {
    private static final int[] NOBODY = {};

    private final Map<Extent, int[][]> byExtent = new HashMap<>();

    private ReporterSlots() {}

    static ReporterSlots of(
            IndicatorModel model,
            Slots slots,
            Expectations expectations,
            Exclusions exclusions,
            MeasureDefinition measure) {
        var found = new ReporterSlots();
        found.add(new Extent.Whole(), slots, expectations, exclusions, measure);
        for (Region region : model.network().regions()) {
            found.add(new Extent.Region(region.id()), slots, expectations, exclusions, measure);
        }
        model.network()
                .bodies()
                .forEach(body -> found.add(new Extent.Body(body.id()), slots, expectations, exclusions, measure));
        return found;
    }

    private void add(
            Extent extent, Slots slots, Expectations expectations, Exclusions exclusions, MeasureDefinition measure) {
        var byPeriod = new int[slots.periods().size()][];
        for (int i = 0; i < byPeriod.length; i++) {
            Period base = slots.periods().get(i);
            byPeriod[i] = base.frequency() == measure.frequency()
                    ? expectations.reporters(measure, extent, base, exclusions).stream()
                            .mapToInt(slots::reporter)
                            .toArray()
                    : NOBODY;
        }
        byExtent.put(extent, byPeriod);
    }

    Iterable<Map.Entry<Extent, int[][]>> all() {
        return byExtent.entrySet();
    }

    int[] of(Extent extent, int period) {
        return Optional.ofNullable(byExtent.get(extent))
                .map(byPeriod -> byPeriod[period])
                .orElse(NOBODY);
    }

    /** How many body-periods were expected over some base periods. */
    long expected(Extent extent, Iterable<Period> bases, Slots slots) {
        int[][] byPeriod = byExtent.get(extent);
        long expected = 0;
        if (byPeriod != null) {
            for (Period base : bases) {
                Optional<Integer> slot = slots.period(base);
                expected += slot.isPresent() ? byPeriod[slot.get()].length : 0;
            }
        }
        return expected;
    }
}
