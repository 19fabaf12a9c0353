package org.rouage.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.convention.BudgetEntry;

class EntryReaderTest {
    @Test
    void all_that_is_wrong_with_a_file_is_told_at_once() {
        List<Problem> problems = Guild.of()
                .entry(Guild.entry("promised", "pay", 2024, "1", "2024-02-02"))
                .entry(Guild.entry("voted", "pai", 2024, "1", "2024-02-02"))
                .entry(Guild.entry("voted", "pay", 2023, "1", "2022-12-02"))
                .entry(Guild.entry("transfer", "pay", 2024, "1", "2024-02-02"))
                .moved("pay", "pay", 2024, "-3", "2024-02-02")
                .entry(said("committed", "pay", "10", "jours", Optional.empty()))
                .entry(said("committed", "pay", "10", "MEUR", Optional.of("code")))
                .entry(Guild.entry("voted", "walls", 2024, "-1", "2024-02-02"))
                .committed("rent", 2024, "-1", "2024-02-02")
                .moved("pay", "nowhere", 2024, "1", "2024-02-02")
                .confronted("2024-06-30", "2024-06-30")
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("execution[1]", "EXECUTION-UNKNOWN-KIND"),
                        tuple("execution[2]", "EXECUTION-UNKNOWN-FIGURE"),
                        tuple("execution[3]", "EXECUTION-OUTSIDE-TERM"),
                        tuple("execution[4]", "EXECUTION-TRANSFER-TO-NOTHING"),
                        tuple("execution[5]", "EXECUTION-TRANSFER-TO-ITSELF"),
                        tuple("execution[5]", "EXECUTION-NEGATIVE"),
                        tuple("execution[6]", "EXECUTION-UNIT"),
                        tuple("execution[7]", "EXECUTION-TO-WITHOUT-TRANSFER"),
                        tuple("execution[8]", "EXECUTION-NEGATIVE"),
                        tuple("execution[9]", "EXECUTION-RELEASED-BEYOND"),
                        tuple("execution[10]", "EXECUTION-UNKNOWN-FIGURE"));
    }

    @Test
    void a_problem_says_what_was_found_and_what_to_do_in_both_languages() {
        Problem unit = only(Guild.of().entry(said("committed", "pay", "10.50", "jours", Optional.empty())));

        assertThat(unit.print(Language.ENGLISH)).isEqualTo("""
                records/execution.yaml (execution[1]): EXECUTION-UNIT
                  found: 10.50 jours
                  expected: an amount in the unit of pay, MEUR
                  remedy: write EUR, kEUR, MEUR or MdEUR""");
        assertThat(unit.print(Language.FRENCH)).contains("un montant dans l'unité de pay, MEUR");
    }

    @Test
    void any_unit_of_the_same_money_counts() {
        Execution execution = Guild.of()
                .entry(said("committed", "pay", "0.01", "EUR", Optional.empty()))
                .entry(said("committed", "pay", "2", "kEUR", Optional.empty()))
                .entry(said("committed", "pay", "3", "M€", Optional.empty()))
                .on("2024-06-30");

        assertThat(Guild.meur(Guild.line(execution, 2024, "pay").committed().value()))
                .isEqualTo("3.00200001");
    }

    @Test
    void a_unit_that_is_no_unit_is_refused() {
        assertThat(only(Guild.of().entry(said("voted", "pay", "10", "louis", Optional.empty())))
                        .code())
                .isEqualTo("EXECUTION-UNIT");
    }

    @Test
    void the_years_of_the_term_are_the_first_to_the_last() {
        assertThat(codes(Guild.of().voted("pay", 2023, "1", "2022-12-12"))).containsExactly("EXECUTION-OUTSIDE-TERM");
        assertThat(codes(Guild.of().voted("pay", 2024, "1", "2022-12-12"))).isEmpty();
        assertThat(codes(Guild.of().voted("pay", 2026, "1", "2022-12-12"))).isEmpty();
        assertThat(codes(Guild.of().voted("pay", 2027, "1", "2022-12-12"))).containsExactly("EXECUTION-OUTSIDE-TERM");
    }

    @Test
    void one_year_after_the_term_there_are_only_carry_overs_and_what_is_committed_on_them() {
        assertThat(codes(Guild.of().carriedOver("pay", 2027, "1", "2027-01-12", "state")))
                .isEmpty();
        assertThat(codes(Guild.of().committed("pay", 2027, "1", "2027-01-12"))).isEmpty();
        assertThat(codes(Guild.of().rectifying("pay", 2027, "1", "2027-01-12")))
                .containsExactly("EXECUTION-OUTSIDE-TERM");
        assertThat(codes(Guild.of().moved("pay", "code", 2027, "1", "2027-01-12")))
                .containsExactly("EXECUTION-OUTSIDE-TERM");
        assertThat(codes(Guild.of().carriedOver("pay", 2028, "1", "2028-01-12", "state")))
                .containsExactly("EXECUTION-OUTSIDE-TERM");
    }

    @Test
    void only_a_rectifying_budget_and_a_release_subtract() {
        assertThat(codes(Guild.of().voted("pay", 2024, "0", "2024-01-12"))).isEmpty();
        assertThat(codes(Guild.of().voted("pay", 2024, "-0.01", "2024-01-12"))).containsExactly("EXECUTION-NEGATIVE");
        assertThat(codes(Guild.of().rectifying("pay", 2024, "-0.01", "2024-01-12")))
                .isEmpty();
        assertThat(codes(Guild.of().moved("pay", "code", 2024, "0", "2024-01-12")))
                .containsExactly("EXECUTION-NEGATIVE");
        assertThat(codes(Guild.of().moved("pay", "code", 2024, "0.01", "2024-01-12")))
                .isEmpty();
        assertThat(codes(Guild.of().carriedOver("pay", 2024, "0", "2024-01-12", "state")))
                .containsExactly("EXECUTION-NEGATIVE");
    }

    @Test
    void a_release_takes_back_at_most_what_was_committed_by_that_day() {
        var guild = Guild.of().committed("pay", 2024, "5", "2024-02-02").committed("pay", 2024, "-5", "2024-02-03");
        assertThat(codes(guild)).isEmpty();

        assertThat(codes(guild.committed("pay", 2024, "-0.01", "2024-02-04")))
                .containsExactly("EXECUTION-RELEASED-BEYOND");
        assertThat(codes(Guild.of()
                        .committed("pay", 2024, "-5", "2024-02-01")
                        .committed("pay", 2024, "5", "2024-02-02")))
                .containsExactly("EXECUTION-RELEASED-BEYOND");
        assertThat(codes(Guild.of()
                        .committed("pay", 2024, "5", "2024-02-01")
                        .committed("code", 2024, "-5", "2024-02-02")))
                .containsExactly("EXECUTION-RELEASED-BEYOND");
    }

    @Test
    void a_kind_is_told_of_the_budget_as_a_whole_or_of_its_lines_never_of_both() {
        var guild = Guild.of().voted("fnga", 2024, "170", "2023-12-12").voted("pay", 2024, "100", "2023-12-13");

        Problem twice = only(guild);

        assertThat(twice.code()).isEqualTo("EXECUTION-TOLD-TWICE");
        assertThat(twice.found().english())
                .isEqualTo("voted of 2024, for fnga as a whole here and for its line pay at records/execution.yaml"
                        + " (execution[2])");
    }

    @Test
    void another_kind_or_another_year_may_be_told_otherwise() {
        assertThat(codes(Guild.of()
                        .voted("fnga", 2024, "170", "2023-12-12")
                        .voted("pay", 2025, "100", "2024-12-12")
                        .committed("pay", 2024, "60", "2024-02-02")))
                .isEmpty();
    }

    private static BudgetEntry said(String kind, String of, String amount, String unit, Optional<String> to) {
        return new BudgetEntry(
                kind,
                of,
                2024,
                new BigDecimal(amount),
                unit,
                LocalDate.of(2024, 2, 2),
                "director",
                "said",
                to,
                Optional.empty());
    }

    private static List<String> codes(Guild guild) {
        return guild.confronted("2024-06-30", "2024-06-30").problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static Problem only(Guild guild) {
        List<Problem> problems = guild.confronted("2024-06-30", "2024-06-30").problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
