package org.rouage.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.budget.Cog.amounts;
import static org.rouage.budget.Cog.budget;
import static org.rouage.budget.Cog.constrained;
import static org.rouage.budget.Cog.constraint;
import static org.rouage.budget.Cog.fed;
import static org.rouage.budget.Cog.line;
import static org.rouage.budget.Cog.series;
import static org.rouage.budget.Cog.shown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.rouage.budget.ConstraintCheck.Status;

/** The forms of rules that move an amount from year to year, each with figures worked out beside it. */
final class FormsByRateTest {
    private static final String BY_RATE = "previous × (1 + evolution)";

    /** A number times so many factors, all in plain decimals, to so many places. */
    private static BigDecimal worked(int places, String number, String... factors) {
        BigDecimal product = new BigDecimal(number);
        for (String factor : factors) {
            product = product.multiply(new BigDecimal(factor));
        }
        return product.setScale(places, RoundingMode.HALF_UP);
    }

    @Test
    void form_1_amounts_written_for_each_year_stand_as_written() {
        Trajectory trajectory = Cog.of(2024, 2026)
                .with(amounts(
                        budget("fncm", amounts("MEUR", "2023=118"), "", ""),
                        amounts("MEUR", "2024=117.5", "2025=117", "2026=116.2")))
                .trajectory();
        assertThat(shown(trajectory, "fncm", 2026, 1)).isEqualByComparingTo("116.2");
        assertThat(trajectory.agreements()).isEmpty();
    }

    @Test
    void form_2_a_constant_rate_compounds_from_the_base() {
        Trajectory trajectory = Cog.of(2024, 2028)
                .with(budget("fnga", amounts("MEUR", "2023=250"), BY_RATE, "−1,8 %"))
                .trajectory();
        assertThat(shown(trajectory, "fnga", 2028, 9))
                .isEqualTo(worked(9, "250", "0.982", "0.982", "0.982", "0.982", "0.982"));
    }

    @Test
    void form_3_rates_by_year_are_a_series_written_in_the_act() {
        Trajectory trajectory = Cog.of(2024, 2026)
                .with(
                        series("agreed-rates", "%", "2024=-1", "2025=-1.5", "2026=0.4"),
                        budget("fnga", amounts("MEUR", "2023=250"), BY_RATE, "agreed-rates"))
                .trajectory();
        assertThat(shown(trajectory, "fnga", 2026, 6)).isEqualTo(worked(6, "250", "0.99", "0.985", "1.004"));
    }

    @Test
    void form_4_inflation_less_a_productivity_is_corrected_once_the_actual_one_is_known() {
        Cog cog = Cog.of(2014, 2016)
                .with(
                        series("expected", "%", "2013=1.2", "2014=1.3", "2015=1.75", "2016=1.75"),
                        fed("actual", "%", "mean"),
                        budget(
                                "fnga",
                                amounts("MEUR", "2013=100"),
                                BY_RATE,
                                "expected − 1 point + (actual[year − 1] − expected[year − 1])"))
                .vintage("actual", "2013", "1.2", "%", "2014-01-15")
                .vintage("actual", "2014", "0.5", "%", "2015-01-15")
                .vintage("actual", "2015", "0.0", "%", "2016-01-15");
        Trajectory known = cog.trajectory("2016-06-30", "2016-06-30");
        assertThat(shown(known, "fnga", 2014, 6)).isEqualTo(worked(6, "100", "1.003"));
        // 1.75 − 1 + (0.5 − 1.3) = −0.05 %; 1.75 − 1 + (0 − 1.75) = −1 %
        assertThat(shown(known, "fnga", 2016, 6)).isEqualTo(worked(6, "100", "1.003", "0.9995", "0.99"));
        Trajectory before = cog.trajectory("2016-06-30", "2015-01-14");
        assertThat(before.gaps())
                .extracting(gap -> gap.found().english())
                .hasSize(2)
                .allMatch(found -> found.startsWith("actual, 201"));
    }

    @Test
    void form_4_zero_in_value_and_zero_in_volume_are_two_things() {
        Trajectory trajectory = Cog.of(2024, 2024)
                .with(
                        series("inflation", "%", "2024=2.5"),
                        budget("in-value", amounts("MEUR", "2023=80"), BY_RATE, "0 %"),
                        budget("in-volume", amounts("MEUR", "2023=80"), BY_RATE, "inflation"))
                .trajectory();
        assertThat(shown(trajectory, "in-value", 2024, 2)).isEqualByComparingTo("80");
        assertThat(shown(trajectory, "in-volume", 2024, 2)).isEqualByComparingTo("82");
    }

    @Test
    void form_5_a_rate_spares_the_energy_that_is_paid_as_it_comes() {
        Trajectory trajectory = Cog.of(2024, 2025)
                .with(budget(
                        "operating",
                        amounts("MEUR", "2023=200"),
                        "(previous − energy[year − 1]) × (1 + evolution) + energy",
                        "−1 %",
                        energy()))
                .trajectory();
        // (200 − 20) × 0.99 + 26 = 204.2; (204.2 − 26) × 0.99 + 23 = 199.418
        assertThat(shown(trajectory, "operating", 2024, 3)).isEqualByComparingTo("204.2");
        assertThat(shown(trajectory, "operating", 2025, 3)).isEqualByComparingTo("199.418");
    }

