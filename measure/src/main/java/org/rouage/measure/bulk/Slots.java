package org.rouage.measure.bulk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.indicator.Extent;
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
    private final List<Extent> extents;
    private final Map<Extent, Integer> extentSlots = new HashMap<>();

    private Slots(List<String> reporters, List<Period> periods, List<Extent> extents) {
        this.reporters = List.copyOf(reporters);
        this.periods = List.copyOf(periods);
        this.extents = List.copyOf(extents);
        extents.forEach(one -> extentSlots.put(one, extentSlots.size()));
        reporters.forEach(one -> reporterSlots.put(one, reporterSlots.size()));
        periods.forEach(one -> periodSlots.put(one, periodSlots.size()));
    }

    /** Of all who may report by a model, for some periods with their parts, and so many years before. */
    static Slots of(IndicatorModel model, List<Period> asked, int yearsBefore) {
        var reporters = new TreeSet<String>();
        model.network().bodies().forEach(body -> reporters.add(body.id()));
        reporters.add(model.setting().nationalBody());
        List<Period> periods = asked.stream()
                .flatMap(period -> IntStream.rangeClosed(0, yearsBefore).mapToObj(period::yearsBefore))
                .flatMap(Slots::withParts)
                .distinct()
                .sorted()
                .toList();
        var extents = new TreeSet<Extent>(List.of(new Extent.Whole()));
        model.network().regions().forEach(region -> extents.add(new Extent.Region(region.id())));
        model.network().bodies().forEach(body -> {
            extents.add(new Extent.Body(body.id()));
            body.regions().forEach(region -> extents.add(new Extent.Region(region.region())));
        });
        return new Slots(List.copyOf(reporters), periods, List.copyOf(extents));
    }

    private static Stream<Period> withParts(Period period) {
        return Arrays.stream(Frequency.values())
                .filter(frequency -> frequency.months() <= period.frequency().months())
                .flatMap(frequency -> period.parts(frequency).stream());
    }

    /** From the least code of a period to the greatest: what lies outside is not read. */
    Condition.Between codes() {
        IntSummaryStatistics codes = periods.stream().mapToInt(Period::code).summaryStatistics();
        return new Condition.Between("period", codes.getMin(), codes.getMax());
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

    List<Extent> extents() {
        return extents;
    }

    Optional<Integer> extent(Extent extent) {
        return Optional.ofNullable(extentSlots.get(extent));
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
