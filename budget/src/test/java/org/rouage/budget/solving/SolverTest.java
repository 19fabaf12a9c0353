package org.rouage.budget.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rouage.budget.Cog.amounts;
import static org.rouage.budget.Cog.budget;
import static org.rouage.budget.Cog.constrained;
import static org.rouage.budget.Cog.line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.Cog;
import org.rouage.budget.ConstraintCheck.Status;
import org.rouage.convention.Budget;
import org.rouage.formula.Reference;
import org.rouage.formula.Value;
import org.rouage.formula.Value.Known;

final class SolverTest {
    private static final Place AT = Place.of("--figure");
    private static final String BY_RATE = "previous × (1 + evolution)";
    private static final Lever.Rate BASIS_POINTS = new Lever.Rate(of("0.0001"), of("-0.5"), of("0.5"));

    private static Rational of(String number) {
        return Rational.parse(number);
    }

    private static Lever.Towards towards(Path path, String stepInMillions) {
        return new Lever.Towards(
                path, of(stepInMillions).times(of("1000000")), RoundingMode.HALF_UP, Rational.ZERO, of("20000000000"));
    }

    private static BudgetModel model(Cog cog) {
        Outcome<BudgetModel> model = cog.model();
        assertThat(model.problems()).isEmpty();
        return model.value().orElseThrow();
    }

    private static BudgetModel fncm(String calculation, Budget.Constraint... constraints) {
        return model(Cog.of(2018, 2022)
                .with(constrained(budget("fncm", amounts("MEUR", "2017=534"), calculation, "-3.15 %"), constraints)));
    }

    private static Budget.Constraint goal(String measure, String sense, String value, String unit) {
        return new Budget.Constraint(
                "goal",
                "Goal",
                "fncm",
                measure,
                sense,
                new BigDecimal(value),
                unit,
                Optional.empty(),
                Optional.empty());
    }

    private static Solution solved(BudgetModel model, String figure, Lever lever) {
        return solved(model, figure, lever, Rational.ZERO);
    }

    private static Solution solved(BudgetModel model, String figure, Lever lever, Rational tolerance) {
        Outcome<Solution> solution = Solver.solve(model, Reference.value(figure), lever, "goal", tolerance, AT);
        assertThat(solution.problems()).isEmpty();
        return solution.value().orElseThrow();
    }

