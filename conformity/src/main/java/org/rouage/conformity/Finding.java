package org.rouage.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * term". It is about the convention as amended up to the day asked; {@code asSigned} is there where the verdict was
 * another before.
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
        List<Justification> justifications,
        Optional<AsSigned> asSigned) {
    public Finding {
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
        justifications = List.copyOf(justifications);
    }

    /**
     * A clause (or another element with an identifier) and what it brings; {@code writtenBy} names the amendments that
     * wrote something of it, and is empty for what stands as signed.
     */
    public record Evidence(String clause, Text says, List<String> writtenBy) {
        public Evidence {
            writtenBy = List.copyOf(writtenBy);
        }

        public Evidence(String clause, Text says) {
            this(clause, says, List.of());
        }
    }

    /**
     * The verdict on the convention as signed, where amendments have changed it since, and those that did.
     *
     * <p>Example: satisfied as signed; {@code changedBy} is {@code amendment-2}, which repealed the last commitment of
     * the State.
     */
    public record AsSigned(Verdict verdict, List<String> changedBy) {
        public AsSigned {
            changedBy = List.copyOf(changedBy);
        }
    }

    /** Names the finding among all those of a report: {@code css-l227-1/filing @ amendment-1}. */
    public String key() {
        return requirement.id() + " @ " + act;
    }
}