    private static org.rouage.convention.Budget.Line energy() {
        return new org.rouage.convention.Budget.Line(
                "energy",
                "Energy, evaluative",
                false,
                java.util.Optional.empty(),
                java.util.Optional.of("MEUR"),
                amounts("MEUR", "2023=20"),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                amounts("MEUR", "2024=26", "2025=23"));
    }

    @Test
    void form_6_an_average_is_of_amounts_or_of_rates_and_a_free_path_may_meet_one_alone() {
        Trajectory trajectory = Cog.of(2023, 2025)
                .with(constrained(
                        amounts(
                                budget("fnas", amounts("MEUR", "2022=1000"), "", ""),
                                amounts("MEUR", "2023=1100", "2024=1150", "2025=1191.016")),
                        constraint("fnas", "average-rate", "equals", "6", "%"),
                        constraint("fnas", "average", "at-most", "1140", "MEUR")))
                .trajectory();
        // 1000 × 1.06³ = 1191.016 though no year rises by 6 %; (1100 + 1150 + 1191.016) / 3 = 1147.005…
        assertThat(trajectory.constraints())
                .extracting(ConstraintCheck::status)
                .containsExactly(Status.MET, Status.NOT_MET);
        assertThat(trajectory.constraints().getFirst().isApproximate()).isFalse();
    }

    @Test
    void form_7_an_end_point_may_be_reached_by_a_straight_line() {
        Trajectory trajectory = Cog.of(2021, 2025)
                .with(constrained(
                        budget("it", amounts("MEUR", "2020=50"), "previous + 20 % × it[2020] / 5", ""),
                        constraint("it", "growth", "equals", "20", "%"),
                        constraint("it", "end", "equals", "60", "MEUR")))
                .trajectory();
        for (int year = 2021; year <= 2025; year++) {
            assertThat(shown(trajectory, "it", year, 1)).isEqualByComparingTo(Integer.toString(50 + 2 * (year - 2020)));
        }
        assertThat(trajectory.constraints()).extracting(ConstraintCheck::status).containsOnly(Status.MET);
    }

    @Test
    void form_8_an_envelope_of_several_years_bounds_the_sum_and_leaves_the_split_free() {
        var envelope = constraint("plan", "total", "at-most", "90", "MEUR");
        var ceiling = constraint("plan", "ceiling", "at-most", "40", "MEUR");
        Trajectory trajectory = Cog.of(2024, 2026)
                .with(constrained(
                        amounts(
                                budget("plan", amounts("MEUR", "2023=20"), "", ""),
                                amounts("MEUR", "2024=20", "2025=41", "2026=29")),
                        envelope,
                        ceiling))
                .trajectory();
        assertThat(trajectory.constraints())
                .extracting(ConstraintCheck::status)
                .containsExactly(Status.MET, Status.NOT_MET);
    }

    @Test
    void form_11_a_unit_cost_times_a_volume() {
        Trajectory trajectory = Cog.of(2024, 2025)
                .with(
                        series("cost-per-place", "EUR/place", "2024=3600", "2025=3672"),
                        series("places", "places", "2024=15000", "2025=16000"),
                        budget("nurseries", amounts("MEUR", "2023=50"), "cost-per-place × places", ""))
                .trajectory();
        assertThat(shown(trajectory, "nurseries", 2024, 3)).isEqualByComparingTo("54");
        assertThat(shown(trajectory, "nurseries", 2025, 3)).isEqualByComparingTo("58.752");
    }

    @Test
    void form_12_a_levy_is_a_share_of_the_limitative_expenses() {
        Trajectory trajectory = Cog.of(2024, 2024)
                .with(
                        budget(
                                "fnga",
                                amounts("MEUR", "2023=200"),
                                "sum(lines)",
                                "",
                                line("pay", "MEUR", amounts("MEUR", "2023=120"), BY_RATE, "1 %", true),
                                line("other", "MEUR", amounts("MEUR", "2023=50"), BY_RATE, "−2 %", true),
                                line("taxes", "MEUR", amounts("MEUR", "2023=30"), "previous", "", false)),
                        budget("levy", amounts("MEUR", "2023=0.8"), "0,5 % × (pay + other)", ""))
                .trajectory();
        // 121.2 + 49 = 170.2; 0.5 % of it is 0.851
        assertThat(trajectory.limitative("fnga", 2024))
                .isEqualTo(FigureReader.value(
                        new BigDecimal("170.2"),
                        org.rouage.formula.Unit.parse("MEUR").orElseThrow()));
        assertThat(shown(trajectory, "levy", 2024, 3)).isEqualByComparingTo("0.851");
    }

    @Test
    void form_13_credits_are_released_when_a_milestone_is_met_and_wait_while_nobody_knows() {
        Trajectory counted = Cog.of(2024, 2026)
                .with(
                        fed("milestone", "oui-non", "december"),
                        budget("it", amounts("MEUR", "2023=10"), "if milestone then 12 MEUR else 9 MEUR", ""))
                .vintage("milestone", "2024", "0", "oui-non", "2024-12-31")
                .vintage("milestone", "2025", "1", "oui-non", "2025-12-31")
                .trajectory();
        assertThat(shown(counted, "it", 2024, 0)).isEqualByComparingTo("9");
        assertThat(shown(counted, "it", 2025, 0)).isEqualByComparingTo("12");
        assertThat(counted.value(org.rouage.formula.Reference.value("it"), 2026).isDecided())
                .isFalse();
    }
}
