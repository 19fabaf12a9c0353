package org.rouage.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.budget.execution.Entry.Kind;
import org.rouage.budget.execution.Vote.Conformity;
import org.rouage.budget.execution.Vote.Extent;
import org.rouage.convention.Budget.Amount;

class VoteTest {
    @Test
    void a_budget_voted_as_the_convention_gives_conforms_by_fund_group_and_limitative_lines() {
        Execution execution = Guild.of().votedAsGiven(2024).on("2024-06-30");
        Vote vote = only(execution);

        assertThat(vote.conformity()).isEqualTo(Conformity.CONFORMS);
        assertThat(vote.clause()).contains("fnga-execution");
        assertThat(vote.comparisons())
                .extracting(Vote.Comparison::extent, Vote.Comparison::of, one -> Guild.meur(one.opened()))
                .containsExactly(
                        tuple(Extent.FUND, "fnga", "170"),
                        tuple(Extent.GROUP, "personnel", "100"),
                        tuple(Extent.GROUP, "other-operating", "40"),
                        tuple(Extent.GROUP, "real-estate", "20"),
                        tuple(Extent.GROUP, "information-technology", "10"),
                        tuple(Extent.LIMITATIVE, "fnga", "130"));
        assertThat(Guild.codes(execution)).isEmpty();
    }

    @Test
    void one_cent_beyond_does_not_conform_and_one_cent_below_does() {
        assertThat(conformity("99.99999999")).isEqualTo(Conformity.CONFORMS);
        assertThat(conformity("100")).isEqualTo(Conformity.CONFORMS);
        assertThat(conformity("100.00000001")).isEqualTo(Conformity.DOES_NOT_CONFORM);
    }

    private static Conformity conformity(String pay) {
        return only(Guild.of()
                        .voted("pay", 2024, pay, "2023-12-12")
                        .voted("rent", 2024, "40", "2023-12-12")
                        .voted("walls", 2024, "20", "2023-12-12")
                        .voted("code", 2024, "10", "2023-12-12")
                        .on("2024-06-30"))
                .conformity();
    }

    @Test
    void what_does_not_conform_says_by_how_much_and_where_and_asks_for_the_origin() {
        Execution execution = Guild.of()
                .voted("pay", 2024, "101.5", "2023-12-12")
                .voted("rent", 2024, "38.5", "2023-12-12")
                .voted("walls", 2024, "20", "2023-12-12")
                .voted("code", 2024, "10", "2023-12-12")
                .on("2024-06-30");

        assertThat(Guild.codes(execution)).containsExactly("BREACHED EXECUTION-DOES-NOT-CONFORM");
        assertThat(execution.findings().getFirst().problem().print(Language.ENGLISH))
                .isEqualTo("""
                        records/execution.yaml (execution[4]): EXECUTION-DOES-NOT-CONFORM
                          found: primitive budget 2024, voted 2024, 12 December 2023; \
                        group personnel: 101.5 MEUR, that is 1.5 MEUR beyond; \
                        limitative lines of fnga: 131.5 MEUR, that is 1.5 MEUR beyond; \
                        origin of the credits not stated; \
                        limitative accounts of fnga: credits 131.5 MEUR, committed 0 MEUR
                          expected: group personnel: at most 100 MEUR; limitative lines of fnga: at most 130 MEUR
                          remedy: approval is not deemed acquired: ask the State for it, bring the vote down to the \
                        ceiling, or conclude an amendment; state the origin of the credits (origin)""".replace(" MEUR", "\u00a0MEUR"));
    }

    @Test
    void the_origin_of_credits_beyond_the_convention_is_shown() {
        Execution execution = Guild.of()
                .votedAsGiven(2024)
                .entry(Guild.from("reserve of 2023", Guild.entry("rectifying", "code", 2024, "1", "2024-05-05")))
                .on("2024-06-30");

        assertThat(execution.findings().getFirst().problem().found().english())
                .contains("fnga: 171\u00a0MEUR, that is 1\u00a0MEUR beyond")
                .contains("origin of the credits: reserve of 2023");
        assertThat(execution.findings().getFirst().problem().found().french())
                .startsWith("budget rectificatif 2024, rectifying 2024, le 5 mai 2024 ; fnga : 171\u00a0MEUR, soit")
                .contains("origine des crédits : reserve of 2023");
    }

