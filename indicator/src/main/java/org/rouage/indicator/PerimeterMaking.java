package org.rouage.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rouage.indicator.Perimeter.Asked;
import org.rouage.indicator.Perimeter.Fate;
import org.rouage.indicator.Perimeter.Unit;

/** Which units gave all the measures of a formula, worked out span by span. */
final class PerimeterMaking {
    private final IndicatorModel model;
    private final Measured counted;
    private final Exclusions exclusions;
    private final Period period;
    private final boolean isWhole;
    private final List<Joined> inputs = new ArrayList<>();
    private final Map<String, String> groups;
    private final Map<Period, List<String>> open = new HashMap<>();
    private final SortedMap<Period, SortedMap<String, Unit>> units = new TreeMap<>();
    private final SortedMap<Period, List<Asked>> asked = new TreeMap<>();

    /** A measure of the formula, so many years before the period. */
    private record Joined(MeasureDefinition measure, int yearsBefore, boolean isNational) {}

    PerimeterMaking(
            IndicatorModel model,
            Measured counted,
            Exclusions exclusions,
            IndicatorFormula formula,
            Period period,
            boolean isWhole) {
        this.model = model;
        this.counted = counted;
        this.exclusions = exclusions;
        this.period = period;
        this.isWhole = isWhole;
        for (int i = 0; i < formula.inputs().size(); i++) {
            MeasureDefinition measure = formula.measures().get(i);
            inputs.add(new Joined(measure, formula.inputs().get(i).yearsBefore(), isNational(measure)));
        }
        long shifts = inputs.stream().map(Joined::yearsBefore).distinct().count();
        groups = shifts > 1 ? successions() : Map.of();
    }

    private boolean isNational(MeasureDefinition measure) {
        boolean isOfEach =
                measure.bodies() == OverBodies.NONE && !model.network().bodies().isEmpty();
        return model.isNational(measure) && (isWhole || !isOfEach);
    }

    /** Bodies that took over from each other, under the name of one of them. */
    private Map<String, String> successions() {
        var found = new TreeMap<String, String>();
        model.network().bodies().forEach(body -> found.put(body.id(), body.id()));
        for (Network.Body body : model.network().bodies()) {
            for (String successor : body.successors()) {
                String from = found.getOrDefault(successor, body.id());
                String to = found.getOrDefault(body.id(), body.id());
                found.replaceAll((id, group) -> group.equals(from) ? to : group);
            }
        }
        return found;
    }

    Optional<Perimeter> perimeter() {
        Frequency span = inputs.stream()
                .map(one -> one.measure().frequency())
                .max(Frequency::compareTo)
                .orElse(Frequency.MONTH);
        if (inputs.isEmpty()
                || period.frequency().compareTo(span) < 0
                || inputs.stream().anyMatch(this::isApart)) {
            return Optional.empty();
        }
        for (Period at : period.parts(span)) {
            List<Asked> all =
                    inputs.stream().flatMap(one -> asked(one, at).stream()).toList();
            asked.put(at, all);
            units.put(at, units(at, all));
        }
        Set<OverTime> rules = inputs.stream().map(one -> one.measure().time()).collect(Collectors.toSet());
        Optional<Period> last = lastKept();
        if (rules.equals(Set.of(OverTime.LAST))) {
            Period only = last.or(this::lastGiven).orElse(units.lastKey());
            units.keySet().removeIf(at -> !at.equals(only));
        } else if (rules.size() > 1 && last.isPresent()) {
            keepWhole(last.get());
        }
        return Optional.of(new Perimeter(
                period,
                span,
                model.setting().nationalBody(),
                groups,
                Collections.unmodifiableSortedMap(units),
                asked,
                stocks(last.orElse(units.lastKey()))));
    }

    /** Whether it has no figure for the period, or none under the national body. */
    private boolean isApart(Joined one) {
        boolean isOnlyNational = one.isNational() && !isWhole;
        return isOnlyNational
                || (one.measure().time() == OverTime.NONE
                        && period.frequency() != one.measure().frequency());
    }

    /** All its periods within the span; of a stock the last that any body gave. */
    private List<Asked> asked(Joined one, Period at) {
        List<Period> bases =
                at.yearsBefore(one.yearsBefore()).parts(one.measure().frequency());
        List<Period> taken = one.measure().time() == OverTime.LAST
                ? List.of(bases.reversed().stream()
                        .filter(base ->
                                !counted.reporting(one.measure().id(), base).isEmpty())
                        .findFirst()
                        .orElse(bases.getLast()))
                : bases;
        return taken.stream()
                .map(base -> new Asked(one.measure(), base, one.isNational()))
                .toList();
    }

