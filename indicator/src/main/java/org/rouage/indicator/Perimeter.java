package org.rouage.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The common perimeter of the measures of a formula in a period: the units, a body in a span of time, that gave all of
 * them. What is of another unit counts in none of the measures.
 *
 * <p>Example: a quarterly cost over monthly files, of two bodies in 2024-Q1. Body 01 gave the cost and three months;
 * body 02 gave the cost, January and February. The span is the quarter, the coarsest frequency of the two measures: 01
 * is kept, 02 is lost, and neither its cost nor its files are in the result.
 *
 * <p>Where a stock or a mean joins a sum, a body counts only with all its spans up to the last that any body gave in
 * full: eleven months of files would otherwise stand over a stock that is not of the same months. Where only stocks
 * join, only that last span counts. A measure of an earlier year is of the same unit, shifted by so many years; bodies
 * that took over from each other are then one unit. What only the national body gives is there or not for everybody.
 */
public final class Perimeter {
    private final int year;
    private final Frequency span;
    private final String national;
    private final Map<String, String> groups;
    private final SortedMap<Period, SortedMap<String, Unit>> units;
    private final SortedMap<Period, List<Asked>> asked;
    private final Map<String, Period> last;
    private final Set<Period> kept = new HashSet<>();

    /** What becomes of a unit. */
    enum Fate {
        KEPT,
        /** Something that was expected is missing. */
        LOST,
        /** Something of it is owed by nobody: neither kept nor expected. */
        EXCUSED
    }

    /**
     * A body, or the bodies that took over from each other, in a span.
     *
     * @param isAnyGiven whether it gave something
     */
    record Unit(String group, Period span, Fate fate, boolean isAnyGiven, List<Gap> gaps) {
        Unit {
            gaps = List.copyOf(gaps);
        }
    }

    /** How many units are lost, and how many bodies: wholly, in part, and not at all. */
    record Tally(long kept, long lost, long bodiesLost, long bodiesInPart, long bodiesWhole) {
        long bodies() {
            return bodiesLost + bodiesInPart + bodiesWhole;
        }
    }

    /** A measure that is asked of the bodies for a period of its own frequency. */
    record Asked(MeasureDefinition measure, Period base, boolean isNational) {}

    Perimeter(
            Period period,
            Frequency span,
            String national,
            Map<String, String> groups,
            SortedMap<Period, SortedMap<String, Unit>> units,
            SortedMap<Period, List<Asked>> asked,
            Map<String, Period> last) {
        this.year = period.year();
        this.span = span;
        this.national = national;
        this.groups = Map.copyOf(groups);
        this.units = units;
        this.asked = asked;
        this.last = Map.copyOf(last);
        units.forEach((at, ofSpan) -> {
            if (ofSpan.values().stream().anyMatch(unit -> unit.fate() == Fate.KEPT)) {
                kept.add(at);
            }
        });
    }

    /**
     * Of the measures of a formula in a period, over the whole network or over its bodies; empty where they cannot be
     * put together at all.
     *
     * @param counted what counts for the indicator
     */
    public static Optional<Perimeter> of(
            IndicatorModel model,
            Measured counted,
            Exclusions exclusions,
            IndicatorFormula formula,
            Period period,
            boolean isWhole) {
        return new PerimeterMaking(model, counted, exclusions, formula, period, isWhole).perimeter();
    }

    /** Whether what a body gave for a period of a measure's own frequency counts. */
    public boolean keeps(String body, Period base) {
        Period at = base.yearsBefore(base.year() - year).in(span);
        if (body.equals(national)) {
            return kept.contains(at);
        }
        SortedMap<String, Unit> ofSpan = units.get(at);
        Unit unit = ofSpan == null ? null : ofSpan.get(groups.getOrDefault(body, body));
        return unit != null && unit.fate() == Fate.KEPT;
    }

    /** The period of which a measure that is a stock is taken, of a year. */
    public Optional<Period> last(String measure, Period of) {
        return Optional.ofNullable(last.get(key(measure, of.year())));
    }

    static String key(String measure, int year) {
        return measure + "@" + year;
    }

    /** How many units are kept in an extent, of those expected. */
    public Coverage coverage(Extent extent, Expectations expectations) {
        Tally tally = tally(units(extent, expectations));
        return new Coverage(tally.kept(), tally.kept() + tally.lost());
    }

    /** In the order of time, then of bodies. */
    List<Unit> units(Extent extent, Expectations expectations) {
        var found = new ArrayList<Unit>();
        units.forEach((at, ofSpan) -> {
            Predicate<String> isIn = isIn(at, extent, expectations);
            ofSpan.forEach((group, unit) -> {
                if (isIn.test(group)) {
                    found.add(unit);
                }
            });
        });
        return found;
    }

    private Predicate<String> isIn(Period at, Extent extent, Expectations expectations) {
        if (extent instanceof Extent.Whole) {
            return group -> true;
        }
        var in = new HashSet<String>();
        for (Asked one : asked.getOrDefault(at, List.of())) {
            if (!one.isNational()) {
                expectations
                        .reporters(one.measure(), extent, one.base(), Exclusions.NONE)
                        .forEach(body -> in.add(groups.getOrDefault(body, body)));
            }
        }
        return in::contains;
    }

    static Tally tally(List<Unit> units) {
        var keptOf = new TreeMap<String, Long>();
        var lostOf = new TreeMap<String, Long>();
        for (Unit unit : units) {
            switch (unit.fate()) {
                case KEPT -> keptOf.merge(unit.group(), 1L, Long::sum);
                case LOST -> lostOf.merge(unit.group(), 1L, Long::sum);
                case EXCUSED -> {}
            }
        }
        long inPart = lostOf.keySet().stream().filter(keptOf::containsKey).count();
        return new Tally(
                keptOf.values().stream().mapToLong(Long::longValue).sum(),
                lostOf.values().stream().mapToLong(Long::longValue).sum(),
                lostOf.size() - inPart,
                inPart,
                keptOf.size() - inPart);
    }

    /** Why something that was given does not count, of the units of an extent. */
    List<Gap> leftOut(Extent extent, Expectations expectations) {
        return units(extent, expectations).stream()
                .filter(unit -> unit.fate() != Fate.KEPT && unit.isAnyGiven())
                .flatMap(unit -> unit.gaps().stream())
                .toList();
    }
}
