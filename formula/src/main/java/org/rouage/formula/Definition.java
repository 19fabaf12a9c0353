package org.rouage.formula;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Place;
import org.rouage.basics.Text;

/**
 * A figure among others: its unit, its rules with the first year of each, and the values given for some years.
 *
 * <p>Example: the line {@code fnga-energie}, in MEUR, given 18.2 for 2023, ruled from 2024 by {@code previous × (1 +
 * energy-prices)} and from 2026 by another formula. A year of the term under a rule is computed; every other year is
 * given or missing. {@code lines} are what {@code lines} stands for in its rules.
 */
public record Definition(
        Reference reference,
        Optional<Unit> unit,
        NavigableMap<Integer, Rule> rules,
        SortedMap<Integer, Given> given,
        List<String> lines,
        Place at) {
    public Definition {
        rules = Collections.unmodifiableNavigableMap(new TreeMap<>(rules));
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
        lines = List.copyOf(lines);
    }

    /**
     * A formula, where it is written, and which act wrote it; the last year it is for, where a rule that nothing
     * computes follows it.
     */
    public record Rule(Formula formula, Place at, Text source, Optional<Integer> last) {
        /** A rule for every year until another takes its place. */
        public Rule(Formula formula, Place at, Text source) {
            this(formula, at, source, Optional.empty());
        }
    }

    /** A value that somebody wrote or assumed, and who: an act, or a vintage of a series. */
    public record Given(Value value, Text source) {}

    /** A figure with values only. */
    public static Definition given(Reference reference, Unit unit, SortedMap<Integer, Given> given, Place at) {
        return new Definition(reference, Optional.of(unit), new TreeMap<>(), given, List.of(), at);
    }

    /** The rule of a year; empty before the first and after the last. */
    public Optional<Rule> rule(int year) {
        return Optional.ofNullable(rules.floorEntry(year))
                .map(Map.Entry::getValue)
                .filter(rule -> rule.last().filter(last -> year > last).isEmpty());
    }
}
