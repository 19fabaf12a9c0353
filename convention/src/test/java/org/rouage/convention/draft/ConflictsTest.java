package org.rouage.convention.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.draft.Lamplighters.between;
import static org.rouage.convention.draft.Lamplighters.clause;
import static org.rouage.convention.draft.Lamplighters.draft;
import static org.rouage.convention.draft.Lamplighters.indicator;
import static org.rouage.convention.draft.Lamplighters.insertAfter;
import static org.rouage.convention.draft.Lamplighters.insertLast;
import static org.rouage.convention.draft.Lamplighters.objective;
import static org.rouage.convention.draft.Lamplighters.repeal;
import static org.rouage.convention.draft.Lamplighters.setTarget;
import static org.rouage.convention.draft.Lamplighters.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;
import org.rouage.convention.Budget;
import org.rouage.convention.Fund;
import org.rouage.convention.Operation;

class ConflictsTest {
    private static final String CONVENTION = "convention";

    @Test
    void two_values_for_one_target_conflict_and_show_the_base_and_both() {
        Conflict conflict = only(setTarget("ind-1", 2026, "88"), setTarget("ind-1", 2026, "90"));

        assertThat(conflict.name()).isEqualTo("ind-1.targets[2026]");
        assertThat(conflict.kind()).isEqualTo(Kind.VALUES);
        assertThat(conflict.base()).isEqualTo(new Value.Says("87", false));
        assertThat(conflict.firstSays()).isEqualTo(new Value.Says("88", false));
        assertThat(conflict.secondSays()).isEqualTo(new Value.Says("90", false));
        assertThat(conflict.first().toString()).isEqualTo("a (1)");
        assertThat(conflict.second().toString()).isEqualTo("b (1)");
    }

    @Test
    void targets_of_two_years_or_of_two_indicators_commute() {
        Conflicts conflicts = between(
                draft("a", CONVENTION, setTarget("ind-1", 2026, "88")),
                draft("b", CONVENTION, setTarget("ind-1", 2027, "90"), setTarget("ind-2", 2026, "90")));

        assertThat(conflicts.conflicts()).isEmpty();
        assertThat(conflicts.commuting()).isEqualTo(2);
    }

    @Test
    void the_same_change_made_twice_agrees() {
        Conflicts conflicts = between(
                draft("a", CONVENTION, words("clause-1", "ten days", "5 days"), repeal("clause-2")),
                draft("b", CONVENTION, repeal("clause-2"), words("clause-1", "ten days", "5 days")));

        assertThat(conflicts.conflicts()).isEmpty();
        assertThat(conflicts.agreements())
                .extracting(agreement -> agreement.first() + " = " + agreement.second())
                .containsExactly("a (1) = b (2)", "a (2) = b (1)");
    }

    @Test
    void words_replaced_in_a_clause_that_the_other_draft_repeals_conflict_with_a_readable_reason() {
        Conflict conflict = only(words("clause-1", "ten days", "5 days"), repeal("clause-1"));

        assertThat(conflict.name()).isEqualTo("clause-1.text");
        assertThat(conflict.kind()).isEqualTo(Kind.REPEALED);
        assertThat(conflict.reason())
                .isEqualTo(Text.of(
                        "le projet b abroge clause-1, alors que le projet a remplace des mots de clause-1",
                        "draft b repeals clause-1, while draft a replaces words of clause-1"));
        assertThat(conflict.secondSays()).isEqualTo(new Value.Repealed());
        assertThat(conflict.firstSays().text().english()).contains("5 days");
        assertThat(conflict.base().text().english()).contains("ten days");
    }

    @Test
    void the_draft_that_repeals_is_named_first_in_the_reason_whichever_it_is() {
        Conflict conflict = only(repeal("clause-1"), words("clause-1", "ten days", "5 days"));

        assertThat(conflict.reason().english())
                .isEqualTo("draft a repeals clause-1, while draft b replaces words of clause-1");
        assertThat(conflict.name()).isEqualTo("clause-1.text");
    }

    @Test
    void a_repeal_reaches_what_stands_inside() {
        assertThat(only(setTarget("ind-1", 2026, "88"), repeal("axis-1")).name())
                .isEqualTo("ind-1.targets[2026]");
        assertThat(only(insertLast("sheet-1", objective("obj-9")), repeal("axis-1"))
                        .kind())
                .isEqualTo(Kind.REPEALED);
        assertThat(commutes(setTarget("ind-3", 2026, "88"), repeal("axis-1"))).isTrue();
    }

