package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.conformity.Verdict.Kind.BREACHED;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.convention.AmendmentConditions;
import org.rouage.convention.AmendmentConditions.Ground;
import org.rouage.convention.Budget;
import org.rouage.convention.Commitment;
import org.rouage.convention.EvaluationProcess;
import org.rouage.convention.EvaluationProcess.Step;
import org.rouage.convention.Objective;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Check.Heading;

class WrittenTest {
    private static final String TO_WRITE = "À rédiger.";

    @Test
    void an_objective_still_to_be_written_answers_no_heading() {
        var asked = Asked.of(new Check.Objectives(List.of(new Heading("quality", Optional.empty(), false))));
        var draft = new Draft();
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);

        var quality = draft.objectives.get(1);
        draft.objectives.set(
                1,
                new Objective(
                        quality.id(),
                        Optional.empty(),
                        "To be written.",
                        "",
                        quality.categories(),
                        quality.audiences(),
                        quality.means(),
                        quality.noMeansBecause(),
                        quality.actions(),
                        quality.noActionBecause()));

        assertThat(asked.on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void a_rule_still_to_be_written_is_no_rule() {
        var asked = Asked.of(new Check.BudgetRules(List.of(new Heading("management", Optional.empty(), false))));
        var draft = new Draft();
        draft.budgets.set(0, withEvolution(draft.budgets.getFirst(), TO_WRITE));

        assertThat(asked.on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void a_commitment_still_to_be_written_commits_nobody() {
        var asked = Asked.of(new Check.ReciprocalCommitments());
        var draft = new Draft();
        draft.commitments.set(
                0,
                new Commitment(
                        "com-1",
                        Optional.empty(),
                        "the-state",
                        "à rédiger",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        List.of("obj-1")));

        assertThat(asked.on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void conditions_and_processes_of_which_nothing_is_written_are_absent() {
        var draft = new Draft();
        draft.conditions = Optional.of(new AmendmentConditions(
                "conditions", TO_WRITE, List.of(new Ground("financing-law", TO_WRITE)), List.of()));
        draft.evaluation = Optional.of(new EvaluationProcess(
                "evaluation",
                TO_WRITE,
                List.of(
                        new Step("clockmakers", TO_WRITE, Optional.of(30)),
                        new Step("the-state", TO_WRITE, Optional.of(30))),
                List.of(),
                List.of()));

        assertThat(Asked.of(new Check.AmendmentConditions(List.of("financing-law")))
                        .on(draft))
                .isEqualTo(BREACHED);
        assertThat(Asked.of(new Check.EvaluationProcess(List.of())).on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void one_written_step_is_still_a_step_of_that_party_only() {
        var draft = new Draft();
        draft.evaluation = Optional.of(new EvaluationProcess(
                "evaluation",
                "The parties evaluate.",
                List.of(
                        new Step("clockmakers", "States its results.", Optional.of(30)),
                        new Step("the-state", TO_WRITE, Optional.of(30))),
                List.of(),
                List.of()));

        assertThat(Asked.of(new Check.EvaluationProcess(List.of())).on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void the_report_names_what_is_still_to_be_written() {
        var draft = new Draft();
        draft.budgets.set(0, withEvolution(draft.budgets.getFirst(), TO_WRITE));

        var notes = Asked.of(new Check.ReciprocalCommitments()).judge(draft).notes();

        assertThat(notes).anySatisfy(note -> assertThat(note.english()).contains("Still to be written", "rule-e"));
    }

    @Test
    void a_convention_with_everything_written_has_no_such_note() {
        assertThat(Written.of(new Draft().question().convention()).note()).isEmpty();
    }

    private static Budget withEvolution(Budget budget, String words) {
        return Budget.written(
                budget.id(),
                budget.title(),
                budget.nature(),
                budget.calculation(),
                Optional.of(Budget.Rule.inWords("rule-e", words)),
                budget.amounts(),
                budget.lines());
    }
}
