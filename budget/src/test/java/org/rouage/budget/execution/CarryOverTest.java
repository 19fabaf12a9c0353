package org.rouage.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Language;
import org.rouage.convention.Budget.CarryOver;

/** 2024 voted as given; on {@code rent} 37 of 40 committed, so that 3 are left; 5 % of 40 is 2. */
class CarryOverTest {
    private static final CarryOver FREE =
            Guild.carryOver("other-operating", Optional.empty(), Optional.empty(), "automatic");
    private static final CarryOver SHARE =
            Guild.carryOver("other-operating", Optional.of("5"), Optional.empty(), "automatic");
    private static final CarryOver CAP =
            Guild.carryOver("other-operating", Optional.of("5"), Optional.of("1.5"), "automatic");

    @ParameterizedTest
    @CsvSource({
        "3, ok",
        "3.00000001, EXECUTION-CARRY-OVER-TOO-MUCH",
    })
    void at_most_what_was_left_unspent(String amount, String expected) {
        assertThat(code(FREE, amount)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2, ok",
        "2.00000001, EXECUTION-CARRY-OVER-TOO-MUCH",
    })
    void at_most_a_share_of_the_credits_of_the_year_before(String amount, String expected) {
        assertThat(code(SHARE, amount)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, ok",
        "1.50000001, EXECUTION-CARRY-OVER-TOO-MUCH",
    })
    void at_most_a_cap(String amount, String expected) {
        assertThat(code(CAP, amount)).isEqualTo(expected);
    }

    @Test
    void too_much_says_each_limit_and_the_least() {
        Execution execution = carried(CAP, "1.6", "director").on("2025-06-30");

        assertThat(execution.findings().getFirst().problem().print(Language.ENGLISH))
                .isEqualTo("""
                        records/execution.yaml (execution[13]): EXECUTION-CARRY-OVER-TOO-MUCH
                          found: carried over from 2024 on other-operating: 1.6 MEUR
                          expected: at most 1.5 MEUR, the least of: unspent 3 MEUR, 5 % of the credits 2 MEUR, cap 1.5 MEUR
                          remedy: bring the carry-over down to what the rule allows, or conclude an amendment""".replace(" MEUR", "\u00a0MEUR"));
        assertThat(Guild.year(execution, 2025).carryOvers().getFirst().isTooMuch())
                .isTrue();
    }

    @Test
    void what_was_overspent_leaves_nothing() {
        Execution execution = carried(FREE, "0.01", "director")
                .committed("rent", 2024, "4", "2024-12-02")
                .on("2025-06-30");

        assertThat(Guild.meur(
                        Guild.year(execution, 2025).carryOvers().getFirst().most()))
                .isEqualTo("0");
        assertThat(Guild.codes(execution)).contains("BREACHED EXECUTION-CARRY-OVER-TOO-MUCH");
    }

    @Test
    void what_no_rule_covers_is_not_allowed() {
        var onPay = Guild.carryOver("personnel", Optional.empty(), Optional.empty(), "automatic");

        assertThat(code(onPay, "1")).isEqualTo("EXECUTION-CARRY-OVER-NOT-ALLOWED");
    }

    @Test
    void rules_on_the_line_and_on_the_budget_cover_it_and_bind_together() {
        var line = Guild.carryOver("rent", Optional.empty(), Optional.of("2"), "automatic");
        var budget = Guild.carryOver("fnga", Optional.empty(), Optional.of("1"), "automatic");

        assertThat(code(line, "2")).isEqualTo("ok");
        assertThat(code(budget, "1")).isEqualTo("ok");
        Execution both = carried(Guild.carrying(line, budget), "2", "director").on("2025-06-30");
        assertThat(Guild.codes(both)).containsExactly("BREACHED EXECUTION-CARRY-OVER-TOO-MUCH");
        assertThat(Guild.year(both, 2025).carryOvers()).hasSize(2);
    }

    @Test
    void the_agreement_of_the_state_is_shown_where_the_rule_asks_for_it() {
        var agreed = Guild.carryOver("rent", Optional.empty(), Optional.empty(), "state");

        assertThat(Guild.codes(carried(agreed, "1", "director").on("2025-06-30")))
                .containsExactly("TO_JUSTIFY EXECUTION-CARRY-OVER-AGREEMENT");
        assertThat(Guild.codes(carried(agreed, "1", "state").on("2025-06-30"))).isEmpty();
        assertThat(Guild.codes(carried(agreed, "1", "director, state").on("2025-06-30")))
                .isEmpty();
        assertThat(Guild.codes(carried(FREE, "1", "director").on("2025-06-30"))).isEmpty();
    }

