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

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.convention.Budget;
import org.rouage.formula.Reference;
import org.rouage.formula.Value;

/** What is wrong with figures: everything at once, with its place and its remedy. */
final class BadFiguresTest {
    private static List<Problem> problems(Cog cog) {
        return cog.model().problems();
    }

    private static List<String> codes(Cog cog) {
        return problems(cog).stream().map(Problem::code).toList();
    }

    private static Cog one(String calculation, String evolution) {
        return Cog.of(2024, 2026).with(budget("fnga", amounts("MEUR", "2023=100"), calculation, evolution));
    }

    @Test
    void every_problem_is_said_at_once() {
        Cog cog = Cog.of(2024, 2026)
                .with(
                        budget(
                                "fnga",
                                amounts("MEUR", "2023=100"),
                                "previous × (1 + inflaton)",
                                "60 jours",
                                line("pay", "MEUR", amounts("MEUR", "2023=6"), "other", ""),
                                line("other", "MEUR", amounts("MEUR", "2023=6"), "pay", "(2 %")),
                        series("inflation", "%", "2024=2"),
                        series("share", "% of nothing", "2024=120"))
                .with(constrained(
                        budget("fnas", amounts("MEUR", "2023=1"), "", ""),
                        constraint("fnas", "mean", "under", "2", "pommes")));
        assertThat(codes(cog))
                .contains(
                        "FORMULA-UNKNOWN-NAME",
                        "FORMULA-SYNTAX",
                        "BUDGET-SHARE-OUTSIDE",
                        "BUDGET-SHARE-OF-NOTHING",
                        "BUDGET-UNKNOWN-UNIT",
                        "BUDGET-CONSTRAINT");
    }

    @Test
    void a_circle_is_shown_and_named_by_its_place() {
        Cog cog = Cog.of(2024, 2024)
                .with(budget(
                        "fnga",
                        amounts("MEUR", "2023=100"),
                        "sum(lines)",
                        "",
                        line("pay", "MEUR", amounts("MEUR", "2023=6"), "10 % × fnga", "")));
        assertThat(problems(cog).getFirst().code()).isEqualTo("FORMULA-CIRCLE");
        assertThat(problems(cog).getFirst().found().english()).isEqualTo("fnga (2024) → pay (2024) → fnga (2024)");
    }

    @Test
    void two_lines_of_one_name_are_refused() {
        Cog cog = Cog.of(2024, 2024)
                .with(budget(
                        "fnga",
                        amounts("MEUR", "2023=100"),
                        "previous",
                        "",
                        line("pay", "MEUR", amounts("MEUR", "2023=6"), "previous", ""),
                        line("pay", "MEUR", amounts("MEUR", "2023=7"), "previous", "")));
        assertThat(codes(cog)).contains("FORMULA-DEFINED-TWICE");
    }

