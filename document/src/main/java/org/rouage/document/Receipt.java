package org.rouage.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Digest;

/**
 * All that a verdict was computed from, by hash: whoever holds the same inputs and the same release gets the same
 * bytes.
 *
 * <p>Example: engine {@code 0.1.0, sha256:4be1…}, day 2019-03-01, dossier {@code ../acoss-2014} of three files, the
 * catalogues built in, no law given, neither a register of financing laws nor another convention, by the term of which
 * {@code references} are named. Paths are relative to the receipt and only help to find the inputs again.
 */
public record Receipt(
        Release engine,
        LocalDate on,
        Inputs dossier,
        Inputs catalogues,
        List<String> addedCatalogues,
        Optional<Inputs> law,
        Optional<Inputs> financingLaws,
        SortedMap<String, Inputs> references) {
    public Receipt {
        addedCatalogues = List.copyOf(addedCatalogues);
        references = Collections.unmodifiableSortedMap(new TreeMap<>(references));
    }

    /** The same with the paths of another receipt: where inputs stand now is not what they are. */
    public Receipt withPathsOf(Receipt other) {
        var there = new TreeMap<String, Inputs>();
        references.forEach((term, given) -> there.put(term, given.at(Optional.ofNullable(other.references.get(term)))));
        return new Receipt(
                engine,
                on,
                dossier.at(Optional.of(other.dossier)),
                catalogues,
                other.addedCatalogues,
                law.map(given -> given.at(other.law)),
                financingLaws.map(given -> given.at(other.financingLaws)),
                there);
    }

    /** The release that computed the verdicts. */
    public record Release(String version, Digest digest) {}

    /** Some files by name and hash, where they were, and the hash of all. */
    public record Inputs(String path, Digest digest, SortedMap<String, Digest> files) {
        public Inputs {
            files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        }

        /** The same, said to be where others are. */
        private Inputs at(Optional<Inputs> others) {
            return new Inputs(others.map(Inputs::path).orElse(path), digest, files);
        }
    }
}
