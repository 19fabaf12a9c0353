package org.rouage.document.standing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.convention.Convention;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Consolidation;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.Writer;
import org.rouage.document.Receipt;
import org.rouage.law.requirement.Vocabulary;

/**
 * A convention as it stands on a day, as known on a day, with what is needed to read it: when it was signed, the words
 * of its terms, and the hashes of what it was computed from. Every form prints this.
 *
 * <p>Example: {@code StandingHtml.print(text, Language.FRENCH)} with {@code inForce} 2026-01-01 and {@code known}
 * 2025-12-31 tells that amendment 3 is signed and takes effect on 2027-01-01, then shows the text without it. With
 * {@code only} = {@code ind-1}, only that indicator is shown.
 */
public record ConsolidatedText(
        Consolidation consolidation,
        Standing standing,
        Optional<LocalDate> signed,
        Vocabulary vocabulary,
        Sources sources,
        Optional<String> only) {

    public static ConsolidatedText of(
            Consolidation consolidation,
            AsOf asked,
            Optional<LocalDate> signed,
            Vocabulary vocabulary,
            Sources sources) {
        return new ConsolidatedText(
                consolidation, consolidation.on(asked), signed, vocabulary, sources, Optional.empty());
    }

    /** The same, of one element that stands in it, or stood in it before it was repealed. */
    public ConsolidatedText only(String id) {
        return new ConsolidatedText(consolidation, standing, signed, vocabulary, sources, Optional.of(id));
    }

    public AsOf asOf() {
        return standing.asOf();
    }

    /** What is printed: all, or the one element asked for. */
    Passage printed() {
        return only.flatMap(standing::passage).orElse(standing.root());
    }

    /** The amendments that were known on the day of knowledge, and drafts, in the order in which they apply. */
    List<ActDays> acts() {
        return standing.acts().stream()
                .filter(act -> act.status(asOf()) != ActDays.Status.UNKNOWN)
                .toList();
    }

    /** What stands here, by its identifiers. */
    Names names() {
        return Names.in(standing);
    }

    /** Whether an operation mends an error of an act. */
    boolean isCorrection(Writer writer) {
        return consolidation
                .operation(writer)
                .filter(Operation.Correct.class::isInstance)
                .isPresent();
    }

    Convention.Period periodAsSigned() {
        return consolidation.asSigned().period();
    }

    /** What the text was computed from: the release, each file of the dossier, all of them, and each act. */
    public record Sources(
            Receipt.Release engine, Digest dossier, SortedMap<String, Digest> files, Map<String, Digest> acts) {
        public Sources {
            files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
            acts = Collections.unmodifiableSortedMap(new TreeMap<>(acts));
        }
    }
}
