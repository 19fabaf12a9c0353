package org.rouage.budget.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rouage.budget.simulation.Drawing.accumulated;
import static org.rouage.budget.simulation.Drawing.discrete;
import static org.rouage.budget.simulation.Drawing.given;
import static org.rouage.budget.simulation.Drawing.historical;
import static org.rouage.budget.simulation.Drawing.normal;
import static org.rouage.budget.simulation.Drawing.on;
import static org.rouage.budget.simulation.Drawing.persistent;
import static org.rouage.budget.simulation.Drawing.triangular;
import static org.rouage.budget.simulation.Drawing.uncertain;
import static org.rouage.budget.simulation.Drawing.uniform;
import static org.rouage.budget.simulation.Drawing.years;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.formula.Definition;

class RandomFiguresTest {
    private static final List<Definition> FIGURES = List.of(
            given("inflation", "%", 2023, "4.9", "2.5", "1.7", "1.8"),
            given("unit-cost", "EUR/ETP", 2024, "45000", "46000", "47000"),
            given("short", "%", 2024, "1", "2"),
            given("rebate", "%", 2024, "3", "3", "3"),
            given(Map.of(2025, "previous"), "budget", "MEUR", 2023, "100", "101"));

    @Test
    void a_deviation_is_added_to_what_is_assumed_of_each_year() {
        double[][] columns = drawn(on("inflation", "deviation", "points", uniform("-0.5", "1.5")));

        assertThat(columns).hasNumberOfRows(3);
        ranges(columns[0], 0.020, 0.040);
        ranges(columns[1], 0.012, 0.032);
        ranges(columns[2], 0.013, 0.033);
        assertThat(mean(columns[0])).isCloseTo(0.030, within(1e-4));
    }

    @Test
    void a_share_of_what_is_assumed_is_added_to_it() {
        double[][] columns = drawn(on("unit-cost", "relative-deviation", "%", uniform("-10", "10")));

        ranges(columns[0], 40_500, 49_500);
        ranges(columns[2], 42_300, 51_700);
        assertThat(mean(columns[2])).isCloseTo(47_000, within(75.0));
    }

    @Test
    void a_value_takes_the_place_of_what_is_assumed() {
        double[][] columns = drawn(on("inflation", "value", "%", years(2025, 2025, normal("2", "0.5", "1", "3"))));

        assertThat(columns).hasNumberOfRows(1);
        ranges(columns[0], 0.01, 0.03);
        assertThat(mean(columns[0])).isCloseTo(0.02, within(1e-4));
    }

    @Test
    void the_unit_may_be_a_multiple_of_that_of_the_figure() {
        assertThat(drawn(on("unit-cost", "deviation", "kEUR/ETP", uniform("1", "1")))[1][0])
                .isEqualTo(47_000);
    }

    @Test
    void past_errors_are_drawn_each_as_often() {
        double[][] columns = drawn(on("inflation", "deviation", "points", historical("1.0", "0.5", "1.5", "5.2")));

        assertThat(Arrays.stream(columns[0]).distinct().sorted().toArray())
                .containsExactly(new double[] {0.020, 0.062}, within(1e-15));
        assertThat(mean(columns[0])).isCloseTo(0.041, within(3e-4));
    }

    @Test
    void past_errors_may_be_taken_as_shares() {
        double[][] columns = drawn(on("unit-cost", "relative-deviation", "%", historical("40", "41", "50", "45")));

        assertThat(Arrays.stream(columns[0]).distinct().sorted().toArray())
                .containsExactly(new double[] {40_500, 46_125}, within(1e-9));
    }

    @Test
    void weighted_values_come_as_often_as_their_weights_say() {
        double[][] columns = drawn(on("inflation", "value", "%", discrete("3", "25", "1", "75")));

        assertThat(Arrays.stream(columns[1]).filter(value -> value == 0.03).count())
                .isBetween(4_800L, 5_200L);
        assertThat(Arrays.stream(columns[1]).filter(value -> value == 0.01).count())
                .isBetween(14_800L, 15_200L);
    }

    @Test
    void each_year_is_by_itself_unless_a_persistence_is_written() {
        Uncertainty alone = on("inflation", "deviation", "points", triangular("-1", "0", "2"));

        assertThat(lag(drawn(alone), 0, 1)).isBetween(-0.03, 0.03);
        assertThat(lag(drawn(persistent(alone, "0")), 0, 1)).isBetween(-0.03, 0.03);
    }

