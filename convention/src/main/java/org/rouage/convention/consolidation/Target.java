package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.rouage.convention.Indicator;

/**
 * The target of an indicator for a year through time. It is never overwritten: a result is judged against the one in
 * force and, beside it, the initial one.
 *
 * <p>Example: for 2026, initially 86 % by the convention, then 87 % from 2026-01-01 by {@code amendment-2 (3)}:
 * {@code on(2026-06-30)} is 87, {@code initial()} is 86, and {@code wasChanged()} is true.
 */
public record Target(String indicator, int year, List<History.Version<Level>> versions) {
    public Target {
        versions = List.copyOf(versions);
    }

    /** What was set, in the unit that the indicator then had; no value where there is no target for the year. */
    public record Level(Optional<Indicator.Value> value, String unit) {}

    /** The targets of an indicator by year, as known on a day; none if there is no such indicator. */
    public static SequencedMap<Integer, Target> of(Consolidation consolidation, String indicator, LocalDate knownOn) {
        SequencedMap<Integer, List<History.Version<Level>>> found = new TreeMap<>();
        consolidation
                .history(indicator, knownOn)
                .ifPresent(history -> history.versions().forEach(version -> add(version, found)));
        SequencedMap<Integer, Target> targets = new TreeMap<>();
        found.forEach((year, versions) -> targets.put(year, new Target(indicator, year, joined(versions))));
        return targets;
    }

    /** The first that was ever set for the year. */
    public History.Version<Level> initial() {
        return versions.getFirst();
    }

    /** In force on a day; empty before the first was set, and once the indicator is repealed. */
    public Optional<History.Version<Level>> on(LocalDate day) {
        return versions.stream().filter(version -> version.isOn(day)).findFirst();
    }

    public boolean wasChanged() {
        return versions.size() > 1;
    }

    private static void add(
            History.Version<org.rouage.convention.Element> version,
            SequencedMap<Integer, List<History.Version<Level>>> found) {
        if (version.value() instanceof Indicator indicator) {
            indicator.targets().forEach(target -> found.computeIfAbsent(target.year(), _ -> new ArrayList<>()));
            found.forEach((year, versions) -> versions.add(version.map(_ -> new Level(
                    indicator.targets().stream()
                            .filter(target -> target.year() == year)
                            .findFirst(),
                    indicator.unit()))));
        }
    }

    /** Versions that set the same value one after the other are one, in the unit of the first. */
    private static List<History.Version<Level>> joined(List<History.Version<Level>> versions) {
        var joined = new ArrayList<History.Version<Level>>();
        for (History.Version<Level> version : versions) {
            boolean isSame = !joined.isEmpty()
                    && joined.getLast().value().value().equals(version.value().value());
            if (isSame) {
                History.Version<Level> first = joined.removeLast();
                joined.add(
                        new History.Version<>(first.value(), first.authorship(), first.from(), version.endExclusive()));
            } else {
                joined.add(version);
            }
        }
        return joined;
    }
}
