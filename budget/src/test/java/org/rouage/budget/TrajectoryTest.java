package org.rouage.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.budget.Cog.amounts;
import static org.rouage.budget.Cog.budget;
import static org.rouage.budget.Cog.constrained;
import static org.rouage.budget.Cog.constraint;
import static org.rouage.budget.Cog.fed;
import static org.rouage.budget.Cog.line;
import static org.rouage.budget.Cog.parameter;
import static org.rouage.budget.Cog.series;
import static org.rouage.budget.Cog.shown;
import static org.rouage.budget.Cog.workforce;
import static org.rouage.budget.Cog.years;

import org.junit.jupiter.api.Test;
import org.rouage.convention.Budget;
import org.rouage.convention.Operation;
import org.rouage.formula.Derivation;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

final class TrajectoryTest {
    private static final String BY_RATE = "previous × (1 + evolution)";

    private static Cog falling() {
        return Cog.of(2018, 2022).with(budget("fncm", amounts("MEUR", "2017=534"), BY_RATE, "-3,15 %"));
    }

    @Test
    void a_budget_is_computed_from_its_base_by_its_rules_year_by_year() {
        Trajectory trajectory = falling().trajectory();
        assertThat(shown(trajectory, "fncm", 2018, 3)).isEqualByComparingTo("517.179");
        assertThat(shown(trajectory, "fncm", 2022, 1)).isEqualByComparingTo("455.0");
        assertThat(shown(trajectory, Reference.evolution("fncm"), 2020, 2)).isEqualByComparingTo("-3.15");
    }

    @Test
    void every_figure_is_listed_in_the_order_of_reading() {
        BudgetModel model = Cog.of(2024, 2025)
                .with(
                        budget(
                                "fnga",
                                amounts("MEUR", "2023=10"),
                                "sum(lines)",
                                "",
                                line("pay", "MEUR", amounts("MEUR", "2023=6"), BY_RATE, "1 %", true),
                                line("other", "kEUR", amounts("kEUR", "2023=4000"), "previous", "")),
                        workforce("posts", "ETP", years("2023=100"), "previous", ""),
                        parameter("delay", "60", "jours"),
                        series("prices", "%", "2024=1.7"))
                .model()
                .value()
                .orElseThrow();
        assertThat(model.figures().stream()
                        .map(figure -> figure.reference() + " " + figure.kind() + " " + figure.unit()))
                .containsExactly(
                        "fnga BUDGET MEUR",
                        "pay LINE MEUR",
                        "evolution(pay) EVOLUTION %",
                        "other LINE kEUR",
                        "posts WORKFORCE ETP",
                        "delay PARAMETER days",
                        "prices SERIES %");
        Trajectory trajectory = model.compute().value().orElseThrow();
        assertThat(shown(trajectory, "fnga", 2024, 2)).isEqualByComparingTo("10.06");
        assertThat(trajectory.limitative("fnga", 2024))
                .isEqualTo(new Value.Known(
                        org.rouage.basics.Rational.of(6_060_000),
                        Unit.parse("EUR").orElseThrow()));
    }

    @Test
    void a_rule_set_from_a_year_leaves_the_years_before_to_the_rule_it_repeals() {
        var rule = Budget.Rule.computed("slower", "Slower.", "-2 %").startingIn(2020);
        Cog cog = falling().amendment(1, "2019-06-01", new Operation.SetRule("fncm", "evolution", rule));
        Trajectory before = cog.trajectory("2019-05-31", "2019-05-31");
        Trajectory after = cog.trajectory("2019-06-01", "2019-06-01");
        assertThat(shown(before, "fncm", 2020, 6)).isEqualByComparingTo("485.109894");
        assertThat(after.value(Reference.value("fncm"), 2019)).isEqualTo(before.value(Reference.value("fncm"), 2019));
        // 534 × 0.9685² × 0.98
        assertThat(shown(after, "fncm", 2020, 6)).isEqualByComparingTo("490.870104");
        Derivation derivation = after.explain(Reference.value("fncm"), 2020);
        assertThat(derivation.source().orElseThrow().english()).isEqualTo("convention");
        assertThat(derivation.inputs()).anySatisfy(input -> {
            assertThat(input.figure()).isEqualTo(Reference.evolution("fncm"));
            assertThat(input.source().orElseThrow().french()).isEqualTo("avenant n°\u00A01");
        });
    }

    @Test
    void a_series_takes_the_vintages_known_on_the_day() {
        Cog cog = Cog.of(2024, 2025)
                .with(
                        fed("prices", "%", "mean"),
                        budget("fnga", amounts("MEUR", "2023=100"), "previous × (1 + prices)", ""))
                .vintage("prices", "2024", "1.75", "%", "2023-10-01")
                .vintage("prices", "2024", "2.5", "%", "2024-04-01");
        assertThat(shown(cog.trajectory("2024-06-01", "2024-03-31"), "fnga", 2024, 2))
                .isEqualByComparingTo("101.75");
        assertThat(shown(cog.trajectory("2024-06-01", "2024-04-01"), "fnga", 2024, 2))
                .isEqualByComparingTo("102.50");
        assertThat(cog.trajectory("2024-06-01", "2024-04-01").gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.found().english()).isEqualTo("prices, 2025: no value"));
    }

    @Test
    void written_amounts_are_compared_with_what_the_formula_gives() {
        Budget budget = amounts(
                budget("fncm", amounts("MEUR", "2017=534"), BY_RATE, "-3,15 %"),
                amounts("MEUR", "2018=517.2", "2019=500.8", "2020=485.11", "2021=469.9", "2022=455.008"));
        assertThat(Cog.of(2018, 2022).with(budget).trajectory().agreements())
                .extracting(Agreement::kind)
                .containsExactly(
                        Agreement.Kind.EQUAL_ONCE_ROUNDED,
                        Agreement.Kind.EQUAL_ONCE_TRUNCATED,
                        Agreement.Kind.EQUAL_ONCE_ROUNDED,
                        Agreement.Kind.DIFFERENT,
                        Agreement.Kind.DIFFERENT);
    }

    @Test
    void constraints_are_met_or_not_and_say_what_was_measured() {
        Budget budget = constrained(
                budget("fncm", amounts("MEUR", "2017=534"), BY_RATE, "-3,15 %"),
                constraint("fncm", "average", "at-most", "485", "MEUR"),
                constraint("fncm", "average-rate", "equals", "-3.15", "%"),
                constraint("fncm", "end", "at-most", "455.1", "MEUR"));
        assertThat(Cog.of(2018, 2022).with(budget).trajectory().constraints())
                .extracting(ConstraintCheck::status)
                .containsExactly(
                        ConstraintCheck.Status.NOT_MET, ConstraintCheck.Status.MET, ConstraintCheck.Status.MET);
    }
}
