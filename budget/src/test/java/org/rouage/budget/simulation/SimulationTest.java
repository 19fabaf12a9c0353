package org.rouage.budget.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.rouage.budget.Cog.amounts;
import static org.rouage.budget.Cog.budget;
import static org.rouage.budget.Cog.constrained;
import static org.rouage.budget.Cog.constraint;
import static org.rouage.budget.Cog.line;
import static org.rouage.budget.Cog.parameter;
import static org.rouage.budget.Cog.series;
import static org.rouage.budget.simulation.Drawing.normal;
import static org.rouage.budget.simulation.Drawing.on;
import static org.rouage.budget.simulation.Drawing.persistent;
import static org.rouage.budget.simulation.Drawing.triangular;
import static org.rouage.budget.simulation.Drawing.uncertain;
import static org.rouage.budget.simulation.Drawing.uniform;
import static org.rouage.budget.simulation.Drawing.years;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Problem;
import org.rouage.budget.Cog;
import org.rouage.convention.Budget;
import org.rouage.formula.Value;

class SimulationTest {
    private static final Settings TEN_THOUSAND = new Settings(10_000, 7, List.of());

    /** 100 MEUR that follow inflation, and a line of what is left under a cap; written beside it, 103 MEUR for 2025. */
    private static Cog clockmakers(Budget.Constraint... constraints) {
        Budget all = budget(
                "envelope",
                amounts("MEUR", "2023=100"),
                "previous × (1 + inflation − rebate)",
                "",
                line("capped", "MEUR", List.of(), "min(envelope; 103 MEUR) × 0,5", ""),
                line("plain", "MEUR", List.of(), "4 MEUR", ""));
        return Cog.of(2024, 2026)
                .with(
                        constrained(Cog.amounts(all, amounts("MEUR", "2025=103")), constraints),
                        series("inflation", "%", "2023=3", "2024=2", "2025=2", "2026=2"),
                        parameter("rebate", "0.5", "%"));
    }

    private static SimulationResult simulated(Cog cog, Settings settings, Uncertainty... uncertainties) {
        var simulation = Simulation.of(cog.model().value().orElseThrow(), uncertain(uncertainties), settings);
        return simulation
                .value()
                .orElseThrow(() -> new AssertionError(simulation.problems()))
                .run(done -> {});
    }

