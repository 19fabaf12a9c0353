package org.rouage.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.execution.TransferRuling.Basis;
import org.rouage.convention.Budget.ExecutionRules;
import org.rouage.convention.Budget.Transfer;

class TransferTest {
    @ParameterizedTest
    @CsvSource({
        "pay, rent, RULE",
        "pay, walls, RULE",
        "pay, code, RULE",
        "rent, pay, NOT_ALLOWED",
        "rent, walls, RULE",
        "rent, code, RULE",
        "walls, pay, NOT_ALLOWED",
        "walls, rent, NOT_ALLOWED",
        "walls, code, RULE",
        "code, pay, NOT_ALLOWED",
        "code, rent, NOT_ALLOWED",
        "code, walls, NOT_ALLOWED"
    })
    void the_matrix_of_one_real_annex_lets_credits_go_one_way_only(String from, String to, Basis basis) {
        Execution execution = moved(from, to, "director", "decision 7");

        assertThat(ruling(execution).basis()).isEqualTo(basis);
        assertThat(Guild.codes(execution))
                .isEqualTo(basis == Basis.RULE ? List.of() : List.of("BREACHED EXECUTION-TRANSFER-NOT-ALLOWED"));
    }

    @Test
    void what_is_not_allowed_says_which_way_by_which_rule_and_what_to_do() {
        Execution execution = moved("walls", "pay", "director", "decision 7");

        assertThat(execution.findings().getFirst().problem().print(Language.ENGLISH))
                .isEqualTo("""
                        records/execution.yaml (execution[5]): EXECUTION-TRANSFER-NOT-ALLOWED
                          found: transfer of 1\u00a0MEUR from walls to pay, 1 April 2024: \
                        real-estate → personnel is not allowed by fnga-execution, without an act
                          expected: a transfer that the convention allows, or an act in force
                          remedy: name in reference the amendment (amendment-2) or the proof of a decision entered in \
                        records/events.yaml; else undo the transfer""");
        assertThat(execution.findings().getFirst().problem().print(Language.FRENCH))
                .contains("virement de 1\u00a0MEUR de walls à pay, le 1er avril 2024 : real-estate → personnel n'est");
    }

    @Test
    void groups_are_called_by_their_names_with_the_identifier_beside() {
        Execution execution = Guild.of()
                .naming(group -> group.equals("personnel")
                        ? Text.of("dépenses de personnel", "personnel expenses")
                        : Text.same(group))
                .votedAsGiven(2024)
                .moved("walls", "pay", 2024, "1", "2024-04-01", "director", "decision 7")
                .on("2024-06-30");

        assertThat(ruling(execution).why().french())
                .startsWith("real-estate → dépenses de personnel (personnel) n'est pas permis");
        assertThat(execution.findings().getFirst().problem().found().english())
                .contains("real-estate → personnel expenses (personnel) is not allowed by fnga-execution");
    }

    @Test
    void inside_a_group_all_is_fungible_whoever_decides() {
        var guild = Guild.holding(
                Guild.fnga(Optional.of(Guild.RULES), Guild.pay(), Guild.line("bonus", true, "personnel", "5")));
        Execution execution = guild.voted("pay", 2024, "100", "2023-12-12")
                .voted("bonus", 2024, "5", "2023-12-12")
                .moved("bonus", "pay", 2024, "1", "2024-04-01", "nobody in particular", "note")
                .on("2024-06-30");

        assertThat(ruling(execution).basis()).isEqualTo(Basis.WITHIN_GROUP);
        assertThat(ruling(execution).why().french()).isEqualTo("fongible dans le groupe personnel");
        assertThat(Guild.codes(execution)).isEmpty();
    }

    @Test
    void who_decides_alone_must_be_named_by_the_matrix() {
        assertThat(ruling(moved("pay", "code", "director", "d")).basis()).isEqualTo(Basis.RULE);
        Execution other = moved("pay", "code", "director-general", "d");
        assertThat(Guild.codes(other)).containsExactly("TO_JUSTIFY EXECUTION-TRANSFER-DECIDED-BY");
        assertThat(ruling(other).why().english())
                .isEqualTo("personnel → information-technology, fnga-execution: by director-general;"
                        + " decides it alone: director");
        assertThat(ruling(moved("pay", "code", "director-general, council-president", "d"))
                        .basis())
                .isEqualTo(Basis.RULE);
        assertThat(ruling(moved("pay", "code", "state", "d")).basis()).isEqualTo(Basis.RULE);
    }

