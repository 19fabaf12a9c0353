package org.rouage.convention.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.draft.Lamplighters.choices;
import static org.rouage.convention.draft.Lamplighters.clause;
import static org.rouage.convention.draft.Lamplighters.draft;
import static org.rouage.convention.draft.Lamplighters.indicator;
import static org.rouage.convention.draft.Lamplighters.insertAfter;
import static org.rouage.convention.draft.Lamplighters.insertLast;
import static org.rouage.convention.draft.Lamplighters.objective;
import static org.rouage.convention.draft.Lamplighters.repeal;
import static org.rouage.convention.draft.Lamplighters.setTarget;
import static org.rouage.convention.draft.Lamplighters.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Amendment;
import org.rouage.convention.Clause;
import org.rouage.convention.Convention;
import org.rouage.convention.Operation;

class MergedTest {
    private static final String CONVENTION = "convention";
    private static final Operation TO_88 = setTarget("ind-1", 2026, "88");
    private static final Operation TO_90 = setTarget("ind-1", 2026, "90");

    @Test
    void drafts_that_commute_are_merged_the_first_before_the_second() {
        Merged merged = merged(draft("a", CONVENTION, TO_88), draft("b", CONVENTION, repeal("clause-1")));

        assertThat(merged.amendment().operations()).containsExactly(TO_88, repeal("clause-1"));
        assertThat(merged.fates()).allMatch(Fate.Kept.class::isInstance);
    }

    @Test
    void while_a_conflict_is_open_the_merge_is_refused_with_every_open_conflict() {
        List<Problem> problems = outcome(
                        draft("a", CONVENTION, TO_88, repeal("clause-1")),
                        draft("b", CONVENTION, TO_90, words("clause-1", "ten", "5")))
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly(
                        "DRAFT-OPEN-CONFLICT a (1) / b (1) (ind-1.targets[2026])",
                        "DRAFT-OPEN-CONFLICT a (2) / b (2) (clause-1.text)");
        assertThat(problems.getFirst().remedy().english())
                .isEqualTo("choose: rouage resolve … --conflict \"ind-1.targets[2026]\" --take a|b|neither");
    }

    @Test
    void the_operation_not_chosen_is_left_aside_and_said() {
        Draft a = draft("a", CONVENTION, TO_88);
        Draft b = draft("b", CONVENTION, TO_90);

        Merged takeB = merged(a, b, "ind-1.targets[2026]", "a", "b", "b");
        Merged takeA = merged(a, b, "ind-1.targets[2026]", "b", "a", "a");
        Merged neither = merged(a, b, "ind-1.targets[2026]", "a", "b", "neither");

        assertThat(takeB.amendment().operations()).containsExactly(TO_90);
        assertThat(takeB.fates())
                .containsExactly(
                        new Fate.NotChosen(a.steps().getFirst(), "ind-1.targets[2026]", "b"),
                        new Fate.Kept(b.steps().getFirst()));
        assertThat(takeA.amendment().operations()).containsExactly(TO_88);
        assertThat(neither.amendment().operations()).isEmpty();
        assertThat(neither.fates()).hasOnlyElementsOfType(Fate.NotChosen.class);
    }

    @Test
    void the_last_choice_recorded_holds_and_one_between_other_drafts_says_nothing() {
        Draft a = draft("a", CONVENTION, TO_88);
        Draft b = draft("b", CONVENTION, TO_90);

        assertThat(merged(
                                a,
                                b,
                                "ind-1.targets[2026]",
                                "a",
                                "b",
                                "b",
                                "ind-1.targets[2026]",
                                "a",
                                "b",
                                "a",
                                "ind-1.targets[2026]",
                                "a",
                                "c",
                                "neither")
                        .amendment()
                        .operations())
                .containsExactly(TO_88);
        assertThat(outcome(a, b, "ind-1.targets[2026]", "a", "c", "a").problems())
                .extracting(Problem::code)
                .containsExactly("DRAFT-OPEN-CONFLICT");
    }

