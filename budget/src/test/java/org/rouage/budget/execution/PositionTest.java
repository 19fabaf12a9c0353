package org.rouage.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Text;
import org.rouage.formula.Value;

class PositionTest {
    @Test
    void what_is_available_is_voted_rectified_carried_over_and_received_less_given_and_committed() {
        Execution execution = Guild.of()
                .votedAsGiven(2025)
                .rectifying("walls", 2025, "-2", "2025-03-01")
                .carriedOver("walls", 2025, "1", "2025-03-02", "state")
                .moved("rent", "walls", 2025, "3", "2025-04-01")
                .moved("walls", "code", 2025, "5", "2025-05-01")
                .committed("walls", 2025, "9.25", "2025-06-01")
                .committed("walls", 2025, "0.74", "2025-06-30")
                .on("2025-06-30");

        Position walls = Guild.line(execution, 2025, "walls");

        assertThat(Guild.meur(walls.ceiling())).isEqualTo("20");
        assertThat(Guild.meur(walls.opened())).isEqualTo("18");
        assertThat(Guild.meur(walls.credits())).isEqualTo("17");
        assertThat(Guild.meur(walls.committed().value())).isEqualTo("9.99");
        assertThat(Guild.meur(walls.available())).isEqualTo("7.01");
        assertThat(Guild.meur(walls.overrun())).isEqualTo("0");
    }

    @Test
    void an_amount_shows_the_entries_that_make_it_in_the_order_of_their_days() {
        Execution execution = Guild.of()
                .committed("pay", 2024, "7", "2024-05-02")
                .committed("pay", 2024, "5", "2024-02-02")
                .on("2024-06-30");

        assertThat(Guild.line(execution, 2024, "pay").committed().entries())
                .extracting(Entry::number, entry -> entry.on().toString())
                .containsExactly(tuple(2, "2024-02-02"), tuple(1, "2024-05-02"));
    }

    @Test
    void what_nobody_voted_is_undecided_and_never_zero() {
        Position pay = Guild.line(Guild.of().on("2024-06-30"), 2024, "pay");

        assertThat(pay.voted().value()).isInstanceOf(Value.Undecided.class);
        assertThat(reasons(pay.available()))
                .containsExactly(Text.of("pay, 2024 : aucun vote connu", "pay, 2024: no vote known"));
        assertThat(pay.isOverrun()).isFalse();
    }

    @Test
    void a_budget_without_the_vote_of_one_line_is_undecided() {
        Execution execution = Guild.of()
                .voted("pay", 2024, "100", "2023-12-12")
                .voted("rent", 2024, "40", "2023-12-12")
                .voted("walls", 2024, "20", "2023-12-12")
                .on("2024-06-30");
        BudgetYear year = Guild.year(execution, 2024);

        assertThat(reasons(year.whole().voted().value()))
                .containsExactly(Text.of("code, 2024 : aucun vote connu", "code, 2024: no vote known"));
        assertThat(year.groups())
                .extracting(group -> group.account().id(), group -> Guild.meur(group.credits()))
                .containsExactly(
                        tuple("personnel", "100"),
                        tuple("other-operating", "40"),
                        tuple("real-estate", "20"),
                        tuple("information-technology", "undecided"));
    }

    @Test
    void zero_voted_is_a_vote() {
        Execution execution = Guild.of().voted("code", 2024, "0", "2023-12-12").on("2024-06-30");

        assertThat(Guild.meur(Guild.line(execution, 2024, "code").credits())).isEqualTo("0");
    }

    @Test
    void nothing_committed_so_far_is_zero_until_the_year_is_over() {
        var guild = Guild.of().votedAsGiven(2024);

        assertThat(Guild.meur(Guild.line(guild.on("2024-12-30"), 2024, "pay").available()))
                .isEqualTo("100");
        assertThat(Guild.meur(Guild.line(guild.on("2024-12-31"), 2024, "pay").available()))
                .isEqualTo("100");
        assertThat(reasons(Guild.line(guild.on("2025-01-01"), 2024, "pay").available()))
                .containsExactly(Text.of(
                        "pay, 2024 : exercice clos, aucun engagement connu",
                        "pay, 2024: year over, no commitment known"));
    }

