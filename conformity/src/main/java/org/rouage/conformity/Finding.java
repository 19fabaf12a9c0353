package org.rouage.conformity;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Justification;
import org.rouage.law.requirement.Basis;
import org.rouage.law.requirement.Requirement;

/**
 * The verdict on one requirement: the provision it rests on, the clauses that are the evidence, the notes a reader needs
 * (text not seen, misnumbered reference with both readings), the remedy, and who answered for it.
 *
 * <p>Example: {@code css-l227-1/duration-four-years}, satisfied, evidence {@code period}, "2014-01-01 to 2017-12-31: four
 * years stated; signed 2014-07-28, 3 years and 5 months to the term".
 */
public record Finding(
        Requirement requirement,
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
}