    @Test
    void the_last_year_of_a_rule_is_the_last_that_credits_leave() {
        assertThat(code(Guild.until(2025, FREE), "1")).isEqualTo("ok");
        assertThat(code(Guild.until(2024, FREE), "1")).isEqualTo("ok");
        assertThat(code(Guild.until(2023, FREE), "1")).isEqualTo("EXECUTION-CARRY-OVER-TOO-LATE");
    }

    @Test
    void nothing_leaves_the_last_year_of_the_convention_unless_it_is_stated() {
        assertThat(Guild.codes(beyondTerm(FREE))).containsExactly("BREACHED EXECUTION-CARRY-OVER-TOO-LATE");
        assertThat(beyondTerm(FREE).findings().getFirst().problem().expected().english())
                .isEqualTo("out of 2025 at the latest (the rule does not say that credits go beyond the term)");
        assertThat(Guild.codes(beyondTerm(Guild.until(2025, FREE))))
                .containsExactly("BREACHED EXECUTION-CARRY-OVER-TOO-LATE");
        assertThat(Guild.codes(beyondTerm(Guild.until(2026, FREE)))).isEmpty();
    }

    private static Execution beyondTerm(CarryOver rule) {
        Guild guild = carried(rule, "1", "director");
        for (int year : new int[] {2025, 2026}) {
            guild.committed("pay", year, "1", year + "-02-02")
                    .committed("rent", year, "1", year + "-02-02")
                    .committed("walls", year, "1", year + "-02-02")
                    .committed("code", year, "1", year + "-02-02");
        }
        return guild.votedAsGiven(2026)
                .carriedOver("rent", 2027, "1", "2027-02-01", "director")
                .on("2027-06-30");
    }

    @Test
    void without_the_commitments_of_the_year_before_nothing_is_decided() {
        Execution execution = Guild.carrying(FREE)
                .votedAsGiven(2024)
                .votedAsGiven(2025)
                .carriedOver("rent", 2025, "1", "2025-02-01", "director")
                .on("2025-06-30");

        assertThat(Guild.codes(execution)).containsExactly("UNDECIDED EXECUTION-CARRY-OVER-UNDECIDED");
        assertThat(execution.findings().getFirst().problem().found().english())
                .isEqualTo("rent, 2024: year over, no commitment known");
    }

    @Test
    void without_rules_nothing_is_decided() {
        var guild = Guild.holding(Guild.fnga(Optional.empty(), Guild.rent()));
        Execution execution = guild.voted("rent", 2024, "40", "2023-12-12")
                .voted("rent", 2025, "40", "2024-12-12")
                .committed("rent", 2024, "37", "2024-05-05")
                .carriedOver("rent", 2025, "1", "2025-02-01", "director")
                .on("2025-06-30");

        assertThat(Guild.codes(execution)).containsExactly("UNDECIDED EXECUTION-CARRY-OVER-UNDECIDED");
    }

    @Test
    void told_of_the_budget_as_a_whole_it_cannot_be_told_by_group() {
        Execution execution = Guild.carrying(FREE)
                .votedAsGiven(2024)
                .votedAsGiven(2025)
                .carriedOver("fnga", 2025, "1", "2025-02-01", "director")
                .on("2025-06-30");

        assertThat(Guild.codes(execution)).containsExactly("UNDECIDED EXECUTION-CARRY-OVER-NOT-ALLOWED");
        assertThat(Guild.codes(Guild.of()
                        .votedAsGiven(2024)
                        .votedAsGiven(2025)
                        .carriedOver("fnga", 2025, "1", "2025-02-01", "director")
                        .on("2025-06-30")))
                .containsExactly("BREACHED EXECUTION-CARRY-OVER-NOT-ALLOWED");
    }

    private static String code(CarryOver rule, String amount) {
        return Guild.codes(carried(rule, amount, "director").on("2025-06-30")).stream()
                .map(code -> code.substring(code.indexOf(' ') + 1))
                .findFirst()
                .orElse("ok");
    }

    private static Guild carried(CarryOver rule, String amount, String by) {
        return carried(Guild.carrying(rule), amount, by);
    }

    private static Guild carried(Guild guild, String amount, String by) {
        return guild.votedAsGiven(2024)
                .votedAsGiven(2025)
                .committed("rent", 2024, "37", "2024-05-05")
                .committed("pay", 2024, "98", "2024-05-05")
                .committed("walls", 2024, "20", "2024-05-05")
                .committed("code", 2024, "10", "2024-05-05")
                .carriedOver("rent", 2025, amount, "2025-02-01", by);
    }
}
