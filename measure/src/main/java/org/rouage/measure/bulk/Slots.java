package org.rouage.measure.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.Period;

/**
 * Whole numbers in place of names: each body and period has a slot, so that the cells of a measure are an array.
 *
 * <p>Example: of 120 bodies, the national one and the years 2020 to 2024: 121 reporters by 95 periods (12 months, 4
 * quarters, 2 half-years and the year, five times), 11,495 slots for each measure.
 */
final class Slots {
    private final List<String> reporters;
    private final List<Period> periods;
    private final Map<String, Integer> reporterSlots = new HashMap<>();
    private final Map<Period, Integer> periodSlots = new HashMap<>();

    private Slots(List<String> reporters, List<Period> periods) {
        this.reporters = List.copyOf(reporters);
        this.periods = List.copyOf(periods);
        reporters.forEach(one -> reporterSlots.put(one, reporterSlots.size()));
        periods.forEach(one -> periodSlots.put(one, periodSlots.size()));
    }

    /** Of all who may report by a model, from a first to a last year, both included. */
    static Slots of(IndicatorModel model, int first, int last) {
        var reporters = new TreeSet<String>();
        model.network().bodies().forEach(body -> reporters.add(body.id()));
        reporters.add(model.setting().nationalBody());
        List<Period> periods = IntStream.rangeClosed(first, last)
                .mapToObj(Period::year)
                .flatMap(year -> java.util.Arrays.stream(Frequency.values())
                        .flatMap(frequency -> year.parts(frequency).stream()))
                .sorted()
                .toList();
        return new Slots(new ArrayList<>(reporters), periods);
    }

    /** How many slots a measure has. */
    int count() {
        return reporters.size() * periods.size();
    }

    List<String> reporters() {
        return reporters;
    }

    List<Period> periods() {
        return periods;
    }

    Optional<Integer> period(Period period) {
        return Optional.ofNullable(periodSlots.get(period));
    }

    /** An {@link IllegalArgumentException} for who may not report. */
    int reporter(String body) {
        return Optional.ofNullable(reporterSlots.get(body))
                .orElseThrow(() -> new IllegalArgumentException("no such reporter: " + body));
    }

    int slot(int period, int reporter) {
        return period * reporters.size() + reporter;
    }

    Period periodOf(int slot) {
        return periods.get(slot / reporters.size());
    }

    String reporterOf(int slot) {
        return reporters.get(slot % reporters.size());
    }
}