    private SortedMap<String, Unit> units(Period at, List<Asked> all) {
        boolean isOfBodies = all.stream().anyMatch(one -> !one.isNational());
        var found = new TreeMap<String, Building>();
        var national = new Building();
        String nationalBody = model.setting().nationalBody();
        for (Asked one : all) {
            SortedSet<String> given = counted.reporting(one.measure().id(), one.base());
            SortedMap<String, Absent> absent = counted.absent(one.measure().id(), one.base());
            if (one.isNational()) {
                national.add(one, nationalBody, given, absent);
            } else {
                for (String body : open(one.base())) {
                    found.computeIfAbsent(groups.getOrDefault(body, body), group -> new Building())
                            .add(one, body, given, absent);
                }
            }
        }
        var units = new TreeMap<String, Unit>();
        if (isOfBodies) {
            found.forEach((group, own) -> units.put(group, own.with(national).unit(group, at)));
        } else {
            units.put(nationalBody, national.unit(nationalBody, at));
        }
        return units;
    }

    private List<String> open(Period base) {
        return open.computeIfAbsent(
                base,
                one -> model.network().reporters(one).stream()
                        .map(Network.Body::id)
                        .toList());
    }

    /** What is there of a unit, and what is not. */
    private final class Building {
        private final List<Gap> gaps = new ArrayList<>();
        private boolean isAnyGiven;

        void add(Asked one, String body, SortedSet<String> given, SortedMap<String, Absent> absent) {
            if (exclusions.excludes(body, one.base())) {
                gap(one, body, Gap.Why.NEUTRALISED, Optional.empty());
            } else if (given.contains(body)) {
                isAnyGiven = true;
            } else {
                Optional<Absent> said = Optional.ofNullable(absent.get(body));
                gap(one, body, said.map(PerimeterMaking::why).orElse(Gap.Why.MISSING), said);
            }
        }

        private void gap(Asked one, String body, Gap.Why why, Optional<Absent> said) {
            gaps.add(new Gap(body, one.measure().id(), one.base(), why, said));
        }

        Building with(Building national) {
            gaps.addAll(national.gaps);
            return this;
        }

        Unit unit(String group, Period at) {
            boolean isExcused = gaps.stream().anyMatch(gap -> gap.why().isExcused());
            Fate fate = isExcused ? Fate.EXCUSED : gaps.isEmpty() ? Fate.KEPT : Fate.LOST;
            return new Unit(group, at, fate, isAnyGiven, gaps);
        }
    }

    private static Gap.Why why(Absent said) {
        return switch (said.kind()) {
            case NOT_DETERMINED -> Gap.Why.NOT_DETERMINED;
            case NOT_APPLICABLE -> Gap.Why.NOT_APPLICABLE;
        };
    }

    private Optional<Period> lastKept() {
        return last(unit -> unit.fate() == Fate.KEPT);
    }

    private Optional<Period> lastGiven() {
        return last(Unit::isAnyGiven);
    }

    private Optional<Period> last(java.util.function.Predicate<Unit> which) {
        return units.entrySet().stream()
                .filter(entry -> entry.getValue().values().stream().anyMatch(which))
                .map(Map.Entry::getKey)
                .max(Period::compareTo);
    }

    /** A body that lost a span up to the last one counts in none. */
    private void keepWhole(Period last) {
        Map<String, Set<Gap>> lost = new TreeMap<>();
        units.headMap(last.next())
                .values()
                .forEach(ofSpan -> ofSpan.forEach((group, unit) -> {
                    if (unit.fate() == Fate.LOST) {
                        lost.computeIfAbsent(group, one -> new LinkedHashSet<>())
                                .addAll(unit.gaps());
                    }
                }));
        units.values()
                .forEach(ofSpan -> ofSpan.replaceAll((group, unit) -> {
                    Set<Gap> why = lost.getOrDefault(group, Set.of());
                    return unit.fate() == Fate.KEPT && !why.isEmpty()
                            ? new Unit(group, unit.span(), Fate.LOST, true, List.copyOf(why))
                            : unit;
                }));
    }

    /** Of which period each stock is taken. */
    private Map<String, Period> stocks(Period last) {
        var found = new TreeMap<String, Period>();
        for (Asked one : asked.getOrDefault(last, List.of())) {
            if (one.measure().time() == OverTime.LAST) {
                found.put(Perimeter.key(one.measure().id(), one.base().year()), one.base());
            }
        }
        return found;
    }
}
