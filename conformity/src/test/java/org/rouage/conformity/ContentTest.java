package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.conformity.Verdict.Kind.BREACHED;
import static org.rouage.conformity.Verdict.Kind.NOT_APPLICABLE;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;
import static org.rouage.conformity.Verdict.Kind.TO_JUSTIFY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.ControlPlan;
import org.rouage.convention.EvaluationProcess;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Check.Heading;
import org.rouage.law.requirement.Force;

class ContentTest {
    private static final Heading MANAGEMENT = new Heading("management", Optional.empty(), false);
    private static final Heading PREVENTION = new Heading("prevention", Optional.of("prevention"), false);

    @Test
    void each_budget_that_applies_needs_both_rules() {
        var asked = Asked.of(new Check.BudgetRules(List.of(MANAGEMENT)));
        var draft = new Draft();

        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
        draft.budgets.set(0, Draft.budget("bud-1", "management", "by post", ""));
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
        draft.budgets.set(0, Draft.budget("bud-1", "management", "", "minus 2 %"));
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
        draft.budgets.clear();
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void amounts_without_rules_are_to_justify() {
        var asked = Asked.of(new Check.BudgetRules(List.of(MANAGEMENT)));
        var draft = new Draft();
        draft.budgets.set(0, Draft.amounts("bud-1", "management", ""));

        var finding = asked.finding(draft);

        assertThat(finding.verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(finding.remedy().english()).contains("bud-1");
    }

    @Test
    void a_missing_budget_outweighs_bare_amounts_in_another() {
        var asked = Asked.of(
                new Check.BudgetRules(List.of(MANAGEMENT, new Heading("medical-control", Optional.empty(), false))));
        var draft = new Draft();
        draft.budgets.set(0, Draft.amounts("bud-1", "management", ""));

        assertThat(asked.on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void a_budget_tied_to_a_mission_not_held_is_not_owed() {
        assertThat(Asked.of(new Check.BudgetRules(List.of(PREVENTION))).on(new Draft()))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_budget_where_applicable_is_to_justify_when_silent() {
        var asked = new Asked()
                .only(
                        Force.WHERE_APPLICABLE,
                        new Check.BudgetRules(List.of(new Heading("prevention", Optional.empty(), false))));

        assertThat(asked.on(new Draft())).isEqualTo(TO_JUSTIFY);
    }

    @Test
    void amendment_conditions_treat_the_grounds_that_the_text_names() {
        var asked = Asked.of(new Check.AmendmentConditions(List.of("financing-law", "workload-change")));
        var draft = new Draft();

        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
        draft.conditions = Optional.of(Draft.conditions("financing-law"));
        assertThat(asked.on(draft)).isEqualTo(TO_JUSTIFY);
        assertThat(asked.finding(draft).verdict().reason().english()).contains("workload-change");
        draft.conditions = Optional.empty();
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void evaluation_is_contradictory_when_each_party_has_a_step() {
        var asked = Asked.of(new Check.EvaluationProcess(List.of()));
        var draft = new Draft();

        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
        draft.evaluation = Optional.of(Draft.evaluation("clockmakers"));
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
        draft.evaluation = Optional.of(Draft.evaluation());
        assertThat(asked.on(draft)).isEqualTo(TO_JUSTIFY);
        draft.evaluation = Optional.empty();
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void named_evaluators_take_part() {
        var asked = Asked.of(new Check.EvaluationProcess(List.of("minister", "auditor")));
        var draft = new Draft();
        var process = draft.evaluation.orElseThrow();

        assertThat(asked.finding(draft).verdict().reason().english())
                .contains("minister")
                .contains("auditor");
        draft.evaluation = Optional.of(new EvaluationProcess(
                process.id(), process.text(), process.steps(), List.of("minister", "auditor"), List.of()));
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
    }

    @Test
    void orientations_are_found_by_domain_and_need_a_text() {
        var draft = new Draft();

        assertThat(Asked.of(new Check.Orientations("public-health")).on(draft)).isEqualTo(SATISFIED);
        assertThat(Asked.of(new Check.Orientations("medicines")).on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void a_control_plan_that_is_announced_without_text_is_to_justify() {
        var asked = Asked.of(new Check.ControlPlan("benefits"));
        var draft = new Draft();

        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
        draft.controlPlans.set(0, new ControlPlan("plan-1", Optional.empty(), "benefits", "Plan", " "));
        assertThat(asked.on(draft)).isEqualTo(TO_JUSTIFY);
        draft.controlPlans.clear();
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void a_clause_that_must_define_a_procedure_needs_its_steps() {
        var asked = Asked.of(new Check.ClauseOn("information-procedure", List.of("steps")));
        var draft = new Draft();

        assertThat(asked.on(draft)).isEqualTo(BREACHED);
        draft.clauses.add(Draft.clause("cla-1", "information-procedure"));
        assertThat(asked.on(draft)).isEqualTo(TO_JUSTIFY);
        draft.clauses.set(0, Draft.clause("cla-1", "information-procedure", "The fund asks."));
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
    }

    @Test
    void a_clause_that_must_fix_a_ceiling_needs_its_amount() {
        var asked = Asked.of(new Check.ClauseOn("ceiling", List.of("amount")));
        var draft = new Draft();
        draft.clauses.add(Draft.clause("cla-1", "ceiling", "Some step."));

        assertThat(asked.on(draft)).isEqualTo(TO_JUSTIFY);
        draft.clauses.set(
                0,
                new Clause(
                        "cla-1",
                        Optional.empty(),
                        "ceiling",
                        "Ceiling",
                        "At most.",
                        List.of(),
                        Optional.of(new Budget.Amount(2014, BigDecimal.TEN, "MEUR"))));
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
    }

    @Test
    void an_optional_matter_not_chosen_is_not_applicable() {
        var asked = new Asked().only(Force.MAY, new Check.ClauseOn("network-evolution", List.of()));

        assertThat(asked.on(new Draft())).isEqualTo(NOT_APPLICABLE);
    }
}