    @Test
    void persistence_ties_the_years_and_leaves_the_distribution_of_each() {
        Uncertainty alone = on("inflation", "deviation", "points", normal("0", "1"));
        double[][] columns = drawn(persistent(alone, "0.6"));

        assertThat(lag(columns, 0, 1)).isCloseTo(0.6, within(0.02));
        assertThat(lag(columns, 1, 2)).isCloseTo(0.6, within(0.02));
        assertThat(lag(columns, 0, 2)).isCloseTo(0.36, within(0.02));
        for (int year = 0; year < 3; year++) {
            assertThat(deviation(columns[year])).isCloseTo(0.01, within(2e-4));
        }
    }

    @Test
    void with_a_persistence_of_1_every_year_has_the_same_surprise() {
        double[][] columns = drawn(persistent(on("inflation", "deviation", "points", uniform("-1", "1")), "1"));

        for (int path = 0; path < 100; path++) {
            assertThat(columns[1][path] - 0.017).isCloseTo(columns[0][path] - 0.025, within(1e-12));
            assertThat(columns[2][path] - 0.018).isCloseTo(columns[0][path] - 0.025, within(1e-12));
        }
    }

    @Test
    void deviations_that_accumulate_are_a_random_walk() {
        double[][] columns = drawn(accumulated(on("inflation", "deviation", "points", normal("0", "1"))));

        assertThat(deviation(columns[0])).isCloseTo(0.01, within(2e-4));
        assertThat(deviation(columns[1])).isCloseTo(0.01 * Math.sqrt(2), within(3e-4));
        assertThat(deviation(columns[2])).isCloseTo(0.01 * Math.sqrt(3), within(4e-4));
    }

    @Test
    void a_parameter_is_drawn_once_for_all_years() {
        double[][] columns = drawn(on("rebate", "value", "%", uniform("2", "4")));

        assertThat(columns[1]).containsExactly(columns[0]);
        assertThat(columns[2]).containsExactly(columns[0]);
        assertThat(deviation(columns[0])).isCloseTo(0.02 / Math.sqrt(12), within(1e-4));
    }

    @Test
    void a_year_before_the_term_may_be_uncertain_where_a_value_is_written() {
        assertThat(drawn(on("inflation", "deviation", "points", years(2023, 2023, uniform("0", "0"))))[0][0])
                .isEqualTo(0.049);
        assertThat(drawn(on("budget", "deviation", "MEUR", years(2023, 2024, uniform("1", "1")))))
                .hasNumberOfRows(2);
    }

    @Test
    void everything_wrong_is_told_at_once_with_its_place() {
        var refused = figures(uncertain(
                on("inflatoin", "deviation", "points", uniform("2", "1")),
                on("budget", "relative-deviation", "%", years(2024, 2025, uniform("-1", "1"))),
                on("inflation", "deviation", "%", years(2024, 2024, discrete("1", "50", "2", "49"))),
                on("inflation", "deviation", "points", years(2024, 2024, triangular("0", "2", "1"))),
                on("short", "value", "days", uniform("1", "2"))));

        assertThat(refused.problems())
                .extracting(problem -> problem.place().path() + " " + problem.code())
                .containsExactly(
                        "uncertainties[1].of SIMULATION-NO-SUCH-FIGURE",
                        "uncertainties[1].years[1].distribution.uniform SIMULATION-BACKWARDS",
                        "uncertainties[2].years[1] SIMULATION-FIGURE-HAS-RULE",
                        "uncertainties[3].unit SIMULATION-UNIT",
                        "uncertainties[3].years[1].distribution.discrete SIMULATION-WEIGHTS",
                        "uncertainties[4].years[1] SIMULATION-TWICE",
                        "uncertainties[4].years[1].distribution.triangular SIMULATION-BACKWARDS",
                        "uncertainties[5].unit SIMULATION-UNIT",
                        "uncertainties[5].years[1] SIMULATION-NO-VALUE");
        assertThat(refused.problems().getFirst().print(Language.ENGLISH)).isEqualTo("""
                uncertainties[1].of: SIMULATION-NO-SUCH-FIGURE
                  found: "inflatoin"
                  expected: a series, a parameter, a line or a workforce path of the convention
                  remedy: did you mean "inflation"?""");
        assertThat(refused.problems().get(4).print(Language.FRENCH)).isEqualTo("""
                uncertainties[3].years[1].distribution.discrete: SIMULATION-WEIGHTS
                  trouvé : des poids dont la somme est 99 %
                  attendu : des poids dont la somme est 100 % exactement
                  remède : corriger les poids (weightPercent)""");
    }

