package org.rouage.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.budget.execution.Finding.Weight;

class ExcessTest {
    @Test
    void a_limitative_line_holds_to_the_cent() {
        assertThat(Guild.codes(committed("pay", "99.99999999"))).isEmpty();
        assertThat(Guild.codes(committed("pay", "100"))).isEmpty();
        assertThat(Guild.codes(committed("pay", "100.00000001")))
                .containsExactly("BREACHED EXECUTION-LIMITATIVE-OVERRUN", "TO_JUSTIFY EXECUTION-ORIGIN-MISSING");
    }

    @Test
    void an_evaluative_line_warns_and_asks_for_an_explanation() {
        assertThat(Guild.codes(committed("rent", "40"))).isEmpty();
        assertThat(Guild.codes(committed("rent", "40.00000001")))
                .containsExactly("TO_JUSTIFY EXECUTION-EVALUATIVE-OVERRUN");
    }

    @Test
    void the_origin_of_the_credits_explains_an_evaluative_line_and_not_a_limitative_one() {
        Execution rent = Guild.of()
                .votedAsGiven(2024)
                .entry(Guild.from("energy prices", Guild.entry("committed", "rent", 2024, "41", "2024-05-05")))
                .on("2024-06-30");
        Execution pay = Guild.of()
                .votedAsGiven(2024)
                .entry(Guild.from("reserve", Guild.entry("committed", "pay", 2024, "101", "2024-05-05")))
                .on("2024-06-30");

        assertThat(Guild.codes(rent)).containsExactly("NOTICE EXECUTION-EVALUATIVE-OVERRUN");
        assertThat(rent.heaviest()).isEmpty();
        assertThat(rent.findings().getFirst().problem().found().english())
                .contains("origin: energy prices")
                .endsWith("limitative accounts of fnga: credits 130\u00a0MEUR, committed 0\u00a0MEUR");
        assertThat(Guild.codes(pay)).containsExactly("BREACHED EXECUTION-LIMITATIVE-OVERRUN");
        assertThat(pay.heaviest()).contains(Weight.BREACHED);
    }

    @Test
    void an_excess_shows_its_amount_the_limitative_accounts_and_the_provision() {
        var problems = committed("pay", "101.5").findings();

        assertThat(problems.getFirst().problem().print(Language.ENGLISH)).isEqualTo("""
                records/execution.yaml (execution[5]): EXECUTION-LIMITATIVE-OVERRUN
                  found: pay, 2024: committed 101.5 MEUR of 100 MEUR of credits, that is 1.5 MEUR beyond; \
                origin not stated; limitative accounts of fnga: credits 130 MEUR, committed 101.5 MEUR
                  expected: at most 100 MEUR: the line is limitative
                  remedy: the line is blocked: undo the commitment, transfer credits as the convention allows, or vote \
                a rectifying budget""".replace(" MEUR", "\u00a0MEUR"));
        assertThat(problems.getLast().problem().provision()).contains("CSS R281-9");
    }

    @Test
    void what_is_transferred_away_is_no_longer_there() {
        Execution execution = Guild.of()
                .votedAsGiven(2024)
                .moved("walls", "code", 2024, "15", "2024-03-01")
                .committed("walls", 2024, "6", "2024-05-05")
                .committed("code", 2024, "25", "2024-05-05")
                .on("2024-06-30");

        assertThat(Guild.codes(execution))
                .contains("BREACHED EXECUTION-LIMITATIVE-OVERRUN")
                .hasSize(2);
        assertThat(Guild.meur(Guild.line(execution, 2024, "walls").overrun())).isEqualTo("1");
        assertThat(Guild.meur(Guild.line(execution, 2024, "code").overrun())).isEqualTo("0");
    }

    @Test
    void more_cannot_be_given_than_there_is_even_where_nothing_is_committed() {
        Execution execution = Guild.of()
                .votedAsGiven(2024)
                .moved("walls", "code", 2024, "15", "2024-03-01")
                .moved("walls", "code", 2024, "5.5", "2024-03-02")
                .on("2024-06-30");

        assertThat(Guild.codes(execution)).contains("BREACHED EXECUTION-LIMITATIVE-OVERRUN");
        assertThat(execution.findings().getFirst().problem().place().path()).isEqualTo("execution[6]");
        assertThat(execution.findings().getFirst().problem().found().english())
                .startsWith("walls, 2024: committed 0\u00a0MEUR of −0.5\u00a0MEUR of credits, that is 0.5");
    }

    @Test
    void limitative_credits_that_come_after_the_commitment_are_to_justify() {
        assertThat(Guild.codes(covered("walls", "2024-05-04"))).isEmpty();
        assertThat(Guild.codes(covered("walls", "2024-05-05"))).isEmpty();
        assertThat(Guild.codes(covered("walls", "2024-05-06"))).containsExactly("TO_JUSTIFY EXECUTION-COVERED-LATER");
        assertThat(Guild.codes(covered("rent", "2024-05-06"))).isEmpty();
        assertThat(covered("walls", "2024-05-06")
                        .findings()
                        .getFirst()
                        .problem()
                        .found()
                        .english())
                .isEqualTo("on 5 May 2024, walls, 2024: committed 21\u00a0MEUR of 20\u00a0MEUR of credits, that is"
                        + " 1\u00a0MEUR beyond; covered since");
    }

    private static Execution covered(String line, String day) {
        return Guild.of()
                .votedAsGiven(2024)
                .committed(line, 2024, line.equals("walls") ? "21" : "41", "2024-05-05")
                .moved("pay", line, 2024, "1", day)
                .on("2024-06-30");
    }

    @Test
    void commitments_told_of_the_budget_as_a_whole_are_judged_as_a_whole() {
        Execution execution = Guild.of()
                .votedAsGiven(2024)
                .committed("fnga", 2024, "171", "2024-05-05")
                .on("2024-06-30");

        assertThat(Guild.codes(execution)).containsExactly("TO_JUSTIFY EXECUTION-EVALUATIVE-OVERRUN");
        assertThat(Guild.codes(Guild.of()
                        .votedAsGiven(2024)
                        .committed("fnga", 2024, "170", "2024-05-05")
                        .on("2024-06-30")))
                .isEmpty();
    }

    @Test
    void a_budget_of_limitative_lines_only_is_limitative() {
        var guild = Guild.holding(Guild.fnga(Optional.of(Guild.RULES), Guild.pay(), Guild.code()));
        Execution execution = guild.voted("pay", 2024, "100", "2023-12-12")
                .voted("code", 2024, "10", "2023-12-12")
                .committed("fnga", 2024, "111", "2024-05-05")
                .on("2024-06-30");

        assertThat(Guild.codes(execution)).contains("BREACHED EXECUTION-LIMITATIVE-OVERRUN");
    }

    @Test
    void a_budget_without_limitative_lines_says_so() {
        var guild = Guild.holding(Guild.fnga(Optional.of(Guild.RULES), Guild.rent()));
        Execution execution = guild.voted("rent", 2024, "40", "2023-12-12")
                .committed("rent", 2024, "41", "2024-05-05")
                .on("2024-06-30");

        assertThat(execution.findings().getFirst().problem().found().english())
                .endsWith("; no limitative account in this budget");
        assertThat(Guild.meur(Guild.year(execution, 2024).limitative().ceiling()))
                .isEqualTo("0");
    }

    private static Execution committed(String line, String amount) {
        return Guild.of()
                .votedAsGiven(2024)
                .committed(line, 2024, amount, "2024-05-05")
                .on("2024-06-30");
    }
}
