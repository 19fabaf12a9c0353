package org.rouage.conformity;

import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Text;
import org.rouage.conformity.Finding.Evidence;
import org.rouage.law.requirement.Force;

/**
 * What a check finds, before the provision and the justifications are put beside it: verdict, evidence, notes, remedy.
 */
record Assessment(Verdict verdict, List<Evidence> evidence, List<Text> notes, Text remedy) {
    Assessment {
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
    }

    static Assessment satisfied(Text reason) {
        return new Assessment(new Verdict.Satisfied(reason), List.of(), List.of(), Text.empty());
    }

    static Assessment breached(Text reason, Text remedy) {
        return new Assessment(new Verdict.Breached(reason), List.of(), List.of(), remedy);
    }

    static Assessment notApplicable(Text reason) {
        return new Assessment(new Verdict.NotApplicable(reason), List.of(), List.of(), Text.empty());
    }

    static Assessment toJustify(Text reason, Text remedy) {
        return new Assessment(new Verdict.ToJustify(reason), List.of(), List.of(), remedy);
    }

    static Assessment undecided(Text reason, Text remedy) {
        return new Assessment(new Verdict.Undecided(reason), List.of(), List.of(), remedy);
    }

    /**
     * What silence amounts to, by the force of the provision: "elles précisent" makes it a breach, "le cas échéant"
     * something to justify, "peuvent" a matter not chosen.
     */
    static Assessment silent(Force force, Text reason, Text remedy) {
        return switch (force) {
            case MUST -> breached(reason, remedy);
            case WHERE_APPLICABLE -> toJustify(reason, remedy);
            case MAY -> notApplicable(reason);
        };
    }

    Assessment with(List<Evidence> more) {
        return new Assessment(verdict, join(evidence, more), notes, remedy);
    }

    Assessment with(String clause, Text says) {
        return with(List.of(new Evidence(clause, says)));
    }

    Assessment noting(Text note) {
        return noting(List.of(note));
    }

    Assessment noting(List<Text> more) {
        return new Assessment(verdict, evidence, join(notes, more), remedy);
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