    private static List<String> path(Solution solution, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> solution.best().orElseThrow().value(solution.figure(), year))
                .map(value -> ((Known) value).number().dividedBy(of("1000000")).toString())
                .toList();
    }

    @Test
    void the_management_budget_of_534_needs_minus_3_20_percent_where_minus_3_15_was_published() {
        Solution solution = solved(fncm(BY_RATE, goal("average", "at-most", "485", "MEUR")), "fncm", BASIS_POINTS);

        var best = solution.best().orElseThrow();
        assertThat(best.step()).isEqualTo(of("-0.032"));
        assertThat(best.check().status()).isEqualTo(Status.MET);
        assertThat(solution.isSupposed()).isFalse();
        assertThat(solution.results().stream()
                        .map(one -> one.step() + " " + one.isBest() + " "
                                + one.check().status()))
                .containsExactly("-0.0321 false MET", "-0.032 true MET", "-0.0319 false NOT_MET");
        assertThat(((Known) best.check().measured())
                        .number()
                        .dividedBy(of("1000000"))
                        .toDecimal(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("484.87");
    }

    @Test
    void the_roundings_of_the_rule_count() {
        BudgetModel rounded =
                fncm("round(previous × (1 + evolution); to 1 MEUR; half up)", goal("end", "equals", "455", "MEUR"));
        Solution solution = solved(rounded, "fncm", BASIS_POINTS);
        assertThat(path(solution, 2022, 2022)).containsExactly("455");
        assertThat(path(solution, 2018, 2022)).allMatch(one -> !one.contains("."));
    }

    @Test
    void social_action_goes_from_six_to_eight_billion_at_5_92_percent() {
        BudgetModel fnas = model(Cog.of(2023, 2027)
                .with(constrained(
                        budget("fncm", amounts("MEUR", "2022=6000"), BY_RATE, "6 %"),
                        goal("end", "equals", "8", "MdEUR"))));
        Solution exact = solved(fnas, "fncm", BASIS_POINTS);
        var missed = (Answer.Missed) exact.answer();
        assertThat(missed.nearest().stream().map(one -> one.step().toString())).containsExactly("0.0592", "0.0593");
        assertThat(exact.best()).isEmpty();
        assertThat(exact.results()).hasSize(2);
        Solution near = solved(fnas, "fncm", BASIS_POINTS, of("5000000"));
        assertThat(near.best().orElseThrow().step()).isEqualTo(of("0.0592"));
        assertThat(path(solved(fnas, "fncm", towards(Path.LINEAR, "0.1")), 2023, 2027))
                .containsExactly("6400", "6800", "7200", "7600", "8000");
        assertThat(path(solved(fnas, "fncm", towards(Path.GEOMETRIC, "0.1")), 2023, 2027))
                .containsExactly("6355.3", "6731.7", "7130.4", "7552.7", "8000");
    }

    @Test
    void an_average_of_two_percent_a_year_is_met_by_two_percent_and_compared_by_powers() {
        BudgetModel model = fncm(BY_RATE, goal("average-rate", "equals", "2", "%"));
        assertThat(solved(model, "fncm", BASIS_POINTS).best().orElseThrow().step())
                .isEqualTo(of("0.02"));
        BudgetModel most = fncm(BY_RATE, goal("average-rate", "at-most", "2", "%"));
        Solution path = solved(most, "fncm", towards(Path.GEOMETRIC, "0.01"));
        assertThat(path(path, 2018, 2022)).containsExactly("544.68", "555.57", "566.68", "578.01", "589.57");
        assertThat(path.results().getLast().check().status()).isEqualTo(Status.NOT_MET);
        assertThat(path.results().getLast().step()).isEqualTo(of("589580000"));
    }

    @Test
    void a_total_is_met_by_the_last_end_value_that_keeps_it() {
        BudgetModel model = fncm(BY_RATE, goal("total", "at-most", "2425", "MEUR"));
        Solution solution = solved(model, "fncm", towards(Path.LINEAR, "0.1"));
        List<Rational> years =
                path(solution, 2018, 2022).stream().map(Rational::parse).toList();
        Rational total = years.stream().reduce(Rational.ZERO, Rational::plus);
        assertThat(total).isLessThanOrEqualTo(of("2425")).isGreaterThan(of("2424.5"));
        assertThat(solution.results().getLast().check().status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    void a_line_is_moved_until_its_budget_meets_the_constraint() {
        BudgetModel model = model(Cog.of(2018, 2020)
                .with(constrained(
                        budget(
                                "fncm",
                                amounts("MEUR", "2017=100"),
                                "sum(lines)",
                                "",
                                line("pay", "MEUR", amounts("MEUR", "2017=60"), BY_RATE, "1 %"),
                                line("rent", "MEUR", amounts("MEUR", "2017=40"), "previous", "")),
                        goal("ceiling", "at-most", "103", "MEUR"))));
        Solution pay = solved(model, "pay", BASIS_POINTS);
        assertThat(pay.best().orElseThrow().step()).isEqualTo(of("0.0163"));
        Solution rent = solved(model, "rent", BASIS_POINTS);
        assertThat(rent.isSupposed()).as("rent has no rule resting on a rate").isTrue();
        assertThat(rent.best().orElseThrow().step()).isEqualTo(of("0.0097"));
    }

    @Test
    void what_no_rate_meets_is_answered_with_the_range_tried() {
        BudgetModel model = fncm(BY_RATE, goal("end", "at-most", "1", "MEUR"));
        var missed = (Answer.Missed) solved(model, "fncm", BASIS_POINTS).answer();
        assertThat(missed.low().step()).isEqualTo(of("-0.5"));
        assertThat(missed.nearest()).containsExactly(missed.low());
        var idle = model(Cog.of(2018, 2020)
                .with(
                        constrained(
                                budget("fncm", amounts("MEUR", "2017=100"), "previous", ""),
                                goal("end", "at-most", "1", "MEUR")),
                        budget("fnga", amounts("MEUR", "2017=100"), BY_RATE, "1 %")));
        assertThat(solved(idle, "fnga", BASIS_POINTS).answer()).isInstanceOf(Answer.Idle.class);
    }

    @Test
    void a_constraint_asked_for_is_read_like_one_of_the_convention() {
        BudgetModel model = fncm(BY_RATE);
        BudgetModel asked =
                model.with(goal("end", "at-least", "500", "MEUR"), AT).value().orElseThrow();
        assertThat(solved(asked, "fncm", BASIS_POINTS).best().orElseThrow().step())
                .isEqualTo(of("-0.0130"));
        assertThat(model.with(goal("middle", "almost", "500", "apples"), AT).problems())
                .hasSize(3);
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        BudgetModel model = fncm(BY_RATE, goal("end", "at-most", "1", "MEUR"));
        assertThat(codes(model, "fnc", BASIS_POINTS)).containsExactly("SOLVE-NO-SUCH-FIGURE");
        assertThat(codes(model, "fncm", new Lever.Rate(of("0.3"), of("0.1"), of("0.2"))))
                .containsExactly("SOLVE-EMPTY-RANGE");
        assertThat(codes(model, "fncm", new Lever.Rate(of("0"), of("0.1"), of("0.2"))))
                .containsExactly("SOLVE-EMPTY-RANGE");
        BudgetModel baseless = model(Cog.of(2018, 2019)
                .with(constrained(
                        budget("fncm", amounts("MEUR", "2016=1"), BY_RATE, "1 %"),
                        goal("end", "at-most", "1", "MEUR"))));
        assertThat(codes(baseless, "fncm", BASIS_POINTS)).containsExactly("SOLVE-NO-BASE");
        BudgetModel nothing = model(Cog.of(2018, 2019)
                .with(constrained(
                        budget("fncm", amounts("MEUR", "2017=0"), BY_RATE, "1 %"),
                        goal("end", "at-most", "1", "MEUR"))));
        assertThat(codes(nothing, "fncm", towards(Path.GEOMETRIC, "1"))).containsExactly("SOLVE-BASE-SIGN");
        assertThat(codes(nothing, "fncm", towards(Path.LINEAR, "1"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Solver.solve(model, Reference.value("fncm"), BASIS_POINTS, "other", Rational.ZERO, AT));
    }

    private static List<String> codes(BudgetModel model, String figure, Lever lever) {
        return Solver.solve(model, Reference.value(figure), lever, "goal", Rational.ZERO, AT).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void an_undecided_measure_is_told_and_not_solved() {
        BudgetModel model = model(Cog.of(2018, 2019)
                .with(
                        constrained(
                                budget("fncm", amounts("MEUR", "2017=10"), BY_RATE + " + missions", "1 %"),
                                goal("end", "at-most", "1", "MEUR")),
                        Cog.series("missions", "MEUR", "2018=1")));
        var undecided = (Answer.Undecided) solved(model, "fncm", BASIS_POINTS).answer();
        assertThat(undecided.reasons().stream().map(Value.Reason::figure)).contains("missions");
    }
}
