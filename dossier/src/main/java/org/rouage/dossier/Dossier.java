package org.rouage.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Digest;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.evaluation.WrittenEvaluation;

/**
 * A dossier as read: its acts, its records, where each clause stands, and the hash of each file.
 *
 * <p>Example: {@code places().get("obj-1")} prints {@code convention.yaml:40:15};
 * {@code digests().get("amendments/1.yaml")} is the hash of that act's exact bytes. {@code whole} is the hash of all
 * the hashes with their names, in the order of the names. Notices are odd but allowed, such as a target beyond the
 * stated period.
 *
 * <p>{@code convention} is as signed; {@code consolidation} answers for any day. {@code drafts} holds amendments not
 * signed, by the names of their files: {@code network} for {@code drafts/network.yaml}. They are well formed and no
 * more: whether they fit the text in force is asked when they are compared or signed.
 *
 * <p>Beside clauses, {@code places} holds the keys of the convention itself, such as {@code period} and
 * {@code legalBasis}, unless a clause has that name, each amendment under its name, {@code amendment-1}, and each entry
 * of execution under {@link #entry}.
 */
public record Dossier(
        Convention convention,
        Consolidation consolidation,
        List<Amendment> amendments,
        SortedMap<String, Amendment> drafts,
        Records records,
        List<WrittenEvaluation> evaluations,
        Map<String, Place> places,
        SortedMap<String, Digest> digests,
        Digest whole,
        List<Problem> notices) {
    public Dossier {
        amendments = List.copyOf(amendments);
        evaluations = List.copyOf(evaluations);
        drafts = Collections.unmodifiableSortedMap(new TreeMap<>(drafts));
        SequencedMap<String, Place> copied = new LinkedHashMap<>(places);
        places = Collections.unmodifiableSequencedMap(copied);
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
        notices = notices.stream().sorted().distinct().toList();
    }

    /** The name under which {@code places} holds an entry of {@code records/execution.yaml}, counted from 1. */
    public static String entry(int number) {
        return "execution[" + number + "]";
    }

    /** The file and the line of an element where they are known, else its act. */
    public WhereWritten where() {
        return (writer, element, part) -> Optional.ofNullable(places.get(element))
                .orElseGet(() -> WhereWritten.IN_THE_ACT.of(writer, element, part));
    }

    /** The hash of an act's bytes: {@code convention} or {@code amendment-1}. */
    public Optional<Digest> digestOf(String act) {
        String file = act.equals("convention")
                ? DossierFiles.CONVENTION
                : act.replaceFirst("^amendment-([0-9]+)$", "amendments/$1.yaml");
        return Optional.ofNullable(digests.get(file));
    }
}