    @Test
    void shares_of_a_whole_come_to_100_percent_and_rates_need_not() {
        Cog bad = one("previous", "")
                .with(
                        series("pay", "% of fnga", "2024=70", "2025=60"),
                        series("rest", "% de fnga", "2024=30", "2025=30"));
        assertThat(problems(bad))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.print(Language.ENGLISH)).isEqualTo("""
                        convention (rest): BUDGET-WEIGHTS
                          found: shares of "fnga" in 2025: 90 % in total
                          expected: 100 % in total
                          remedy: Correct the shares, or add the one that is missing."""));
        Cog good = one("previous", "").with(series("rate", "%", "2024=120"), series("lone", "% of fnga", "2024=100"));
        assertThat(codes(good)).isEmpty();
        Cog apart =
                one("previous", "").with(series("pay", "% of fnga", "2024=70"), series("rest", "% of fnga", "2025=30"));
        assertThat(codes(apart)).isEmpty();
    }

    @Test
    void a_vintage_in_the_wrong_unit_or_of_no_period_is_refused() {
        Cog cog = one("previous × (1 + prices)", "")
                .with(fed("prices", "%", "mean"))
                .vintage("prices", "2024", "2", "MEUR", "2023-01-01")
                .vintage("prices", "2025-13", "2", "%", "2023-01-01");
        assertThat(codes(cog)).containsExactly("BUDGET-SERIES-PERIOD", "BUDGET-SERIES-UNIT");
        assertThat(problems(cog).getFirst().place()).hasToString("parameters (prices)");
    }

    @Test
    void a_unit_that_nobody_knows_matters_only_where_something_rests_on_it() {
        Cog unused = one("previous", "").with(parameter("stock", "3", "cartons"));
        assertThat(codes(unused)).isEmpty();
        assertThat(unused.model().value().orElseThrow().notices())
                .extracting(Problem::code)
                .containsExactly("BUDGET-UNKNOWN-UNIT");
        Cog used = one("previous + stock × 1 MEUR", "").with(parameter("stock", "3", "cartons"));
        assertThat(codes(used)).contains("BUDGET-UNKNOWN-UNIT");
        Cog computed = Cog.of(2024, 2024).with(budget("fnga", amounts("cartons", "2023=3"), "previous", ""));
        assertThat(codes(computed)).contains("BUDGET-UNKNOWN-UNIT");
    }

    @Test
    void a_missing_year_and_a_division_by_zero_are_gaps_that_say_where() {
        Trajectory trajectory = Cog.of(2024, 2025)
                .with(
                        series("places", "places", "2024=0"),
                        budget("fnga", amounts("MEUR", "2023=100"), "previous", ""),
                        budget("unit-cost", amounts("EUR/place", "2023=100"), "fnga / places", ""))
                .trajectory();
        assertThat(trajectory.value(Reference.value("unit-cost"), 2024)).isInstanceOf(Value.Undecided.class);
        assertThat(trajectory.gaps())
                .extracting(gap -> gap.place() + ": " + gap.found().english())
                .anyMatch(found -> found.startsWith("convention (calculation-unit-cost): places, 2025"))
                .anyMatch(found -> found.contains("unit-cost, 2024 – division by zero"))
                .hasSize(2);
    }

    @Test
    void a_carry_over_of_more_than_the_credits_is_refused() {
        Budget budget = budget("fnga", amounts("MEUR", "2023=100"), "previous", "");
        var carried = new Budget.CarryOver(
                "fnga", Optional.of(new BigDecimal("103")), Optional.empty(), "automatic", Optional.empty());
        var rules = new Budget.ExecutionRules("execution", "Words.", List.of(), List.of(carried));
        Budget executed = new Budget(
                budget.id(),
                budget.title(),
                budget.nature(),
                budget.unit(),
                budget.base(),
                budget.calculation(),
                budget.evolution(),
                budget.amounts(),
                budget.lines(),
                budget.constraints(),
                Optional.of(rules));
        assertThat(codes(Cog.of(2024, 2024).with(executed))).containsExactly("BUDGET-SHARE-OUTSIDE");
    }

    @Test
    void constraints_are_refused_that_measure_nothing_or_end_before_they_begin() {
        Budget budget = budget("fnga", amounts("MEUR", "2023=100"), "previous", "");
        assertThat(codes(Cog.of(2024, 2024)
                        .with(constrained(budget, constraint("fngaa", "total", "at-most", "1", "MEUR")))))
                .containsExactly("FORMULA-UNKNOWN-NAME");
        assertThat(codes(Cog.of(2024, 2024)
                        .with(constrained(budget, constraint("fnga", "total", "at-most", "1", "jours")))))
                .containsExactly("FORMULA-RESULT-UNIT");
        assertThat(codes(Cog.of(2024, 2024)
                        .with(constrained(budget, constraint("fnga", "ceiling", "equals", "1", "MEUR")))))
                .containsExactly("BUDGET-CONSTRAINT");
        var reversed = new Budget.Constraint(
                "c", "c", "fnga", "total", "at-most", BigDecimal.ONE, "MEUR", Optional.of(2026), Optional.of(2024));
        assertThat(codes(Cog.of(2024, 2026).with(constrained(budget, reversed))))
                .containsExactly("BUDGET-CONSTRAINT-YEARS");
    }
}