    @Test
    void numbers_that_make_no_distribution_are_refused() {
        refused(on("inflation", "deviation", "points", normal("0", "-1")), "SIMULATION-NEGATIVE");
        refused(on("inflation", "value", "%", normal("0", "1", "3", "2")), "SIMULATION-BACKWARDS");
        refused(on("inflation", "value", "%", normal("0", "1", "8", "9")), "SIMULATION-TRUNCATED-AWAY");
        refused(on("inflation", "value", "%", normal("0", "0", "1", "2")), "SIMULATION-TRUNCATED-AWAY");
        refused(on("inflation", "value", "%", discrete("1", "-50", "2", "150")), "SIMULATION-NEGATIVE");
        refused(on("inflation", "value", "%", historical("1", "2")), "SIMULATION-HISTORY-OF-VALUES");
        refused(on("inflation", "relative-deviation", "%", historical("0", "2")), "SIMULATION-ERROR-OF-NOTHING");
        refused(accumulated(on("inflation", "value", "%", uniform("1", "2"))), "SIMULATION-VALUES-ACCUMULATE");
        refused(persistent(on("inflation", "value", "%", uniform("1", "2")), "1.01"), "SIMULATION-PERSISTENCE");
        refused(persistent(on("inflation", "value", "%", uniform("1", "2")), "-0.01"), "SIMULATION-PERSISTENCE");
        refused(persistent(on("rebate", "value", "%", uniform("1", "2")), "0.5"), "SIMULATION-CONSTANT");
        refused(accumulated(on("rebate", "deviation", "points", uniform("1", "2"))), "SIMULATION-CONSTANT");
        refused(on("rebate", "value", "%", years(2024, 2026, uniform("1", "2"))), "SIMULATION-CONSTANT");
        refused(on("inflation", "value", "%", years(2026, 2025, uniform("1", "2"))), "SIMULATION-BACKWARDS");
        refused(on("inflation", "value", "%", years(2026, 2027, uniform("1", "2"))), "SIMULATION-YEAR");
        refused(on("inflation", "value", "%", years(2022, 2024, uniform("1", "2"))), "SIMULATION-YEAR");
        refused(on("inflation", "relative-deviation", "points", uniform("1", "2")), "SIMULATION-UNIT");
        refused(on("inflation", "value", "furlongs", uniform("1", "2")), "SIMULATION-UNIT");
    }

    @Test
    void a_distribution_of_one_value_is_no_problem() {
        for (Distribution certain : List.of(
                uniform("1", "1"),
                triangular("1", "1", "1"),
                normal("1", "0"),
                normal("1", "0", "1", "1"),
                discrete("1", "100"),
                discrete("7", "0", "1", "100"),
                historical("1", "2"))) {
            double[][] columns = drawn(on("inflation", "deviation", "points", certain));
            assertThat(columns[0]).as(certain.toString()).containsOnly(0.025 + 0.01);
        }
    }

    private static void refused(Uncertainty uncertainty, String code) {
        assertThat(figures(uncertain(uncertainty)).problems())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    private static Outcome<List<RandomFigure>> figures(Uncertainties uncertainties) {
        return RandomFigures.of(uncertainties, FIGURES, Set.of("rebate"), 2024, 2026);
    }

    private static double[][] drawn(Uncertainty uncertainty) {
        RandomFigure figure =
                figures(uncertain(uncertainty)).value().orElseThrow().getFirst();
        double[][] columns = new double[figure.years().size()][20_000];
        figure.draw(new Philox(42), 0, 20_000, columns);
        return columns;
    }

    private static void ranges(double[] column, double low, double high) {
        assertThat(Arrays.stream(column).min().orElseThrow()).isGreaterThanOrEqualTo(low);
        assertThat(Arrays.stream(column).max().orElseThrow()).isLessThanOrEqualTo(high);
    }

    private static double mean(double[] column) {
        return Arrays.stream(column).average().orElseThrow();
    }

    private static double deviation(double[] column) {
        double mean = mean(column);
        return Math.sqrt(Arrays.stream(column)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    private static double lag(double[][] columns, int one, int other) {
        return PhiloxTest.correlation(columns[one], columns[other]);
    }
}
