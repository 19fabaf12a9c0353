package org.rouage.conformity;

import java.time.LocalDate;
import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Justification;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Requirement;

/**
 * The verdict on one requirement for one act, by the law of a day: the provision it rests on, the clauses that are the
 * evidence, the notes a reader needs (text not seen, misnumbered reference with both readings), the remedy, and who
 * answered for it.
 *
 * <p>Example: {@code css-l227-1/duration-four-years} for act {@code convention}, to justify, evidence {@code period},
 * "1 January 2014 to 31 December 2017: four years stated; signed on 28 July 2014, 3 years, 5 months and 4 days to the
 * term".
 */
public record Finding(
        String catalogue,
        Requirement requirement,
        String act,
        LocalDate lawOf,
        Basis basis,
        Verdict verdict,
        List<Evidence> evidence,
        List<Text> notes,
        Text remedy,
        List<Justification> justifications) {
    public Finding {
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
        justifications = List.copyOf(justifications);
    }

    /** A clause (or another element with an identifier) and what it brings. */
    public record Evidence(String clause, Text says) {}

    /** Names the finding among all those of a report: {@code css-l227-1/filing @ amendment-1}. */
    public String key() {
        return requirement.id() + " @ " + act;
    }
}
