package org.rouage.indicator.scoring;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rouage.basics.Rational;
import org.rouage.convention.Indicator;
import org.rouage.indicator.Aim;
import org.rouage.indicator.Extent;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.Period;
import org.rouage.indicator.Results;
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

    /** From the base through the yearly targets in force; empty without a base or without a target after it. */
    public Optional<TargetPath> path(String indicator, Extent extent) {
        IndicatorModel model = results.model();
        Optional<TargetValue> base =
                tracked(indicator).base().filter(one -> one.number().isPresent());
        if (base.isEmpty()) {
            return Optional.empty();
        }
        var targets = new TreeMap<Integer, Rational>();
        IntStream.rangeClosed(base.get().year() + 1, model.setting().last())
                .forEach(year -> model.aim(indicator, extent, Period.year(year))
                        .map(Aim::value)
                        .filter(value -> value.upTo().isEmpty())
                        .flatMap(TargetValue::number)
                        .ifPresent(number -> targets.put(year, number)));
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(TargetPath.throughTargets(
                        base.get().year(), base.get().number().orElseThrow(), targets));
    }

    /** Empty when nothing is measured, or nothing is expected by then. */
    public Optional<TargetPath.Progress> progress(String indicator, Extent extent, Period period) {
        return path(indicator, extent)
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
                .map(Indicator.Break::year)
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
