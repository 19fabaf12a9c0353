package org.rouage.indicator.scoring;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rouage.basics.Rational;
import org.rouage.indicator.Aim;
import org.rouage.indicator.Extent;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.Period;
import org.rouage.indicator.Results;
import org.rouage.indicator.SeriesBreak;
import org.rouage.indicator.TargetValue;
import org.rouage.indicator.TrackedIndicator;

/**
 * Where an indicator stands on its way, and where its yearly results would lead by the end of the term.
 *
 * <p>Example: {@code new Outlook(results).progress("paid-in-time", new Extent.Whole(), Period.year(2025))} says that 86
 * % is 1 point behind the 87 % that the targets ask for by then; {@code projection} what 2028 would be. Only years that
 * are over on the day known are projected from, and none from before a break in the series.
 */
public final class Outlook {
    private final Results results;

    public Outlook(Results results) {
        this.results = results;
    }

    private TrackedIndicator tracked(String indicator) {
        return results.model()
                .indicator(indicator)
                .orElseThrow(() -> new IllegalArgumentException("no such indicator: " + indicator));
    }

    /**
     * From the base through the yearly targets in force, as far as they are in the definition of a year; where a break
     * in the series parts the base from them, from the first of them on. Empty without a base, or without a target
     * after it.
     */
    public Optional<TargetPath> path(String indicator, Extent extent, int year) {
        TrackedIndicator one = tracked(indicator);
        Starts.Start start = new Starts(results).of(one, extent, year);
        SortedMap<Integer, Rational> targets = targets(one, extent, year);
        if (start.base().isPresent()) {
            int from = one.base().map(TargetValue::year).orElseThrow();
            SortedMap<Integer, Rational> later = targets.tailMap(from + 1);
            return later.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            TargetPath.throughTargets(from, start.base().get().value(), later));
        }
        return start.apart().isEmpty() || targets.isEmpty()
                ? Optional.empty()
                : Optional.of(TargetPath.throughTargets(
                        targets.firstKey(), targets.values().iterator().next(), targets));
    }

    /** Numbers alone, of the years that no break parts from this one. */
    private SortedMap<Integer, Rational> targets(TrackedIndicator one, Extent extent, int year) {
        IndicatorModel model = results.model();
        var targets = new TreeMap<Integer, Rational>();
        for (int of = one.base().map(TargetValue::year).orElse(year);
                of <= model.setting().last();
                of++) {
            int at = of;
            boolean isBetween = one.breaks().stream()
                    .anyMatch(broken -> Math.min(at, year) < broken.year() && broken.year() <= Math.max(at, year));
            if (!isBetween) {
                model.aim(one.id(), extent, Period.year(at))
                        .map(Aim::value)
                        .filter(value -> value.upTo().isEmpty() && value.holdsIn(at))
                        .flatMap(TargetValue::number)
                        .ifPresent(number -> targets.put(at, number));
            }
        }
        return targets;
    }

    /** Empty when nothing is measured, or nothing is expected by then. */
    public Optional<TargetPath.Progress> progress(String indicator, Extent extent, Period period) {
        return path(indicator, extent, period.year())
                .flatMap(path -> results.result(indicator, extent, period)
                        .total()
                        .flatMap(number -> path.progress(
                                tracked(indicator).definition(period.year()).direction(), period, number)));
    }

    /** To the last year of the term, from the yearly results since the base or the last break in the series. */
    public Projection projection(String indicator, Extent extent) {
        TrackedIndicator tracked = tracked(indicator);
        IndicatorModel.Setting setting = results.model().setting();
        int start = tracked.base().map(TargetValue::year).orElse(setting.first());
        int first = tracked.breaks().stream()
                .map(SeriesBreak::year)
                .filter(year -> year <= setting.known().getYear())
                .reduce(Math.min(start, setting.first()), Math::max);
        var yearly = new TreeMap<Period, Rational>();
        IntStream.rangeClosed(first, setting.last())
                .mapToObj(Period::year)
                .filter(year -> year.lastDay().isBefore(setting.known()))
                .forEach(year ->
                        results.result(indicator, extent, year).total().ifPresent(number -> yearly.put(year, number)));
        return Projection.of(yearly, Period.year(setting.last()));
    }
}
