package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.conformity.Verdict.Kind.BREACHED;
import static org.rouage.conformity.Verdict.Kind.NOT_APPLICABLE;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;
import static org.rouage.conformity.Verdict.Kind.TO_JUSTIFY;
import static org.rouage.conformity.Verdict.Kind.UNDECIDED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Budget;
import org.rouage.convention.Operation;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Check.Heading;
import org.rouage.law.requirement.Force;

/** A rule is one when it gives every year of the term. */
final class BudgetRulesTest {
    private static final String BY_RATE = "previous × (1 + evolution)";
    private static final Check.BudgetRules ASKED =
            new Check.BudgetRules(List.of(new Heading("management", Optional.empty(), false)));

    private static Finding finding(Budget... budgets) {
        var draft = new Draft();
        draft.budgets.clear();
        draft.budgets.addAll(List.of(budgets));
        return Asked.of(ASKED).finding(draft);
    }

    @Test
    void rules_that_give_every_year_satisfy_and_the_evidence_names_them_and_the_last_figure() {
        Finding finding = finding(Draft.computed("bud-1", BY_RATE, "-2 %"));

        assertThat(finding.verdict().kind()).isEqualTo(SATISFIED);
        // 50 × 0.98⁴
        assertThat(finding.evidence().getFirst().says().english())
                .isEqualTo("rule of calculation and rule of evolution (rule-c and rule-e); 2017: 46.118408\u00A0MEUR");
        assertThat(finding.evidence().getFirst().says().french()).endsWith("2017 : 46,118408\u00A0MEUR");
    }

    @Test
    void rules_in_words_are_to_justify_because_nothing_recomputes_them() {
        Finding finding = finding(Draft.budget("bud-1", "management", "by post", "minus 2 %"));

        assertThat(finding.verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(finding.verdict().reason().english())
                .isEqualTo("Rules in words only: bud-1. A rule in words cannot be recomputed.");
    }

    @Test
    void a_formula_that_cannot_be_read_or_names_nothing_or_clashes_is_a_breach() {
        for (String evolution : List.of("-2 % +", "inflation", "60 jours")) {
            Finding finding = finding(Draft.computed("bud-1", BY_RATE, evolution));
            assertThat(finding.verdict().kind()).as(evolution).isEqualTo(BREACHED);
            assertThat(finding.verdict().reason().english())
                    .as(evolution)
                    .startsWith("Formulas that cannot be computed for “management”: convention (rule-");
        }
    }

    @Test
    void the_breach_is_weaker_where_the_law_is() {
        var draft = new Draft();
        draft.budgets.set(0, Draft.computed("bud-1", BY_RATE, "inflation"));
        assertThat(new Asked().only(Force.WHERE_APPLICABLE, ASKED).on(draft)).isEqualTo(TO_JUSTIFY);
        assertThat(new Asked().only(Force.MAY, ASKED).on(draft)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_circle_and_a_broken_line_break_the_budget_that_rests_on_them() {
        assertThat(finding(Draft.computed("bud-1", "bud-1 × 2", "-2 %"))
                        .verdict()
                        .kind())
                .isEqualTo(BREACHED);
        Budget sum = Draft.computed("bud-1", "sum(lines)", "-2 %");
        Budget.Line line = new Budget.Line(
                "line-1",
                "Line",
                true,
                Optional.empty(),
                Optional.of("MEUR"),
                List.of(),
                Optional.of(Budget.Rule.computed("rule-l", "By prices.", "previous × (1 + prices)")),
                Optional.empty(),
                List.of());
        assertThat(finding(with(sum, line)).verdict().reason().english()).contains("convention (rule-l 1:");
    }

    @Test
    void what_is_wrong_with_one_budget_does_not_touch_another() {
        Budget other = Draft.computed("bud-2", BY_RATE, "inflation");
        Budget apart = new Budget(
                "bud-2",
                "bud-2",
                "prevention",
                other.unit(),
                other.base(),
                Optional.of(Budget.Rule.computed("rule-2c", "x", BY_RATE)),
                Optional.of(Budget.Rule.computed("rule-2e", "x", "inflation")),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        assertThat(finding(Draft.computed("bud-1", BY_RATE, "-2 %"), apart)
                        .verdict()
                        .kind())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_value_that_is_missing_leaves_the_check_undecided_and_says_which() {
        Budget baseless = Draft.computed("bud-1", BY_RATE, "-2 %");
        Finding finding = finding(new Budget(
                "bud-1",
                "bud-1",
                "management",
                baseless.unit(),
                List.of(),
                baseless.calculation(),
                baseless.evolution(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty()));

        assertThat(finding.verdict().kind()).isEqualTo(UNDECIDED);
        assertThat(finding.verdict().reason().english())
                .startsWith("The rules of bud-1 do not give every year: bud-1, 2013: ");
    }

    @Test
    void an_amendment_that_puts_a_rule_into_words_changes_the_verdict_and_is_named() {
        var draft = new Draft();
        var words = Budget.Rule.inWords("rule-w", "As the parties will agree.").startingIn(2016);
        draft.amendments.add(Avenant.number(1)
                .with(new Operation.SetRule("bud-1", "evolution", words))
                .written());
        Finding finding = Asked.of(ASKED).finding(draft);

        assertThat(finding.verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(finding.asSigned().orElseThrow().verdict().kind()).isEqualTo(SATISFIED);
        assertThat(finding.asSigned().orElseThrow().changedBy()).containsExactly("amendment-1");
    }

    private static Budget with(Budget budget, Budget.Line line) {
        return new Budget(
                budget.id(),
                budget.title(),
                budget.nature(),
                budget.unit(),
                budget.base(),
                budget.calculation(),
                budget.evolution(),
                budget.amounts(),
                List.of(line),
                budget.constraints(),
                budget.execution());
    }
}