    @Test
    void a_rectifying_budget_that_adds_to_the_vote_states_its_origin_whether_or_not_it_conforms() {
        var guild = Guild.of()
                .voted("pay", 2024, "90", "2023-12-12")
                .voted("rent", 2024, "40", "2023-12-12")
                .voted("walls", 2024, "20", "2023-12-12")
                .voted("code", 2024, "10", "2023-12-12")
                .rectifying("pay", 2024, "2.5", "2024-05-02")
                .rectifying("rent", 2024, "-0.5", "2024-05-02");
        Execution execution = guild.on("2024-06-30");

        assertThat(Guild.codes(execution)).containsExactly("TO_JUSTIFY EXECUTION-ORIGIN-MISSING");
        assertThat(execution.findings().getFirst().problem().print(Language.ENGLISH))
                .isEqualTo("""
                        records/execution.yaml (execution[5]): EXECUTION-ORIGIN-MISSING [CSS R281-9]
                          found: rectifying budget 2024, rectifying 2024, 2 May 2024: 2 MEUR more than the budget \
                        voted; limitative accounts of fnga: credits 122.5 MEUR, committed 0 MEUR
                          expected: the origin of the credits, and the effect on the limitative accounts
                          remedy: write origin in an entry of this rectifying budget""".replace(" MEUR", "\u00a0MEUR"));
        assertThat(Guild.codes(guild.rectifying("pay", 2024, "20", "2024-06-02").on("2024-06-30")))
                .containsExactly(
                        "BREACHED EXECUTION-DOES-NOT-CONFORM",
                        "TO_JUSTIFY EXECUTION-ORIGIN-MISSING",
                        "TO_JUSTIFY EXECUTION-ORIGIN-MISSING");
    }

    @Test
    void a_rectifying_budget_that_adds_nothing_or_says_where_from_need_not_state_its_origin() {
        assertThat(Guild.codes(Guild.of()
                        .voted("pay", 2024, "100", "2023-12-12")
                        .voted("rent", 2024, "30", "2023-12-12")
                        .voted("walls", 2024, "20", "2023-12-12")
                        .voted("code", 2024, "10", "2023-12-12")
                        .rectifying("pay", 2024, "-1", "2024-05-02")
                        .rectifying("rent", 2024, "1", "2024-05-02")
                        .on("2024-06-30")))
                .isEmpty();
        assertThat(Guild.codes(Guild.of()
                        .votedAsGiven(2024)
                        .rectifying("pay", 2024, "-1", "2024-03-02")
                        .entry(Guild.from("reserve", Guild.entry("rectifying", "pay", 2024, "1", "2024-05-05")))
                        .on("2024-06-30")))
                .isEmpty();
    }

    @Test
    void each_rectifying_budget_is_compared_with_all_that_was_voted_before_it() {
        Execution execution = Guild.of()
                .votedAsGiven(2024)
                .rectifying("pay", 2024, "3", "2024-05-02")
                .rectifying("pay", 2024, "-3", "2024-06-02")
                .on("2024-06-30");

        assertThat(Guild.year(execution, 2024).votes())
                .extracting(Vote::kind, vote -> vote.on().toString(), Vote::conformity)
                .containsExactly(
                        tuple(Kind.VOTED, "2023-12-12", Conformity.CONFORMS),
                        tuple(Kind.RECTIFYING, "2024-05-02", Conformity.DOES_NOT_CONFORM),
                        tuple(Kind.RECTIFYING, "2024-06-02", Conformity.CONFORMS));
    }

    @Test
    void entries_of_one_day_and_one_reference_are_one_rectifying_budget() {
        Execution execution = Guild.of()
                .votedAsGiven(2024)
                .rectifying("pay", 2024, "-3", "2024-05-02")
                .rectifying("rent", 2024, "-1", "2024-05-02")
                .on("2024-06-30");

        assertThat(Guild.year(execution, 2024).votes()).hasSize(2);
        assertThat(Guild.year(execution, 2024).votes().getLast().entries()).hasSize(2);
    }

