package org.rouage.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Operation;
import org.rouage.convention.Records;
import org.rouage.convention.Records.Signature;
import org.rouage.convention.Series;

/**
 * The acts, drafts and records of a dossier, by file, as far as they could be read: what stands in a file with problems
 * is left out.
 */
record Acts(
        Optional<Convention> convention,
        SequencedMap<String, Amendment> amendments,
        SequencedMap<String, Amendment> drafts,
        Records records) {
    /** By series of the convention or of an amendment, the units that the acts give it. */
    Map<String, Set<String>> seriesUnits() {
        var units = new TreeMap<String, Set<String>>();
        series().forEach(series ->
                units.computeIfAbsent(series.id(), _ -> new TreeSet<>()).add(series.unit()));
        return units;
    }

    /** By series, the years of which an act writes the value, whatever is known from elsewhere. */
    Map<String, Set<Integer>> seriesYears() {
        var years = new TreeMap<String, Set<Integer>>();
        series().forEach(series -> series.values()
                .forEach(value ->
                        years.computeIfAbsent(series.id(), _ -> new TreeSet<>()).add(value.year())));
        operations()
                .flatMap(Acts::set)
                .forEach(set -> years.computeIfAbsent(set.series(), _ -> new TreeSet<>())
                        .add(set.year()));
        return years;
    }

    private Stream<Series> series() {
        return Stream.concat(
                convention.stream().flatMap(whole -> whole.series().stream()),
                operations().flatMap(Acts::series));
    }

    private Stream<Operation> operations() {
        return amendments.values().stream().flatMap(amendment -> amendment.operations().stream());
    }

    private static Stream<Operation.SetSeries> set(Operation operation) {
        return switch (operation) {
            case Operation.SetSeries set -> Stream.of(set);
            case Operation.Correct correct -> set(correct.operation());
            case Operation _ -> Stream.empty();
        };
    }

    private static Stream<Series> series(Operation operation) {
        return switch (operation) {
            case Operation.Insert insert when insert.element() instanceof Series series -> Stream.of(series);
            case Operation.Replace(Series series) -> Stream.of(series);
            case Operation.Correct correct -> series(correct.operation());
            case Operation _ -> Stream.empty();
        };
    }

    /** The day of the last signature of an act, which is the day it was signed. */
    Optional<LocalDate> lastSignature(String act) {
        return records.signatures().stream()
                .filter(signature -> signature.act().equals(act))
                .map(Signature::signed)
                .max(Comparator.naturalOrder());
    }
}
