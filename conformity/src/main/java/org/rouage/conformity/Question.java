package org.rouage.conformity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rouage.agenda.filing.FilingFacts;
import org.rouage.convention.Amendment;
import org.rouage.convention.Convention;
import org.rouage.convention.Records;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Consolidation;

/**
 * What is put to judgement: a convention with its amendments and its records, on a day, and the conventions it must
 * agree with, where they are given, and the hashes of the acts, against which filings are held. The day has no default
 * here: it selects the text in force, what is known, and the duties that continue; the validity of an act is judged by
 * the law of its own signature.
 *
 * <p>Example: the convention of 2012 looked at {@code on} 2019-03-01 is judged by the law of 2012, on its text as
 * amended up to that day; a filing recorded on 2019-03-02 is not yet known.
 */
public record Question(
        Consolidation consolidation, Records records, List<Reference> references, LocalDate on, FilingFacts filing) {
    public Question {
        references = List.copyOf(references);
    }

    /** Without the hashes of the acts: whether the bytes filed are those of the act is then not judged. */
    public Question(Consolidation consolidation, Records records, List<Reference> references, LocalDate on) {
        this(consolidation, records, references, on, FilingFacts.none());
    }

    /** Without any other convention. */
    public Question(Consolidation consolidation, Records records, LocalDate on) {
        this(consolidation, records, List.of(), on);
    }

    /** The convention as signed. */
    public Convention convention() {
        return consolidation.asSigned();
    }

    /** The amendments in the order of their numbers, drafts among them. */
    public List<Amendment> amendments() {
        return consolidation.acts().stream()
                .map(ActDays::amendment)
                .sorted(Comparator.comparingInt(Amendment::number))
                .toList();
    }

    /** The convention that catalogues call so, where it is given. */
    public Optional<Reference> reference(String term) {
        return references.stream().filter(one -> one.term().equals(term)).findFirst();
    }
}
