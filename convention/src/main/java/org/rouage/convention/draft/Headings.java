package org.rouage.convention.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.Clause;
import org.rouage.convention.Operation;

/** What an amendment says beside its operations, when drafts become one or change their base. */
final class Headings {
    private Headings() {}

    /**
     * The first draft with the words, the signatories and the clauses of the second added; refused when both write a
     * clause of their own otherwise under one identifier.
     */
    static Outcome<Amendment> joined(Draft first, Draft second) {
        Amendment one = first.amendment();
        Amendment other = second.amendment();
        var problems = new ArrayList<Problem>();
        var clauses = new ArrayList<Clause>(one.clauses());
        for (Clause clause : other.clauses()) {
            Optional<Clause> same = one.clauses().stream()
                    .filter(mine -> mine.id().equals(clause.id()))
                    .findFirst();
            if (same.isEmpty()) {
                clauses.add(clause);
            } else if (!same.get().equals(clause)) {
                problems.add(DraftProblems.sameClause(second, clause.id()));
            }
        }
        var signatories = new LinkedHashSet<>(one.signatories());
        signatories.addAll(other.signatories());
        return Outcome.of(
                new Amendment(
                        one.number(),
                        one.title(),
                        one.ground(),
                        one.financingLawYear(),
                        one.signed(),
                        one.known(),
                        one.effective(),
                        one.effectiveWhen(),
                        one.base(),
                        text(one.text(), other.text()),
                        List.copyOf(signatories),
                        one.operations(),
                        clauses),
                problems);
    }

    private static String text(String one, String other) {
        return one.equals(other) || other.isBlank() ? one : one.isBlank() ? other : one.strip() + "\n\n" + other;
    }

    static Amendment with(Amendment amendment, List<Operation> operations) {
        return with(amendment, amendment.base(), operations);
    }

    static Amendment with(Amendment amendment, Optional<String> base, List<Operation> operations) {
        return new Amendment(
                amendment.number(),
                amendment.title(),
                amendment.ground(),
                amendment.financingLawYear(),
                amendment.signed(),
                amendment.known(),
                amendment.effective(),
                amendment.effectiveWhen(),
                base,
                amendment.text(),
                amendment.signatories(),
                operations,
                amendment.clauses());
    }
}