    @Test
    void a_choice_that_takes_a_third_draft_is_refused() {
        assertThat(outcome(
                                draft("a", CONVENTION, TO_88),
                                draft("b", CONVENTION, TO_90),
                                "ind-1.targets[2026]",
                                "a",
                                "b",
                                "c")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("DRAFT-NO-SUCH-SIDE");
    }

    @Test
    void what_needs_an_operation_left_aside_is_left_aside_too() {
        Draft a = draft(
                "a", CONVENTION, insertLast("sheet-1", indicator("ind-9")), setTarget("ind-9", 2027, "99"), TO_88);
        Draft b = draft("b", CONVENTION, insertLast("sheet-2", indicator("ind-9")));

        Merged merged = merged(a, b, "ind-9", "a", "b", "b");

        assertThat(merged.amendment().operations()).containsExactly(TO_88, insertLast("sheet-2", indicator("ind-9")));
        assertThat(merged.fates().get(1)).isEqualTo(new Fate.NotChosen(a.steps().get(1), "ind-9", "b"));
    }

    @Test
    void what_rests_on_an_operation_left_aside_and_conflicts_with_none_is_said_so() {
        Draft a = draft(
                "a",
                CONVENTION,
                words("clause-1", "ten days", "ten days at most"),
                insertAfter(CONVENTION, "clause-1", clause("new-1")),
                words("new-1", "ten", "5"));
        Draft b = draft("b", CONVENTION, insertAfter(CONVENTION, "clause-2", clause("new-1")));

        Merged merged = merged(a, b, "new-1", "a", "b", "neither");

        assertThat(merged.amendment().operations()).containsExactly(words("clause-1", "ten days", "ten days at most"));
        assertThat(merged.fates().get(2).step()).isEqualTo(a.steps().get(2));
        assertThat(merged.fates().get(2)).isNotInstanceOf(Fate.Kept.class);
    }

    @Test
    void where_only_the_order_conflicts_both_stay_and_the_one_taken_comes_first() {
        Operation one = insertLast(CONVENTION, clause("new-1"));
        Operation two = insertLast(CONVENTION, clause("new-2"));
        Operation three = insertAfter(CONVENTION, "clause-1", clause("new-3"));
        Operation four = insertAfter(CONVENTION, "clause-1", clause("new-4"));
        Draft a = draft("a", CONVENTION, one, three);
        Draft b = draft("b", CONVENTION, two, four);

        assertThat(order(a, b, "a")).containsSubsequence("clause-1", "new-3", "new-4", "clause-3", "new-1", "new-2");
        assertThat(order(a, b, "b")).containsSubsequence("clause-1", "new-4", "new-3", "clause-3", "new-2", "new-1");
        assertThat(order(a, b, "neither")).containsExactly("clause-1", "clause-2", "clause-3");
    }

    @Test
    void the_same_change_stands_once_and_what_needs_it_stays() {
        Operation same = insertLast("sheet-1", indicator("ind-9"));
        Draft a = draft("a", CONVENTION, TO_88, same);
        Draft b = draft("b", CONVENTION, same, setTarget("ind-9", 2027, "99"));

        Merged merged = merged(a, b);

        assertThat(merged.amendment().operations()).containsExactly(TO_88, same, setTarget("ind-9", 2027, "99"));
        assertThat(merged.fates().get(2))
                .isEqualTo(new Fate.Agreed(b.steps().get(0), a.steps().get(1)));
    }

    @Test
    void choices_of_order_that_go_round_in_a_circle_are_refused() {
        Draft a = draft("a", CONVENTION, toEndOf("sheet-1", "obj-2"), toEndOf("sheet-3", "obj-2"));
        Draft b = draft("b", CONVENTION, insertLast("sheet-3", objective("obj-8")), toEndOf("sheet-1", "obj-8"));

        assertThat(outcome(a, b, "sheet-1.objectives", "a", "b", "b", "sheet-3.objectives", "a", "b", "a")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("DRAFT-ORDER-CIRCLE");
        assertThat(merged(a, b, "sheet-1.objectives", "a", "b", "a", "sheet-3.objectives", "a", "b", "a")
                        .amendment()
                        .operations())
                .hasSize(4);
    }

    private static Operation toEndOf(String sheet, String objective) {
        return new Operation.Move(objective, sheet, Optional.empty(), false);
    }

    @Test
    void the_heading_is_that_of_the_first_with_the_words_and_clauses_of_both() {
        Draft a = new Draft("a", with(draft("a", CONVENTION, TO_88).amendment(), "First.", clause("own-1")));
        Draft b = new Draft("b", with(draft("b", CONVENTION).amendment(), "Second.", clause("own-2")));

        Amendment merged = merged(a, b).amendment();

        assertThat(merged.text()).isEqualTo("First.\n\nSecond.");
        assertThat(merged.clauses()).extracting(Clause::id).containsExactly("own-1", "own-2");
        assertThat(merged.base()).contains(CONVENTION);
        assertThat(merged.signatories()).hasSize(1);
        assertThat(merged(a, a).amendment().text()).isEqualTo("First.");
    }

    @Test
    void a_clause_of_their_own_that_both_write_otherwise_is_refused() {
        Clause mine = clause("own-1");
        Clause other = new Clause("own-1", Optional.empty(), "other", "Other", "Other.", List.of(), Optional.empty());
        Draft a = new Draft("a", with(draft("a", CONVENTION).amendment(), "", mine));
        Draft b = new Draft("b", with(draft("b", CONVENTION).amendment(), "Words.", other));

        assertThat(outcome(a, b).problems()).extracting(Problem::code).containsExactly("DRAFT-SAME-CLAUSE");
        assertThat(merged(a, new Draft("b", with(draft("b", CONVENTION).amendment(), "Words.", mine)))
                        .amendment()
                        .text())
                .isEqualTo("Words.");
    }

    private static Amendment with(Amendment draft, String text, Clause clause) {
        return new Amendment(
                draft.number(),
                draft.title(),
                draft.ground(),
                draft.financingLawYear(),
                draft.signed(),
                draft.known(),
                draft.effective(),
                draft.effectiveWhen(),
                draft.base(),
                text,
                List.of(new Convention.PlannedSignatory("state", "minister", Optional.empty())),
                draft.operations(),
                List.of(clause));
    }

    private static List<String> order(Draft a, Draft b, String take) {
        Merged merged = merged(a, b, "convention.clauses", "a", "b", take, "convention.clauses#2", "a", "b", take);
        return Script.outcome(
                        org.rouage.convention.consolidation.Trial.of(Lamplighters.convention(), java.util.Set.of()),
                        new Draft("m", merged.amendment()).steps())
                .value()
                .orElseThrow()
                .in(org.rouage.convention.consolidation.Slot.CLAUSES)
                .stream()
                .map(org.rouage.convention.consolidation.Passage::id)
                .toList();
    }

    private static Merged merged(Draft a, Draft b, String... choices) {
        return outcome(a, b, choices).value().orElseThrow();
    }

    private static Outcome<Merged> outcome(Draft a, Draft b, String... choices) {
        return Merged.of(a, b, Lamplighters.between(a, b), choices(choices));
    }
}
