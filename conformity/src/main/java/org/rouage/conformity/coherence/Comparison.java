package org.rouage.conformity.coherence;

import java.util.List;
import org.rouage.basics.AsOf;
import org.rouage.convention.Records.Correspondence;
import org.rouage.convention.consolidation.Consolidation;

/**
 * What is compared: a convention with a reference, on a day, as known on a day, under the correspondences declared.
 *
 * <p>Example: the convention of the self-employed with that of the general scheme's sickness branch, {@code as}
 * {@code general-scheme-sickness-cog}, on 1998-06-18, known on 1999-03-01: correspondences declared later are left out
 * and counted.
 */
public record Comparison(
        Consolidation ours, Consolidation reference, String as, List<Correspondence> correspondences, AsOf asOf) {
    public Comparison {
        correspondences = correspondences.stream()
                .filter(one -> one.reference().equals(as))
                .toList();
    }

    /** Declared by a person, on the day of knowledge or before. */
    public List<Correspondence> declared() {
        return correspondences.stream()
                .filter(one -> one.isDeclared() && !one.on().isAfter(asOf.known()))
                .toList();
    }

    /** Written down and still without relation, reason or author: they count for nothing. */
    public List<Correspondence> toWrite() {
        return correspondences.stream().filter(one -> !one.isDeclared()).toList();
    }

    /** Declared after the day of knowledge. */
    public List<Correspondence> later() {
        return correspondences.stream()
                .filter(one -> one.isDeclared() && one.on().isAfter(asOf.known()))
                .toList();
    }
}
