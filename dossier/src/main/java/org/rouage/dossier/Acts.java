package org.rouage.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SequencedMap;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Records;
import org.rouage.convention.Records.Signature;

/**
 * The acts, drafts and records of a dossier, by file, as far as they could be read: what stands in a file with problems
 * is left out.
 */
record Acts(
        Optional<Convention> convention,
        SequencedMap<String, Amendment> amendments,
        SequencedMap<String, Amendment> drafts,
        Records records) {
    /** The day of the last signature of an act, which is the day it was signed. */
    Optional<LocalDate> lastSignature(String act) {
        return records.signatures().stream()
                .filter(signature -> signature.act().equals(act))
                .map(Signature::signed)
                .max(Comparator.naturalOrder());
    }
}
