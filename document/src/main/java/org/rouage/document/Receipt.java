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
 * catalogues built in, no law given. Paths are relative to the receipt and only help to find the inputs again.
 */
public record Receipt(
        Release engine,
        LocalDate on,
        Inputs dossier,
        Inputs catalogues,
        List<String> addedCatalogues,
        Optional<Inputs> law) {
    public Receipt {
        addedCatalogues = List.copyOf(addedCatalogues);
    }

    /** The same with the paths of another receipt: where inputs stand now is not what they are. */
    public Receipt withPathsOf(Receipt other) {
        return new Receipt(
                engine,
                on,
                new Inputs(other.dossier.path(), dossier.digest(), dossier.files()),
                catalogues,
                other.addedCatalogues,
                law.map(given ->
                        new Inputs(other.law.map(Inputs::path).orElse(given.path()), given.digest(), given.files())));
    }

    /** The release that computed the verdicts. */
    public record Release(String version, Digest digest) {}

    /** Some files by name and hash, where they were, and the hash of all. */
    public record Inputs(String path, Digest digest, SortedMap<String, Digest> files) {
        public Inputs {
            files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        }
    }
}