    @Test
    void words_that_meet_conflict_and_words_apart_commute() {
        Conflict conflict =
                only(words("clause-1", "within ten days", "at once"), words("clause-1", "ten days", "5 days"));

        assertThat(conflict.kind()).isEqualTo(Kind.WORDS);
        assertThat(conflict.name()).isEqualTo("clause-1.text");
        assertThat(commutes(words("clause-1", "ten days", "5 days"), words("clause-1", "agency", "board")))
                .isTrue();
    }

    @Test
    void two_clauses_put_at_one_place_conflict_by_order_only() {
        Conflict last = only(insertLast(CONVENTION, clause("new-1")), insertLast(CONVENTION, clause("new-2")));

        assertThat(last.kind()).isEqualTo(Kind.ORDER);
        assertThat(last.name()).isEqualTo("convention.clauses");
        assertThat(last.base()).isEqualTo(new Value.Nothing());
        assertThat(last.secondSays().text().english())
                .isEqualTo("new-2 “Title of new-2” in the convention, after clause-3");
        assertThat(last.firstSays().text().french())
                .isEqualTo("new-1 « Title of new-1 » dans la convention, après clause-3");
        assertThat(only(
                                insertAfter(CONVENTION, "clause-1", clause("new-1")),
                                insertAfter(CONVENTION, "clause-1", clause("new-2")))
                        .kind())
                .isEqualTo(Kind.ORDER);
        assertThat(commutes(
                        insertAfter(CONVENTION, "clause-1", clause("new-1")),
                        insertAfter(CONVENTION, "clause-2", clause("new-2"))))
                .isTrue();
    }

    @Test
    void one_identifier_given_twice_conflicts_by_name() {
        Conflict conflict = only(insertLast("sheet-1", indicator("ind-9")), insertLast("sheet-2", indicator("ind-9")));

        assertThat(conflict.kind()).isEqualTo(Kind.NAME);
        assertThat(conflict.name()).isEqualTo("ind-9");
        assertThat(conflict.base()).isEqualTo(new Value.Nothing());
    }

    @Test
    void what_is_done_inside_a_contested_insertion_only_follows_from_it() {
        Conflicts conflicts = between(
                draft("a", CONVENTION, insertLast("sheet-1", indicator("ind-9")), setTarget("ind-9", 2027, "99")),
                draft("b", CONVENTION, insertLast("sheet-2", indicator("ind-9"))));

        assertThat(conflicts.conflicts()).extracting(Conflict::name).first().isEqualTo("ind-9");
        assertThat(conflicts.conflicts()).hasSize(2);
        assertThat(conflicts.conflicts().get(0).isOwn()).isTrue();
        assertThat(conflicts.conflicts().get(1).follows()).contains("ind-9");
    }

    @Test
    void an_element_moved_to_two_places_conflicts_by_place() {
        Conflict conflict = only(
                new Operation.Move("obj-1", "sheet-2", Optional.empty(), false),
                new Operation.Move("obj-1", "sheet-3", Optional.empty(), false));

        assertThat(conflict.kind()).isEqualTo(Kind.PLACE);
        assertThat(conflict.name()).isEqualTo("obj-1.place");
        assertThat(conflict.base().text().english()).isEqualTo("obj-1 “Light obj-1” in sheet-1, first");
        assertThat(conflict.firstSays().text().english()).isEqualTo("obj-1 “Light obj-1” in sheet-2, after obj-2");
    }

    @Test
    void an_element_put_after_one_that_the_other_draft_moves_away_conflicts_by_place() {
        Conflict conflict = only(
                insertAfter("sheet-1", "obj-1", objective("obj-9")),
                new Operation.Move("obj-1", "sheet-2", Optional.empty(), false));

        assertThat(conflict.kind()).isEqualTo(Kind.PLACE);
    }