    private static SimulatedFigure.Year year(SimulationResult result, String name, int year) {
        return result.figures().stream()
                .filter(figure -> figure.figure().reference().name().equals(name))
                .flatMap(figure -> figure.years().stream())
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static Spread spread(SimulationResult result, String name, int year) {
        return year(result, name, year).spread().orElseThrow();
    }

    @Test
    void a_uniform_inflation_gives_the_quantiles_worked_out_by_hand() {
        Spread spread = spread(
                simulated(
                        clockmakers(),
                        TEN_THOUSAND,
                        on("inflation", "value", "%", years(2024, 2024, uniform("1", "5")))),
                "envelope",
                2024);

        assertThat(spread.least()).isBetween(100_500_000.0, 100_510_000.0);
        assertThat(spread.greatest()).isBetween(104_490_000.0, 104_500_000.0);
        assertThat(spread.mean()).isCloseTo(102_500_000, within(40_000.0));
        assertThat(spread.quantile(5)).isCloseTo(100_700_000, within(40_000.0));
        assertThat(spread.quantile(25)).isCloseTo(101_500_000, within(70_000.0));
        assertThat(spread.quantile(50)).isCloseTo(102_500_000, within(70_000.0));
        assertThat(spread.quantile(75)).isCloseTo(103_500_000, within(70_000.0));
        assertThat(spread.quantile(95)).isCloseTo(104_300_000, within(40_000.0));
        assertThat(spread.undecided()).isZero();
    }

    @Test
    void with_nothing_uncertain_the_result_is_the_exact_one() {
        SimulationResult result = simulated(
                clockmakers(),
                new Settings(100, 3, List.of()),
                on("inflation", "deviation", "points", triangular("0", "0", "0")),
                on("rebate", "value", "%", normal("0.5", "0")));

        assertThat(result.accuracy().greatestGap()).isLessThan(1e-14);
        assertThat(result.accuracy().isWithinBound()).isTrue();
        assertThat(result.figures()).allSatisfy(figure -> {
            assertThat(figure.isCertain()).isTrue();
            assertThat(figure.years()).allSatisfy(year -> {
                double exact = ((Value.Known) year.assumed()).number().toDouble();
                assertThat(year.spread().orElseThrow().mean()).isCloseTo(exact, within(exact * 1e-14));
            });
        });
    }

    @Test
    void paths_computed_again_exactly_agree_with_floating_point() {
        SimulationResult result = simulated(
                clockmakers(),
                TEN_THOUSAND,
                persistent(on("inflation", "deviation", "points", triangular("-1", "0", "2")), "0.5"));

        assertThat(result.accuracy().pathsChecked()).isEqualTo(5);
        assertThat(result.accuracy().greatestGap()).isLessThan(1e-14).isPositive();
    }

    @Test
    void a_cap_is_kept_on_every_path_and_what_does_not_vary_is_certain() {
        SimulationResult result =
                simulated(clockmakers(), TEN_THOUSAND, on("inflation", "value", "%", uniform("1", "5")));

        assertThat(spread(result, "capped", 2026).greatest()).isEqualTo(51_500_000);
        assertThat(spread(result, "capped", 2026).quantile(95)).isEqualTo(51_500_000);
        assertThat(spread(result, "capped", 2026).least()).isLessThan(51_500_000);
        assertThat(spread(result, "plain", 2026).isCertain()).isTrue();
        assertThat(result.figures())
                .extracting(one -> one.figure().reference().name() + " " + one.isCertain())
                .containsExactly("envelope false", "capped false", "plain true", "inflation false");
    }

    @Test
    void a_written_amount_is_exceeded_in_so_many_paths() {
        SimulationResult result = simulated(
                clockmakers(), TEN_THOUSAND, on("inflation", "value", "%", years(2024, 2024, uniform("1", "5"))));
        var exceeded = year(result, "envelope", 2025).exceeded();

        // 100 × (1 + i − 0.5 %) × 1.015 > 103 for an inflation above 1.97783 %, of 1 to 5 %.
        assertThat(exceeded).hasSize(1);
        assertThat(exceeded.getFirst().likelihood().share()).isCloseTo((5 - 1.97783) / 4, within(0.01));
        assertThat(exceeded.getFirst().amount().toDouble()).isEqualTo(103_000_000);
        assertThat(year(result, "envelope", 2024).exceeded()).isEmpty();
    }

    @Test
    void each_constraint_is_met_in_so_many_paths() {
        SimulationResult result = simulated(
                clockmakers(
                        constraint("envelope", "end", "at-most", "104", "MEUR"),
                        constraint("envelope", "average-rate", "at-least", "1", "%"),
                        constraint("plain", "total", "equals", "12", "MEUR"),
                        constraint("envelope", "ceiling", "at-most", "90", "MEUR")),
                TEN_THOUSAND,
                on("inflation", "value", "%", years(2024, 2024, uniform("-2", "6"))));

        // 1.015² × (0.995 + i) ≤ 1.04 for i ≤ 1.44878 %; the rate is at least 1 % for i ≥ 0.50735 %.
        assertThat(share(result, 0)).isCloseTo((1.44878 + 2) / 8, within(0.015));
        assertThat(share(result, 1)).isCloseTo((6 - 0.50735) / 8, within(0.015));
        assertThat(share(result, 2)).isEqualTo(1);
        assertThat(share(result, 3)).isEqualTo(0);
        assertThat(result.constraints().getFirst().assumed().rule().constraint().id())
                .isEqualTo("end-of-envelope");
    }

    private static double share(SimulationResult result, int constraint) {
        return result.constraints().get(constraint).met().orElseThrow().share();
    }

    @Test
    void a_path_that_divides_by_zero_is_counted_apart() {
        Cog cog = Cog.of(2024, 2024)
                .with(
                        budget("cost", amounts("MEUR", "2023=100"), "previous / volume", ""),
                        series("volume", "%", "2024=400"));
        SimulationResult result =
                simulated(cog, TEN_THOUSAND, on("volume", "value", "%", Drawing.discrete("0", "25", "400", "75")));

        assertThat(spread(result, "cost", 2024).undecided()).isBetween(2_350, 2_650);
        assertThat(spread(result, "cost", 2024).mean()).isEqualTo(25_000_000);
    }

    @Test
    void the_same_seed_gives_the_same_numbers_whatever_the_threads() {
        var uncertainties = uncertain(
                persistent(on("inflation", "deviation", "points", normal("0", "1")), "0.4"),
                on("rebate", "value", "%", uniform("0", "1")));
        var settings = new Settings(5_000, 11, List.of());
        var simulation = Simulation.of(clockmakers().model().value().orElseThrow(), uncertainties, settings)
                .value()
                .orElseThrow();
        var one = simulation.run(done -> {}, 1);

        for (int threads : new int[] {2, 3, 7}) {
            assertThat(simulation.run(done -> {}, threads).figures()).isEqualTo(one.figures());
        }
        assertThat(simulated(
                                clockmakers(),
                                settings,
                                uncertainties.uncertainties().toArray(Uncertainty[]::new))
                        .figures())
                .extracting(SimulatedFigure::years)
                .isEqualTo(one.figures().stream().map(SimulatedFigure::years).toList());
        assertThat(spread(one, "envelope", 2026).mean()).isEqualTo(1.0463383996269977E8);
    }

    @Test
    void another_seed_gives_other_numbers_and_more_figures_drawn_leave_the_others_as_they_are() {
        Uncertainty inflation = on("inflation", "deviation", "points", normal("0", "1"));
        SimulationResult result = simulated(clockmakers(), TEN_THOUSAND, inflation);
        SimulationResult more =
                simulated(clockmakers(), TEN_THOUSAND, on("rebate", "value", "%", uniform("0", "1")), inflation);
        SimulationResult other = simulated(clockmakers(), new Settings(10_000, 8, List.of()), inflation);

        assertThat(spread(more, "inflation", 2025)).isEqualTo(spread(result, "inflation", 2025));
        assertThat(spread(more, "envelope", 2025)).isNotEqualTo(spread(result, "envelope", 2025));
        assertThat(spread(other, "inflation", 2025)).isNotEqualTo(spread(result, "inflation", 2025));
    }

    @Test
    void figures_named_are_shown_alone_and_every_path_is_told() {
        var told = new AtomicLong();
        var simulation = Simulation.of(
                        clockmakers().model().value().orElseThrow(),
                        uncertain(on("inflation", "value", "%", years(2023, 2026, uniform("1", "5")))),
                        new Settings(3_000, 1, List.of("capped", "inflation")))
                .value()
                .orElseThrow();
        SimulationResult result = simulation.run(told::addAndGet);

        assertThat(result.figures())
                .extracting(one -> one.figure().reference().name())
                .containsExactly("capped", "inflation");
        assertThat(told).hasValue(3_000).hasValue(simulation.work());
    }

    @Test
    void what_is_wrong_with_figures_and_uncertainties_is_told_together() {
        var refused = Simulation.of(
                clockmakers().model().value().orElseThrow(),
                uncertain(on("envelop", "value", "MEUR", uniform("1", "2"))),
                new Settings(1_000, 1, List.of("cappd")));

        assertThat(refused.problems())
                .extracting(problem -> problem.place() + " " + problem.remedy().english())
                .containsExactly("--figure did you mean \"capped\"?", "uncertainties[1].of did you mean \"envelope\"?");
        assertThat(refused.problems()).extracting(Problem::code).containsOnly("SIMULATION-NO-SUCH-FIGURE");
    }

    @Test
    void a_figure_that_is_undecided_as_assumed_has_no_spread() {
        Cog cog = Cog.of(2024, 2025)
                .with(
                        budget("cost", amounts("MEUR", "2023=100"), "previous × (1 + inflation)", ""),
                        series("inflation", "%", "2024=4"));
        SimulationResult result =
                simulated(cog, TEN_THOUSAND, on("inflation", "value", "%", years(2024, 2024, uniform("1", "2"))));

        assertThat(year(result, "cost", 2024).spread()).isPresent();
        assertThat(year(result, "cost", 2025).spread()).isEmpty();
    }

    @Test
    void the_number_of_paths_has_bounds() {
        assertThatThrownBy(() -> new Settings(99, 1, List.of())).hasMessageContaining("from 100 to 1000000 paths: 99");
        assertThatThrownBy(() -> new Settings(1_000_001, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Settings(100, 1, List.of()).paths()).isEqualTo(100);
        assertThat(new Settings(1_000_000, 1, List.of()).paths()).isEqualTo(1_000_000);
    }

    @Test
    void the_fingerprint_is_that_of_what_is_drawn() {
        var one = uncertain(on("inflation", "value", "%", uniform("1", "2")));
        var again = new Uncertainties(
                "Another title",
                java.util.Optional.of("A source"),
                List.of(on("inflation", "value", "%", uniform("1.0", "2.00"))));

        assertThat(again.fingerprint()).isEqualTo(one.fingerprint());
        assertThat(uncertain(on("inflation", "value", "%", uniform("1", "3"))).fingerprint())
                .isNotEqualTo(one.fingerprint());
        assertThat(uncertain(persistent(one.uncertainties().getFirst(), "0.1")).fingerprint())
                .isNotEqualTo(one.fingerprint());
        assertThat(uncertain(on("inflation", "value", "%", years(2024, 2025, uniform("1", "2"))))
                        .fingerprint())
                .isNotEqualTo(one.fingerprint());
    }
}
