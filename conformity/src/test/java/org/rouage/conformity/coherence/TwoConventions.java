package org.rouage.conformity.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.convention.Records.Correspondence;

/** Ours and the reference, what was declared between them, and the day on which they are compared. */
final class TwoConventions {
    static final String REFERENCE = "sickness-cog";
    static final LocalDate DECLARED = LocalDate.of(2014, 9, 1);

    final Pact ours = new Pact("clockmakers");
    final Pact theirs = new Pact("bell-founders");
    final List<Correspondence> declared = new ArrayList<>();
    AsOf asOf = AsOf.on(LocalDate.of(2016, 1, 1));

    Coherence compared() {
        return Coherence.of(new Comparison(ours.consolidation(), theirs.consolidation(), REFERENCE, declared, asOf));
    }

    TwoConventions declare(String clause, String relation, String referenceClause) {
        declared.add(correspondence(clause, relation, Optional.of(referenceClause), DECLARED));
        return this;
    }

    TwoConventions declareNone(String clause) {
        declared.add(correspondence(clause, "none", Optional.empty(), DECLARED));
        return this;
    }

    static Correspondence correspondence(String clause, String relation, Optional<String> to, LocalDate on) {
        return new Correspondence(clause, REFERENCE, to, relation, "Same aim.", "Ms Balance", on);
    }

    /** Each contradiction as {@code code: gravity}, in order. */
    List<String> found() {
        return compared().contradictions().stream()
                .map(one -> one.code() + ": " + one.gravity().code())
                .toList();
    }

    /** The English reasons. */
    List<String> reasons() {
        return compared().contradictions().stream()
                .map(one -> one.reason().english())
                .toList();
    }
}