    @Test
    void conformity_is_undecided_where_a_ceiling_is() {
        var guild = Guild.holding(Guild.fnga(
                Optional.of(Guild.RULES),
                Guild.pay(),
                Guild.line(
                        "rent",
                        false,
                        Optional.of("other-operating"),
                        List.of(new Amount(2025, BigDecimal.TEN, "MEUR")))));
        Execution execution = guild.voted("pay", 2024, "100", "2023-12-12")
                .voted("rent", 2024, "1", "2023-12-12")
                .on("2024-06-30");

        assertThat(only(execution).conformity()).isEqualTo(Conformity.UNDECIDED);
        assertThat(Guild.codes(execution)).containsExactly("UNDECIDED EXECUTION-CONFORMITY-UNDECIDED");
        assertThat(execution.findings().getFirst().problem().found().english())
                .isEqualTo("primitive budget 2024, voted 2024, 12 December 2023; rent, 2024: no value");
    }

    @Test
    void one_excess_is_enough_even_where_the_rest_is_undecided() {
        Execution execution = Guild.of().voted("pay", 2024, "101", "2023-12-12").on("2024-06-30");

        assertThat(only(execution).conformity()).isEqualTo(Conformity.DOES_NOT_CONFORM);
    }

    @Test
    void a_budget_told_as_a_whole_is_compared_as_a_whole_and_undecided_by_group() {
        Execution execution =
                Guild.of().voted("fnga", 2024, "170", "2023-12-12").on("2024-06-30");
        Vote vote = only(execution);

        assertThat(vote.comparisons().getFirst().conformity()).isEqualTo(Conformity.CONFORMS);
        assertThat(vote.conformity()).isEqualTo(Conformity.UNDECIDED);
    }

    @Test
    void a_budget_of_one_amount_conforms_as_a_whole() {
        var guild = Guild.holding(Guild.budget("fnga", Optional.empty(), Guild.everyYear("170")));
        Execution execution = guild.voted("fnga", 2024, "170", "2023-12-12").on("2024-06-30");

        assertThat(only(execution).conformity()).isEqualTo(Conformity.CONFORMS);
        assertThat(only(execution).clause()).isEmpty();
        assertThat(only(execution).comparisons()).hasSize(1);
    }

    @Test
    void a_group_to_which_the_convention_gives_nothing_is_not_compared() {
        var guild = Guild.holding(Guild.budget(
                "fnga",
                Optional.empty(),
                Guild.everyYear("170"),
                Guild.line("pay", true, Optional.of("personnel"), List.of())));
        Vote vote = only(guild.voted("pay", 2024, "170", "2023-12-12").on("2024-06-30"));

        assertThat(vote.comparisons()).extracting(Vote.Comparison::extent).containsExactly(Extent.FUND);
        assertThat(vote.conformity()).isEqualTo(Conformity.CONFORMS);
    }

    @Test
    void a_vote_is_missed_from_the_first_of_january_of_its_year() {
        assertThat(Guild.codes(Guild.of().votedAsGiven(2024).on("2024-12-31"))).isEmpty();

        Execution begun = Guild.of().votedAsGiven(2024).on("2025-01-01");
        assertThat(Guild.codes(begun)).containsExactly("UNDECIDED EXECUTION-NOT-VOTED");
        assertThat(begun.findings().getFirst().problem().found().english())
                .isEqualTo("fnga, 2025: no vote known on 1 January 2025 for pay, rent, walls, code");
        assertThat(Guild.codes(Guild.of().votedAsGiven(2024).votedAsGiven(2025).on("2025-01-01")))
                .isEmpty();
    }

    @Test
    void a_vote_on_the_first_of_january_is_late_and_the_day_before_is_not() {
        assertThat(Guild.codes(late("2023-12-31"))).isEmpty();
        assertThat(Guild.codes(late("2024-01-01"))).containsExactly("NOTICE EXECUTION-VOTED-LATE");
        assertThat(Guild.codes(late("2024-01-02"))).containsExactly("NOTICE EXECUTION-VOTED-LATE");
        assertThat(late("2024-01-02").heaviest()).isEmpty();
    }

    private static Execution late(String day) {
        return Guild.of()
                .voted("pay", 2024, "100", "2023-12-12")
                .voted("rent", 2024, "40", "2023-12-12")
                .voted("walls", 2024, "20", "2023-12-12")
                .voted("code", 2024, "10", day)
                .on("2024-06-30");
    }

    private static Vote only(Execution execution) {
        List<Vote> votes = Guild.year(execution, 2024).votes();
        assertThat(votes).hasSize(1);
        return votes.getFirst();
    }
}
