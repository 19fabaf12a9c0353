package org.rouage.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Rational;

/**
 * An indicator through the years: its definition in each, where it starts from, its targets in force and as first
 * signed, and how it is judged.
 *
 * <p>Example: the target of 2026 was 86 % in the convention and is 87 % since amendment 2: {@code targets} holds 0.87
 * for 2026, {@code initialTargets} 0.86. A year that only an amendment gave a target to has no initial one.
 *
 * @param definitions for each year of the term, and some years before and after it
 * @param thresholds the values below which (above which, when it goes down) nothing is reached
 * @param initialFiner finer targets as signed
 * @param weight its share of a score, as written
 * @param scoring the rule by which it is scored
 * @param breaks the years from which results are not comparable with those before
 * @param isLocal whether local funds are judged on it too; a body without a target of its own is judged against that of
 *     the network, unless the whole is the sum of its bodies
 */
public record TrackedIndicator(
        String id,
        NavigableMap<Integer, IndicatorDefinition> definitions,
        Optional<TargetValue> base,
        SortedMap<Integer, TargetValue> targets,
        SortedMap<Integer, TargetValue> initialTargets,
        SortedMap<Integer, TargetValue> thresholds,
        List<FinerTarget> finer,
        List<FinerTarget> initialFiner,
        List<TargetComponent> components,
        Optional<BigDecimal> weight,
        List<ScaleLevel> scale,
        Optional<String> scoring,
        List<SeriesBreak> breaks,
        Optional<Integer> availableAfterDays,
        boolean isLocal) {
    public TrackedIndicator {
        definitions = Collections.unmodifiableNavigableMap(new TreeMap<>(definitions));
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        initialTargets = Collections.unmodifiableSortedMap(new TreeMap<>(initialTargets));
        thresholds = Collections.unmodifiableSortedMap(new TreeMap<>(thresholds));
        finer = List.copyOf(finer);
        initialFiner = List.copyOf(initialFiner);
        components = List.copyOf(components);
        scale = List.copyOf(scale);
        breaks = List.copyOf(breaks);
        if (definitions.isEmpty()) {
            throw new IllegalArgumentException("an indicator is defined in some year: " + id);
        }
    }

    /** A published component of the target of a year, in the unit of its measure. */
    public record TargetComponent(int year, String measure, Rational number) {}

    /** How it is defined in a year; before the first, as in the first. */
    public IndicatorDefinition definition(int year) {
        return Optional.ofNullable(definitions.floorEntry(year))
                .map(Map.Entry::getValue)
                .orElseGet(() -> definitions.firstEntry().getValue());
    }

    /** As it is defined last. */
    public IndicatorDefinition latest() {
        return definitions.lastEntry().getValue();
    }

    /** The threshold of a year: that of the year, or the last one before it. */
    public Optional<TargetValue> threshold(int year) {
        return last(thresholds, year);
    }

    private static Optional<TargetValue> last(SortedMap<Integer, TargetValue> values, int year) {
        SortedMap<Integer, TargetValue> until = values.headMap(year + 1);
        return until.isEmpty() ? Optional.empty() : Optional.ofNullable(until.get(until.lastKey()));
    }
}
