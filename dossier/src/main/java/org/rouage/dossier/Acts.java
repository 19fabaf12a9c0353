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
        Stream.concat(
                        convention.stream().flatMap(whole -> whole.series().stream()),
                        amendments.values().stream()
                                .flatMap(amendment -> amendment.operations().stream())
                                .flatMap(Acts::series))
                .forEach(series ->
                        units.computeIfAbsent(series.id(), _ -> new TreeSet<>()).add(series.unit()));
        return units;
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
