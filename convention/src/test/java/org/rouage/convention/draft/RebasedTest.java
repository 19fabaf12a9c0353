package org.rouage.convention.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.draft.Lamplighters.choices;
import static org.rouage.convention.draft.Lamplighters.clause;
import static org.rouage.convention.draft.Lamplighters.consolidation;
import static org.rouage.convention.draft.Lamplighters.draft;
import static org.rouage.convention.draft.Lamplighters.insertLast;
import static org.rouage.convention.draft.Lamplighters.repeal;
import static org.rouage.convention.draft.Lamplighters.setTarget;
import static org.rouage.convention.draft.Lamplighters.signed;
import static org.rouage.convention.draft.Lamplighters.words;

import org.junit.jupiter.api.Test;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.Consolidation;

class RebasedTest {
    private static final Operation TO_88 = setTarget("ind-1", 2026, "88");
    private static final Operation TO_90 = setTarget("ind-1", 2026, "90");

    @Test
    void a_draft_on_the_last_signed_act_is_not_stale_and_stays_as_it_is() {
        var signed = consolidation(signed(1, TO_90));
        Draft draft = draft("a", "amendment-1", TO_88);

        assertThat(rebased(draft, signed).amendment()).isEqualTo(draft.amendment());
        assertThat(Conflicts.sinceBase(signed, draft).value().orElseThrow().conflicts())
                .isEmpty();
    }

    @Test
    void what_commutes_is_kept_what_is_done_already_is_said_and_the_base_is_the_last_act() {
        var signed = consolidation(signed(1, TO_90), signed(2, repeal("clause-3")));
        Draft draft = draft("a", "convention", repeal("clause-3"), words("clause-1", "ten", "5"), TO_90);

        Rebased rebased = rebased(draft, signed);

        assertThat(rebased.amendment().base()).contains("amendment-2");
        assertThat(rebased.amendment().operations()).containsExactly(words("clause-1", "ten", "5"));
        assertThat(rebased.fates())
                .extracting(fate ->
                        fate instanceof Fate.Agreed(Step step, Step with) ? step + " = " + with : fate.step() + "")
                .containsExactly("a (1) = amendment-2 (1)", "a (2)", "a (3) = amendment-1 (1)");
    }

    @Test
    void only_the_acts_signed_since_the_base_are_held_against_the_draft() {
        var signed = consolidation(signed(1, TO_90), signed(2, repeal("clause-3")));
        Draft draft = draft("a", "amendment-1", TO_88);

        assertThat(rebased(draft, signed).amendment().operations()).containsExactly(TO_88);
    }

    @Test
    void a_conflict_with_a_signed_act_is_listed_with_base_and_both_values_and_must_be_settled() {
        var signed = consolidation(signed(1, TO_90));
        Draft draft = draft("a", "convention", TO_88);
        Conflicts conflicts = Conflicts.sinceBase(signed, draft).value().orElseThrow();
        Conflict conflict = conflicts.conflict("ind-1.targets[2026]").orElseThrow();

        assertThat(conflict.base().text().english()).isEqualTo("87");
        assertThat(conflict.firstSays().text().english()).isEqualTo("88");
        assertThat(conflict.secondSays().text().english()).isEqualTo("90");
        assertThat(conflict.reason().french())
                .isEqualTo("le projet a fixe la cible 2026 de ind-1, et l'avenant 1 fixe la cible 2026 de ind-1"
                        + " : deux valeurs pour un même endroit");
        assertThat(conflicts.second()).isEqualTo("amendment-1");
        assertThat(outcome(draft, signed).problems()).extracting(Problem::code).containsExactly("DRAFT-OPEN-CONFLICT");
    }

    @Test
    void a_choice_keeps_the_operation_of_the_draft_on_top_or_leaves_it_aside() {
        var signed = consolidation(signed(1, TO_90));
        Draft draft = draft("a", "convention", TO_88);

        assertThat(rebased(draft, signed, "ind-1.targets[2026]", "a", "amendment-1", "a")
                        .amendment()
                        .operations())
                .containsExactly(TO_88);
        assertThat(rebased(draft, signed, "ind-1.targets[2026]", "a", "amendment-1", "amendment-1")
                        .amendment()
                        .operations())
                .isEmpty();
        assertThat(rebased(draft, signed, "ind-1.targets[2026]", "a", "amendment-1", "neither")
                        .fates())
                .containsExactly(new Fate.NotChosen(draft.steps().getFirst(), "ind-1.targets[2026]", "neither"));
    }

    @Test
    void an_operation_kept_by_choice_that_cannot_be_carried_out_today_is_refused() {
        var signed = consolidation(signed(1, repeal("clause-1")));
        Draft draft = draft("a", "convention", words("clause-1", "ten", "5"));

        assertThat(outcome(draft, signed, "clause-1.text", "a", "amendment-1", "a")
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("AMENDMENT-REPEALED-PLACE a (operations[1])");
    }

    @Test
    void where_only_the_order_with_a_signed_act_is_open_the_draft_comes_after_without_a_choice() {
        var signed = consolidation(signed(1, insertLast("convention", clause("new-1"))));
        Draft draft = draft("a", "convention", insertLast("convention", clause("new-2")));

        assertThat(rebased(draft, signed).fates())
                .containsExactly(new Fate.Kept(draft.steps().getFirst()));
        assertThat(rebased(draft, signed, "convention.clauses", "a", "amendment-1", "neither")
                        .amendment()
                        .operations())
                .isEmpty();
    }

    @Test
    void a_draft_against_an_act_that_is_not_signed_is_refused() {
        assertThat(Conflicts.sinceBase(consolidation(), draft("a", "amendment-1", TO_88))
                        .problems())
                .extracting(problem -> problem.code() + ": " + problem.remedy().english())
                .containsExactly("DRAFT-NO-SUCH-BASE: state base: convention if the draft takes it into account");
    }

    private static Rebased rebased(Draft draft, Consolidation signed, String... choices) {
        return outcome(draft, signed, choices).value().orElseThrow();
    }

    private static Outcome<Rebased> outcome(Draft draft, Consolidation signed, String... choices) {
        return Rebased.of(
                draft, signed, Conflicts.sinceBase(signed, draft).value().orElseThrow(), choices(choices));
    }
}
