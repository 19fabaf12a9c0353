package org.rouage.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Vintage;
import org.rouage.convention.Series;
import org.rouage.formula.Definition.Given;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * What was known of each series on a day: of each period, the latest vintage of that day or before.
 *
 * <p>Example: the inflation of 2014 was 1.75 % known on 2010-12-21, 1.3 % known on 2013-12-24; on 2013-06-01 it is 1.75
 * %. Twelve months make a year, or its December alone, as the series says; a month that is not known leaves the year
 * undecided. Where a year is known both by itself and by its months, what was known last holds.
 */
final class Vintages {
    private static final Pattern PERIOD = Pattern.compile("([0-9]{4})(-(0[1-9]|1[0-2]))?");
    private static final int MONTHS = 12;
    private static final String MEAN = "mean";
    private static final String DECEMBER = "december";

    private final Map<String, NavigableMap<String, Vintage>> latest = new HashMap<>();

    Vintages(List<Vintage> vintages, LocalDate known) {
        for (Vintage vintage : vintages) {
            if (!vintage.known().isAfter(known)) {
                latest.computeIfAbsent(vintage.series(), _ -> new TreeMap<>())
                        .merge(vintage.period(), vintage, Vintages::later);
            }
        }
    }

    /** Of two known on one day, the one that was recorded last. */
    private static Vintage later(Vintage before, Vintage after) {
        return after.known().isBefore(before.known()) ? before : after;
    }

    /** Those of a series that are known, in the order of their periods. */
    Collection<Vintage> of(String series) {
        return latest.getOrDefault(series, new TreeMap<>()).values();
    }

    static boolean isPeriod(Vintage vintage) {
        return PERIOD.matcher(vintage.period()).matches();
    }

    /** The years of a series: each vintage has a period that can be read, in a unit that goes with the series. */
    NavigableMap<Integer, Given> years(Series series, Map<Vintage, Unit> units) {
        var months = new TreeMap<Integer, List<Vintage>>();
        var years = new TreeMap<Integer, Vintage>();
        for (Vintage vintage : units.keySet()) {
            int year = Integer.parseInt(vintage.period().substring(0, 4));
            if (vintage.period().length() == 4) {
                years.put(year, vintage);
            } else {
                months.computeIfAbsent(year, _ -> new ArrayList<>()).add(vintage);
            }
        }
        var given = new TreeMap<Integer, Given>();
        years.forEach((year, vintage) -> given.put(year, new Given(value(vintage, units), Sources.vintage(vintage))));
        months.forEach((year, all) -> {
            Vintage last = all.stream()
                    .max(Comparator.comparing(Vintage::known).thenComparing(Vintage::period))
                    .orElseThrow();
            Given reduced = reduced(series, year, all, last, units);
            boolean isNewer = Optional.ofNullable(years.get(year))
                    .filter(whole -> whole.known().isAfter(last.known()))
                    .isEmpty();
            if (!given.containsKey(year) || (isNewer && reduced.value().isDecided())) {
                given.put(year, reduced);
            }
        });
        return given;
    }

    private static Given reduced(
            Series series, int year, List<Vintage> months, Vintage last, Map<Vintage, Unit> units) {
        Text source = Sources.months(last, year);
        return switch (series.monthly().orElse("")) {
            case MEAN ->
                months.size() == MONTHS
                        ? new Given(mean(months, units), source)
                        : new Given(BudgetProblems.monthsMissing(series.id(), year, months.size()), source);
            case DECEMBER ->
                months.stream()
                        .filter(month -> month.period().endsWith("-12"))
                        .findFirst()
                        .map(month -> new Given(value(month, units), Sources.vintage(month)))
                        .orElseGet(() -> new Given(BudgetProblems.decemberMissing(series.id(), year), source));
            default -> new Given(BudgetProblems.monthsUnused(series.id(), year), source);
        };
    }

    private static Value mean(List<Vintage> months, Map<Vintage, Unit> units) {
        Rational sum = Rational.ZERO;
        Unit unit = Unit.NUMBER;
        for (Vintage month : months) {
            unit = units.getOrDefault(month, Unit.NUMBER);
            sum = sum.plus(number(month, unit));
        }
        return new Value.Known(sum.dividedBy(Rational.of(MONTHS)), unit);
    }

    private static Value value(Vintage vintage, Map<Vintage, Unit> units) {
        return FigureReader.value(vintage.value(), units.getOrDefault(vintage, Unit.NUMBER));
    }

    private static Rational number(Vintage vintage, Unit unit) {
        return Rational.of(vintage.value()).times(unit.scale());
    }
}
