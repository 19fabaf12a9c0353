package org.rouage.agenda.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Digest;
import org.rouage.law.duty.Committee;

/**
 * What a filing is held against beside the records: the hash of each act's bytes, and the committees of the assemblies.
 *
 * <p>Example: {@code acts().get("amendment-1")} is the SHA-256 of {@code amendments/1.yaml}.
 */
public record FilingFacts(Map<String, Digest> acts, List<Committee> committees) {
    public FilingFacts {
        acts = Map.copyOf(acts);
        committees = List.copyOf(committees);
    }

    /** Nothing to hold filings against: hashes and committees are then not judged. */
    public static FilingFacts none() {
        return new FilingFacts(Map.of(), List.of());
    }

    Optional<Digest> hash(String act) {
        return Optional.ofNullable(acts.get(act));
    }
}
