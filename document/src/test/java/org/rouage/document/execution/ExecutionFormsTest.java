package org.rouage.document.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.document.JsonTree;

class ExecutionFormsTest {
    @Test
    void text_says_blocked_warned_not_allowed_and_undecided_in_words() {
        String text = TextExecution.print(SampleExecution.report(), Language.ENGLISH);

        assertThat(text)
                .contains("2024 – Gestion <administrative> (fnga), in MEUR\n")
                .containsPattern("pay +limitative .* BLOCKED\n")
                .containsPattern("rent +evaluative .* WARNED\n")
                .contains("NOT ALLOWED: other operating expenses (other-operating) → personnel is not allowed by"
                        + " fnga-execution, without an act")
                .contains("  Undecided\n    rent, 2025: no vote known\n")
                .contains("Rectifying budget, <rectifying> & co, 1 March 2024: CONFORMS")
                .contains("other-operating, from 2024: carried over 1 of at most 0 (unspent 0; share of the credits"
                        + " 1.975; cap 1.5) – TOO MUCH");
    }

    @Test
    void text_in_french_has_commas_and_french_words() {
        String text = TextExecution.print(SampleExecution.report(), Language.FRENCH);

        assertThat(text)
                .contains("Convention en vigueur le 30 juin 2025 ; entrées connues le 30 juin 2025.\n")
                .containsPattern("pay +limitatif .* 101,01 .* BLOQUÉ\n")
                .containsPattern("rent +évaluatif .* indécis .* indécis\n")
                .contains("entrée 3, 1er mars 2024 : budget rectificatif, −0,5\u00a0MEUR sur rent")
                .contains("non consommé 0 ; part des crédits 1,975 ; plafond 1,5) – TROP")
                .contains("Budget primitif voté, <voted> & co, 12 décembre 2024 : INDÉCIS");
    }

    @Test
    void nothing_to_confront_is_said() {
        assertThat(TextExecution.print(SampleExecution.nothing(), Language.ENGLISH))
                .isEqualTo("""
                Execution of the budgets – Convention of the guild
                Convention in force on 30 June 2023; entries known on 30 June 2023.
                Nothing to confront: no year has begun and no entry tells of one.

                Findings
                  Nothing to say.
                """);
        assertThat(HtmlExecution.print(SampleExecution.nothing(), Language.FRENCH))
                .contains("<p>Rien à confronter")
                .contains("<p>Rien à redire.</p>");
    }

    @Test
    void each_amount_of_the_tree_names_its_entries_or_why_it_is_undecided() {
        JsonTree tree = JsonTree.read(JsonExecution.print(SampleExecution.report()));
        JsonTree pay = account(tree, 0, "pay");
        JsonTree rent = account(tree, 1, "rent");

        assertThat(tree.word("format")).contains("rouage-execution/1");
        assertThat(pay.at("committed").orElseThrow().word("amount")).contains("101.01");
        assertThat(pay.at("committed").orElseThrow().list("entries")).containsExactly(new JsonTree.Word("5"));
        assertThat(pay.at("overrun").orElseThrow().word("amount")).contains("0.01");
        assertThat(rent.at("voted").orElseThrow().word("amount")).isEmpty();
        assertThat(rent.at("voted").orElseThrow().list("undecided"))
                .extracting(reason -> reason.word("code").orElse(""))
                .containsExactly("EXECUTION-NO-VOTE");
        assertThat(tree.list("findings"))
                .extracting(finding -> finding.word("weight").orElse("") + " "
                        + finding.word("code").orElse(""))
                .contains(
                        "breached EXECUTION-LIMITATIVE-OVERRUN",
                        "breached EXECUTION-TRANSFER-NOT-ALLOWED",
                        "to-justify EXECUTION-EVALUATIVE-OVERRUN",
                        "undecided EXECUTION-NOT-VOTED");
    }

    private static JsonTree account(JsonTree tree, int year, String id) {
        List<JsonTree> accounts = tree.list("budgets").get(year).list("accounts");
        return accounts.stream()
                .filter(account -> account.word("account").filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_page_escapes_what_people_wrote() {
        String page = HtmlExecution.print(SampleExecution.report(), Language.ENGLISH);

        assertThat(page)
                .contains("Gestion &lt;administrative&gt;")
                .contains("&lt;committed&gt; &amp; co")
                .doesNotContain("<committed>")
                .contains("<strong>BLOCKED</strong>");
    }
}