    @Test
    void a_direction_that_names_nobody_is_decided_by_several_or_by_the_state() {
        var rules = new ExecutionRules(
                "rules",
                "In words.",
                List.of(new Transfer("personnel", List.of("information-technology"), Optional.empty())),
                List.of());

        assertThat(ruling(moved(Guild.with(rules), "pay", "code", "director", "d"))
                        .basis())
                .isEqualTo(Basis.TO_JUSTIFY);
        assertThat(ruling(moved(Guild.with(rules), "pay", "code", "director; council-president", "d"))
                        .basis())
                .isEqualTo(Basis.RULE);
        assertThat(ruling(moved(Guild.with(rules), "pay", "code", "state-authority", "d"))
                        .basis())
                .isEqualTo(Basis.RULE);
        assertThat(ruling(moved(Guild.with(rules), "pay", "code", "director", "d"))
                        .why()
                        .english())
                .endsWith("nobody decides it alone");
    }

    @Test
    void an_amendment_allows_what_the_matrix_does_not_from_the_day_it_is_in_force() {
        assertThat(ruling(byAmendment("2024-03-31")).basis()).isEqualTo(Basis.NOT_ALLOWED);
        assertThat(ruling(byAmendment("2024-03-31")).why().english())
                .isEqualTo("amendment-1 is not in force on that day");
        assertThat(ruling(byAmendment("2024-04-01")).basis()).isEqualTo(Basis.ACT);
        assertThat(ruling(byAmendment("2024-04-02")).basis()).isEqualTo(Basis.ACT);
        assertThat(Guild.codes(byAmendment("2024-04-01"))).isEmpty();
    }

    private static Execution byAmendment(String day) {
        return Guild.of()
                .amended(1, "2024-03-15", "2024-04-01")
                .votedAsGiven(2024)
                .moved("code", "pay", 2024, "1", day, "director", "amendment-1")
                .on("2024-06-30");
    }

    @Test
    void a_decision_that_the_records_hold_allows_what_the_matrix_does_not_from_its_day_on() {
        assertThat(ruling(byDecision("2024-03-31")).basis()).isEqualTo(Basis.NOT_ALLOWED);
        assertThat(ruling(byDecision("2024-04-01")).basis()).isEqualTo(Basis.DECISION);
        assertThat(ruling(byDecision("2024-04-02")).basis()).isEqualTo(Basis.DECISION);
        assertThat(ruling(byDecision("2024-04-02")).why().english()).isEqualTo("by deliberation 12, 1 April 2024");
    }

    private static Execution byDecision(String day) {
        return Guild.of()
                .event("2024-04-01", "deliberation 12")
                .votedAsGiven(2024)
                .moved("code", "pay", 2024, "1", day, "director", "deliberation 12")
                .on("2024-06-30");
    }

    @Test
    void from_one_budget_to_another_an_act_is_needed() {
        Execution execution = Guild.holding(
                        Guild.fnga(Optional.of(Guild.RULES), Guild.pay()),
                        Guild.budget(
                                "fnas", Optional.of(Guild.RULES), List.of(), Guild.line("aid", true, "personnel", "7")))
                .voted("pay", 2024, "100", "2023-12-12")
                .voted("aid", 2024, "7", "2023-12-12")
                .moved("pay", "aid", 2024, "1", "2024-04-01")
                .on("2024-06-30");

        assertThat(Guild.codes(execution)).containsExactly("BREACHED EXECUTION-TRANSFER-NOT-ALLOWED");
        assertThat(execution.years())
                .extracting(one -> Guild.meur(one.whole().credits()))
                .containsExactly("99", "8");
        assertThat(execution.years().getLast().transfers()).isEmpty();
        assertThat(ruling(execution).why().english()).isEqualTo("from one budget to another, without an act");
    }

    @Test
    void without_rules_or_without_a_group_nothing_is_decided() {
        var without = Guild.holding(Guild.fnga(Optional.empty(), Guild.pay(), Guild.code()));
        assertThat(Guild.codes(moved(without, "pay", "code", "director", "d")))
                .contains("UNDECIDED EXECUTION-TRANSFER-UNDECIDED");

        var loose = Guild.holding(Guild.fnga(
                Optional.of(Guild.RULES),
                Guild.pay(),
                Guild.line("loose", true, Optional.empty(), Guild.everyYear("5"))));
        assertThat(ruling(moved(loose, "loose", "pay", "director", "d")).why().english())
                .isEqualTo("loose is in no group");
        assertThat(ruling(moved(
                                Guild.holding(Guild.fnga(
                                        Optional.of(Guild.RULES),
                                        Guild.pay(),
                                        Guild.line("loose", true, Optional.empty(), Guild.everyYear("5")))),
                                "pay",
                                "loose",
                                "director",
                                "d"))
                        .why()
                        .english())
                .isEqualTo("loose is in no group");
    }

    private static Execution moved(String from, String to, String by, String reference) {
        return moved(Guild.of().votedAsGiven(2024), from, to, by, reference);
    }

    private static Execution moved(Guild guild, String from, String to, String by, String reference) {
        return guild.moved(from, to, 2024, "1", "2024-04-01", by, reference).on("2024-06-30");
    }

    private static TransferRuling ruling(Execution execution) {
        List<TransferRuling> rulings = Guild.year(execution, 2024).transfers();
        assertThat(rulings).hasSize(1);
        return rulings.getFirst();
    }
}
