package org.rouage.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.law.duty.Duty;
import org.rouage.law.requirement.Basis;

/**
 * One line of the agenda: what, who owes it to whom, the provision or the clause, the computation of its day, where it
 * stands, and what proves it.
 *
 * <p>Example: {@code css-l224-10/opposition-to-a-decision@budget-2026}: the ministers, twenty days from 2025-12-04,
 * hence 2025-12-24; on 2025-12-20, due with 4 days left. The identifier never changes from one day to another.
 */
public record Entry(
        String id,
        Text title,
        Source source,
        Duty.Nature nature,
        Duty.Bound debtor,
        Optional<Duty.Bound> creditor,
        Text starts,
        Optional<Deadline> deadline,
        Status status,
        List<Proof> proofs,
        Text reading,
        Text onExpiry,
        List<Text> notes) {
    public Entry {
        proofs = List.copyOf(proofs);
        notes = List.copyOf(notes);
    }

    /** Where it comes from. */
    public sealed interface Source {
        /** A provision of the law of that day, or a habit with its source. */
        record Law(String duty, Basis basis) implements Source {}

        /** An element of the convention as it stands on the day asked, such as the commitment {@code eng-etat-2}. */
        record Clause(String element) implements Source {}
    }

    /** What is on record of it, and since when. */
    public record Proof(LocalDate on, Text says) {}

    /**
     * The day to put it at in a calendar: the day it was done, else the last day to do it; empty when there is none.
     */
    public Optional<LocalDate> day() {
        return status instanceof Status.Done(LocalDate on, long _) ? Optional.of(on) : deadline.map(Deadline::lastDay);
    }

    /** Whether this party of the convention owes it. */
    public boolean isOwedBy(String party) {
        return debtor.party().filter(party::equals).isPresent();
    }
}