    @Test
    void a_unit_changed_under_a_value_in_the_former_unit_conflicts_by_unit() {
        var days = new Operation.ReplaceDefinition(
                "ind-1",
                2026,
                "counted in days",
                Optional.empty(),
                Optional.of("days"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var inPercent = new Operation.SetTarget(
                "ind-1",
                Optional.of("%"),
                2026,
                Optional.of(java.math.BigDecimal.TEN),
                Optional.empty(),
                Optional.empty());

        assertThat(only(days, inPercent).kind()).isEqualTo(Kind.UNIT);
    }

    @Test
    void two_rules_for_one_budget_conflict_at_the_budget() {
        Conflict conflict = only(
                new Operation.SetRule("budget-1", "evolution", Budget.Rule.inWords("rule-2", "Two per cent.")),
                new Operation.SetRule("budget-1", "evolution", Budget.Rule.inWords("rule-3", "Three per cent.")));

        assertThat(conflict.name()).isEqualTo("budget-1.evolution");
        assertThat(conflict.base()).isEqualTo(new Value.Says("One per cent a year.", true));
        assertThat(conflict.secondSays()).isEqualTo(new Value.Says("Three per cent.", true));
    }

    @Test
    void the_order_in_which_local_funds_and_missions_are_listed_is_no_conflict() {
        var from = Validity.from(LocalDate.of(2026, 1, 1));

        assertThat(commutes(
                        new Operation.OpenLocalFund(new Fund.LocalFund("east", "East", from)),
                        new Operation.OpenLocalFund(new Fund.LocalFund("west", "West", from))))
                .isTrue();
        assertThat(commutes(
                        new Operation.AddMission(new Fund.Held("training", from)),
                        new Operation.AddMission(new Fund.Held("housing", from))))
                .isTrue();
    }

    @Test
    void an_element_rewritten_whole_conflicts_with_a_value_set_in_it() {
        Conflict conflict = only(new Operation.Replace(indicator("ind-1")), setTarget("ind-1", 2026, "90"));

        assertThat(conflict.name()).isEqualTo("ind-1.targets[2026]");
        assertThat(conflict.firstSays()).isEqualTo(new Value.Says("87", false));
        assertThat(conflict.secondSays()).isEqualTo(new Value.Says("90", false));
    }

    @Test
    void what_commutes_pair_by_pair_and_not_as_a_whole_is_a_conflict_too() {
        Conflicts conflicts = between(
                draft("a", CONVENTION, words("clause-1", "ten days", "one week"), repeal("clause-3")),
                draft("b", CONVENTION, words("clause-1", "agency", "ten"), words("clause-1", "is", "days")));

        assertThat(conflicts.conflicts())
                .extracting(conflict -> conflict.kind() + " " + conflict.first() + " / " + conflict.second())
                .containsExactly("TOGETHER a (1) / b (2)");
        assertThat(conflicts.conflicts().getFirst().reason().english())
                .isEqualTo("draft a replaces words of clause-1, and draft b replaces words of clause-1:"
                        + " with the other operations of the drafts, the order changes the outcome");
    }

    @Test
    void a_second_conflict_at_one_place_has_a_name_of_its_own() {
        Conflicts conflicts = between(
                draft("a", CONVENTION, words("clause-1", "ten", "5"), words("clause-1", "final", "binding")),
                draft(
                        "b",
                        CONVENTION,
                        words("clause-1", "ten days", "a week"),
                        words("clause-1", "is final", "binds")));

        assertThat(conflicts.conflicts())
                .extracting(Conflict::name)
                .containsExactly("clause-1.text", "clause-1.text#2");
        assertThat(conflicts.conflict("clause-1.text#2")).map(Conflict::isOwn).contains(true);
    }

    @Test
    void a_draft_that_cannot_be_applied_to_its_own_base_is_refused_with_all_problems_of_both() {
        List<Problem> problems = Conflicts.between(
                        Lamplighters.consolidation(),
                        draft("a", CONVENTION, repeal("clause-9")),
                        draft("b", CONVENTION, words("clause-1", "absent", "x")))
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(
                        "a (operations[1]) AMENDMENT-NO-SUCH-PLACE", "b (operations[1]) AMENDMENT-WORDS-NOT-FOUND");
    }

    @Test
    void two_drafts_on_two_bases_are_refused_and_so_is_a_base_that_was_never_signed() {
        var consolidation = Lamplighters.consolidation(Lamplighters.signed(1, repeal("clause-3")));

        assertThat(Conflicts.between(consolidation, draft("a", CONVENTION), draft("b", "amendment-1"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("DRAFT-OTHER-BASE");
        assertThat(Conflicts.between(consolidation, draft("a", "amendment-2"), draft("b", "amendment-3"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("DRAFT-NO-SUCH-BASE", "DRAFT-NO-SUCH-BASE");
    }

    private static boolean commutes(Operation one, Operation other) {
        Conflicts conflicts = between(draft("a", CONVENTION, one), draft("b", CONVENTION, other));
        return conflicts.conflicts().isEmpty() && conflicts.agreements().isEmpty();
    }

    private static Conflict only(Operation one, Operation other) {
        Conflicts conflicts = between(draft("a", CONVENTION, one), draft("b", CONVENTION, other));
        assertThat(conflicts.conflicts()).hasSize(1);
        return conflicts.conflicts().getFirst();
    }
}