    @Test
    void what_is_told_of_a_budget_as_a_whole_is_not_told_of_its_lines() {
        Execution execution = Guild.of()
                .voted("fnga", 2024, "170", "2023-12-12")
                .committed("pay", 2024, "60", "2024-05-05")
                .on("2024-06-30");
        BudgetYear year = Guild.year(execution, 2024);

        assertThat(Guild.meur(year.whole().available())).isEqualTo("110");
        assertThat(reasons(year.lines().getFirst().available()))
                .containsExactly(Text.of(
                        "pay, 2024 : voted connu pour fnga en entier", "pay, 2024: voted known for fnga as a whole"));
        assertThat(reasons(year.groups().getFirst().voted().value())).hasSize(1);
    }

    @Test
    void a_commitment_may_be_released() {
        var guild = Guild.of()
                .votedAsGiven(2024)
                .committed("pay", 2024, "60", "2024-02-02")
                .committed("pay", 2024, "-12.5", "2024-04-02");

        assertThat(Guild.meur(Guild.line(guild.on("2024-04-01"), 2024, "pay")
                        .committed()
                        .value()))
                .isEqualTo("60");
        assertThat(Guild.meur(Guild.line(guild.on("2024-04-02"), 2024, "pay")
                        .committed()
                        .value()))
                .isEqualTo("47.5");
    }

    @Test
    void the_limitative_expenses_are_totalled_and_those_of_operation_told_apart() {
        BudgetYear year = Guild.year(
                Guild.of()
                        .votedAsGiven(2024)
                        .committed("pay", 2024, "60", "2024-02-02")
                        .committed("rent", 2024, "30", "2024-02-02")
                        .committed("walls", 2024, "5", "2024-02-02")
                        .on("2024-06-30"),
                2024);

        assertThat(Guild.meur(year.limitative().ceiling())).isEqualTo("130");
        assertThat(Guild.meur(year.limitative().credits())).isEqualTo("130");
        assertThat(Guild.meur(year.limitative().committed())).isEqualTo("65");
        assertThat(Guild.meur(year.operating().ceiling())).isEqualTo("100");
        assertThat(Guild.meur(year.operating().committed())).isEqualTo("60");
    }

    @Test
    void a_limitative_line_in_no_group_is_perhaps_of_operation() {
        var guild = Guild.holding(Guild.fnga(
                Optional.of(Guild.RULES),
                Guild.pay(),
                Guild.line("loose", true, Optional.empty(), Guild.everyYear("5"))));
        BudgetYear year = Guild.year(guild.on("2024-06-30"), 2024);

        assertThat(Guild.meur(year.limitative().ceiling())).isEqualTo("105");
        assertThat(reasons(year.operating().ceiling()))
                .extracting(Text::english)
                .containsExactly("loose: limitative line without a group, operating or not");
    }

    @Test
    void a_budget_without_lines_says_nothing_of_limitative_expenses() {
        var guild = Guild.holding(Guild.budget("fnga", Optional.empty(), Guild.everyYear("170")));
        BudgetYear year = Guild.year(guild.on("2024-06-30"), 2024);

        assertThat(Guild.meur(year.whole().ceiling())).isEqualTo("170");
        assertThat(reasons(year.limitative().ceiling()))
                .extracting(Text::english)
                .containsExactly("fnga: no line, limitative or not");
        assertThat(Guild.meur(year.operating().ceiling())).isEqualTo("undecided");
    }

    @Test
    void a_line_to_which_the_convention_gives_no_amount_has_no_ceiling() {
        var guild = Guild.holding(
                Guild.fnga(Optional.empty(), Guild.pay(), Guild.line("loose", true, Optional.empty(), List.of())));
        Execution execution = guild.on("2024-06-30");

        assertThat(reasons(Guild.line(execution, 2024, "loose").ceiling()))
                .extracting(Text::english)
                .containsExactly("loose: the convention sets no amount for it");
        assertThat(Guild.meur(Guild.year(execution, 2024).whole().ceiling())).isEqualTo("undecided");
    }

    private static List<Text> reasons(Value value) {
        return value instanceof Value.Undecided(List<Value.Reason> reasons)
                ? reasons.stream().map(Value.Reason::words).toList()
                : List.of();
    }
}
