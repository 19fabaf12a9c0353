package org.rouage.measure.bulk;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rouage.indicator.Absent;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.OverBodies;
import org.rouage.indicator.Period;

/**
 * What bodies say in place of the cells that they did not give, and the slots of which nothing is asked.
 *
 * <p>Example: body 03 says {@code s.o.} for the calls of 2024-06: its slot is in {@link #notApplicable}, and is not
 * expected.
 */
final class Absences {
    static final Absences NONE = new Absences(Map.of(), Map.of());

    private final Map<String, Map<Period, SortedMap<String, Absent>>> cells;
    private final Map<String, BitSet> notApplicable;

    private Absences(Map<String, Map<Period, SortedMap<String, Absent>>> cells, Map<String, BitSet> notApplicable) {
        this.cells = cells;
        this.notApplicable = notApplicable;
    }

    static Absences of(IndicatorModel model, Slots slots, Map<String, CellGrid> grids, AbsentRows rows) {
        var cells = rows.byCell();
        Map<String, BitSet> notApplicable = new HashMap<>();
        cells.forEach((id, periods) -> model.measure(id)
                .ifPresent(measure -> periods.forEach((period, bodies) -> slots.period(period)
                        .ifPresentOrElse(
                                at -> {
                                    bodies.keySet()
                                            .removeIf(body -> !isAsked(model, measure, period, body)
                                                    || has(grids.get(id), slots.slot(at, slots.reporter(body))));
                                    bodies.forEach((body, absent) -> {
                                        if (absent.kind() == Absent.Kind.NOT_APPLICABLE) {
                                            notApplicable
                                                    .computeIfAbsent(id, one -> new BitSet())
                                                    .set(slots.slot(at, slots.reporter(body)));
                                        }
                                    });
                                },
                                () -> bodies.keySet().clear()))));
        return new Absences(cells, notApplicable);
    }

    private static boolean has(@Nullable CellGrid grid, int slot) {
        return grid != null && grid.has(slot);
    }

    private static boolean isAsked(IndicatorModel model, MeasureDefinition measure, Period period, String body) {
        boolean isOfNational = body.equals(model.setting().nationalBody()) && model.isNational(measure);
        boolean isOfBody = measure.bodies() != OverBodies.NATIONAL
                && model.network()
                        .body(body)
                        .filter(one -> one.isOpenIn(period))
                        .isPresent();
        return measure.frequency() == period.frequency() && (isOfNational || isOfBody);
    }

    SortedMap<String, Absent> of(String measure, Period period) {
        Map<Period, SortedMap<String, Absent>> periods = cells.get(measure);
        SortedMap<String, Absent> said = periods == null ? null : periods.get(period);
        return said == null ? Collections.emptySortedMap() : new TreeMap<>(said);
    }

    /** Empty for nearly every measure. */
    BitSet notApplicable(String measure) {
        return notApplicable.getOrDefault(measure, new BitSet());
    }
}
