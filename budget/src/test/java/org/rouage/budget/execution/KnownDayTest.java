package org.rouage.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.convention.Budget.ExecutionRules;
import org.rouage.convention.Budget.Line;
import org.rouage.convention.Operation;

class KnownDayTest {
    @Test
    void an_entry_counts_from_its_day_on() {
        var guild = Guild.of().votedAsGiven(2024).committed("pay", 2024, "60", "2024-05-05");

        assertThat(committed(guild.on("2024-05-04"))).isEqualTo("0");
        assertThat(committed(guild.on("2024-05-05"))).isEqualTo("60");
        assertThat(committed(guild.on("2024-05-06"))).isEqualTo("60");
    }

    private static String committed(Execution execution) {
        return Guild.meur(Guild.line(execution, 2024, "pay").committed().value());
    }

    @Test
    void the_years_shown_are_those_begun_and_those_that_an_entry_names() {
        assertThat(years(Guild.of().on("2024-12-31"))).containsExactly(2024);
        assertThat(years(Guild.of().on("2025-01-01"))).containsExactly(2024, 2025);
        assertThat(years(Guild.of().votedAsGiven(2026).on("2025-12-12"))).containsExactly(2024, 2025, 2026);
        assertThat(years(Guild.of().on("2030-01-01"))).containsExactly(2024, 2025, 2026);
        assertThat(years(Guild.of().on("2023-12-31"))).isEmpty();
    }

    @Test
    void one_year_may_be_asked_alone() {
        Execution execution = Guild.of()
                .votedAsGiven(2024)
                .committed("pay", 2024, "101", "2024-05-05")
                .on("2025-06-30");

        Execution only = execution.only(2025);

        assertThat(years(only)).containsExactly(2025);
        assertThat(Guild.codes(only)).containsExactly("UNDECIDED EXECUTION-NOT-VOTED");
        assertThat(only.heaviest()).contains(Finding.Weight.UNDECIDED);
    }

    private static List<Integer> years(Execution execution) {
        return execution.years().stream().map(BudgetYear::year).toList();
    }

    @Test
    void an_entry_on_a_line_that_is_no_longer_there_is_set_aside_with_a_notice() {
        var guild = Guild.of()
                .amended(1, "2024-05-15", "2024-06-01", new Operation.Repeal("code"))
                .votedAsGiven(2024);

        assertThat(Guild.codes(guild.on("2024-05-31"))).isEmpty();
        assertThat(Guild.codes(guild.on("2024-06-01"))).containsExactly("NOTICE EXECUTION-NOT-IN-FORCE");
        assertThat(Guild.meur(Guild.year(guild.on("2024-06-01"), 2024).whole().credits()))
                .isEqualTo("160");
    }

    @Test
    void a_line_that_an_amendment_brings_is_not_missed_in_the_years_before_it() {
        var guild = Guild.of()
                .amended(1, "2025-05-15", "2025-06-01", new Operation.Insert("fnga", Optional.empty(), false, bonus()))
                .votedAsGiven(2024)
                .votedAsGiven(2025);
        Execution execution = guild.on("2025-06-30");

        assertThat(Guild.meur(Guild.year(execution, 2024).whole().credits())).isEqualTo("170");
        assertThat(Guild.year(execution, 2024).lines()).hasSize(4);
        assertThat(Guild.year(execution, 2025).lines()).hasSize(5);
        assertThat(Guild.codes(execution))
                .containsExactly("UNDECIDED EXECUTION-NOT-VOTED", "UNDECIDED EXECUTION-CONFORMITY-UNDECIDED");
        assertThat(execution.findings()).extracting(Finding::year).containsOnly(2025);
    }

    @Test
    void a_line_is_there_before_its_amendment_where_an_entry_names_it() {
        Execution execution = Guild.of()
                .amended(1, "2025-05-15", "2025-06-01", new Operation.Insert("fnga", Optional.empty(), false, bonus()))
                .committed("bonus", 2024, "1", "2024-05-05")
                .on("2025-06-30");

        assertThat(Guild.year(execution, 2024).lines()).hasSize(5);
    }

    private static Line bonus() {
        return Guild.line("bonus", true, "personnel", "5");
    }

    @Test
    void a_transfer_is_judged_by_the_rules_of_its_day() {
        var guild = Guild.of()
                .amended(
                        1,
                        "2024-05-15",
                        "2024-06-01",
                        new Operation.Replace(new ExecutionRules(
                                "fnga-execution",
                                "Anything goes to personnel.",
                                List.of(Guild.transfer("real-estate", "director", "personnel")),
                                List.of())))
                .votedAsGiven(2024)
                .moved("walls", "pay", 2024, "1", "2024-05-31")
                .moved("walls", "pay", 2024, "1", "2024-06-01");

        assertThat(Guild.year(guild.on("2024-06-30"), 2024).transfers())
                .extracting(TransferRuling::basis)
                .containsExactly(TransferRuling.Basis.NOT_ALLOWED, TransferRuling.Basis.RULE);
    }

    @Test
    void two_entries_that_say_the_same_are_told() {
        Execution execution = Guild.of()
                .votedAsGiven(2024)
                .committed("pay", 2024, "60", "2024-05-05")
                .committed("pay", 2024, "60", "2024-05-05")
                .on("2024-06-30");

        assertThat(Guild.codes(execution))
                .contains("TO_JUSTIFY EXECUTION-SAME-ENTRY", "BREACHED EXECUTION-LIMITATIVE-OVERRUN");
    }

    @Test
    void a_trajectory_that_holds_no_such_figure_gives_nothing() {
        var guild = Guild.holding(Guild.budget("fnga", Optional.empty(), List.of()));
        Execution execution = guild.on("2024-06-30");

        assertThat(Guild.meur(Guild.year(execution, 2024).whole().ceiling())).isEqualTo("undecided");
    }
}
