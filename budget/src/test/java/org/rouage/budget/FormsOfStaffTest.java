package org.rouage.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.budget.Cog.amounts;
import static org.rouage.budget.Cog.budget;
import static org.rouage.budget.Cog.parameter;
import static org.rouage.budget.Cog.series;
import static org.rouage.budget.Cog.shown;
import static org.rouage.budget.Cog.workforce;
import static org.rouage.budget.Cog.years;

import org.junit.jupiter.api.Test;

/** Payroll and workforce: what was gained, what came anew and what was transferred are kept apart. */
final class FormsOfStaffTest {
    @Test
    void form_9_waits_for_the_one_off_measure_of_the_year_before_when_nobody_wrote_it() {
        Trajectory trajectory = Cog.of(2024, 2025)
                .with(
                        parameter("rmpp", "1.5", "%"),
                        parameter("noria", "-0.4", "%"),
                        parameter("mid-year", "0.5", "nombre"),
                        series("posts-gained", "ETP", "2023=-20", "2024=-30", "2025=-10"),
                        series("average-cost", "EUR/ETP", "2024=52000", "2025=53000"),
                        series("one-off", "MEUR", "2024=0.9", "2025=0"),
                        budget(
                                "payroll",
                                amounts("MEUR", "2023=300"),
                                "(previous − one-off[year − 1]) × (1 + rmpp + noria)"
                                        + " + posts-gained × average-cost × mid-year"
                                        + " + posts-gained[year − 1] × average-cost × (1 − mid-year) + one-off",
                                ""))
                .trajectory();
        assertThat(trajectory.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.found().english()).startsWith("one-off, 2023"));
    }

    @Test
    void form_9_payroll_moves_with_pay_with_those_who_leave_and_with_posts_for_part_of_a_year() {
        Trajectory trajectory = Cog.of(2024, 2025)
                .with(
                        parameter("rmpp", "1.5", "%"),
                        parameter("noria", "-0.4", "%"),
                        parameter("mid-year", "0.5", "nombre"),
                        series("posts-gained", "ETP", "2023=-20", "2024=-30", "2025=-10"),
                        series("average-cost", "EUR/ETP", "2024=52000", "2025=53000"),
                        series("one-off", "MEUR", "2023=0", "2024=0.9", "2025=0"),
                        budget(
                                "payroll",
                                amounts("MEUR", "2023=300"),
                                "(previous − one-off[year − 1]) × (1 + rmpp + noria)"
                                        + " + posts-gained × average-cost × mid-year"
                                        + " + posts-gained[year − 1] × average-cost × (1 − mid-year) + one-off",
                                ""))
                .trajectory();
        // 300 × 1.011 − 30 × 0.052 / 2 − 20 × 0.052 / 2 + 0.9 = 303.3 − 0.78 − 0.52 + 0.9
        assertThat(shown(trajectory, "payroll", 2024, 4)).isEqualByComparingTo("302.9");
        // 302 × 1.011 − 10 × 0.053 / 2 − 30 × 0.053 / 2 = 305.322 − 0.265 − 0.795
        assertThat(shown(trajectory, "payroll", 2025, 4)).isEqualByComparingTo("304.262");
    }

    @Test
    void form_10_workforce_follows_departures_new_missions_and_transfers_each_kept_apart() {
        Trajectory trajectory = Cog.of(2024, 2025)
                .with(
                        parameter("replacement", "80", "%"),
                        series("departures", "ETP", "2024=500", "2025=450"),
                        series("missions", "ETP", "2024=43", "2025=0"),
                        series("transfers-in", "ETP", "2024=0", "2025=120"),
                        series("transfers-out", "ETP", "2024=10", "2025=0"),
                        workforce("efficiency", "ETP", years(), "departures × (1 − replacement)", ""),
                        workforce(
                                "posts",
                                "ETP",
                                years("2023=32167"),
                                "previous − efficiency + missions + transfers-in − transfers-out",
                                ""))
                .trajectory();
        assertThat(shown(trajectory, "efficiency", 2024, 0)).isEqualByComparingTo("100");
        assertThat(shown(trajectory, "posts", 2024, 0)).isEqualByComparingTo("32100");
        assertThat(shown(trajectory, "efficiency", 2025, 0)).isEqualByComparingTo("90");
        assertThat(shown(trajectory, "posts", 2025, 0)).isEqualByComparingTo("32130");
    }

    @Test
    void form_10_kinds_of_posts_do_not_mix() {
        assertThat(Cog.of(2024, 2024)
                        .with(
                                workforce("average", "ETPMA", years("2023=100"), "previous", ""),
                                workforce("december", "ETPFM", years("2023=98"), "previous + average", ""))
                        .model()
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("FORMULA-UNITS"));
    }
}
