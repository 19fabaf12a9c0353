package org.rouage.document.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.document.JsonTree;

class TrajectoryFormsTest {
    @Test
    void a_row_for_each_figure_and_year_has_its_exact_value_its_rule_and_its_act() {
        List<String> lines = TrajectoryCsv.print(GlassBlowers.report()).lines().toList();

        assertThat(lines)
                .contains(
                        "figure,kind,title,budget,group,limitative,year,unit,value,exact,state,rule,source,reasons",
                        "fng,budget,Fonds de gestion,fng,,,2023,MEUR,120,120,written,,convention,",
                        "fng,budget,Fonds de gestion,fng,,,2024,MEUR,121.692,121.692,computed,calc-fng,convention,",
                        "fng,budget,Fonds de gestion,fng,,,2026,MEUR,,,undecided,calc-fng,convention,"
                                + "\"loyers, 2025: no value; loyers, 2026: no value\"",
                        "evolution(personnel),evolution,Personnel,fng,personnel,,2026,%,-2,-2,computed,"
                                + "evol-personnel-2026,amendment 1,",
                        "inflation,series,Inflation hors tabac,,,,2026,%,1.3,1.3,assumed,,"
                                + "\"inflation 2026, PLFSS, known on 14 October 2025\",");
        assertThat(TrajectoryCsv.print(GlassBlowers.report())).endsWith("\r\n");
    }

    @Test
    void words_that_a_spreadsheet_would_compute_are_kept_as_words() {
        assertThat(TrajectoryCsv.print(GlassBlowers.hostile()))
                .contains("energie,line,\"'=HYPERLINK(\"\"https://x\"\")")
                .doesNotContain(",\"=HYPERLINK");
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(TrajectoryCsv.safe(start + "1")).startsWith("'");
        }
        assertThat(TrajectoryCsv.safe("")).isEmpty();
        assertThat(TrajectoryCsv.safe("a=1")).isEqualTo("a=1");
    }

    @Test
    void json_tells_every_figure_exactly_with_what_gave_it() {
        String json = TrajectoryJson.print(GlassBlowers.report());

        assertThat(JsonTree.read(json).word("format")).contains("rouage-budget/1");
        assertThat(json.replaceAll("\\s+", ""))
                .contains("\"year\":2026,\"value\":{\"number\":\"100.366112\",\"unit\":\"MEUR\"},"
                        + "\"state\":\"computed\",\"rule\":\"calc-personnel\"");
        assertThat(JsonTree.read(json).list("constraints"))
                .extracting(check -> check.word("status").orElseThrow())
                .containsExactly("met", "not-met");
        assertThat(JsonTree.read(json).list("agreements"))
                .extracting(check -> check.word("agreement").orElseThrow())
                .containsExactly("different", "undecided");
    }

    @Test
    void of_each_vintage_it_is_told_whether_it_holds_was_replaced_or_came_later() {
        assertThat(statuses("2026-01-01")).containsExactly("holds", "replaced", "holds", "holds", "later");
        assertThat(statuses("2026-04-14")).containsExactly("holds", "replaced", "holds", "holds", "later");
        assertThat(statuses("2026-04-15")).containsExactly("holds", "replaced", "holds", "replaced", "holds");
        assertThat(statuses("2025-10-13")).containsExactly("holds", "holds", "later", "later", "later");
    }

    private static List<String> statuses(String day) {
        return JsonTree.read(TrajectoryJson.print(GlassBlowers.on(day))).list("assumptions").stream()
                .filter(one -> one.word("figure").orElseThrow().equals("inflation"))
                .flatMap(one -> one.list("vintages").stream())
                .map(one -> one.word("status").orElseThrow())
                .toList();
    }

    @Test
    void words_of_the_parties_are_never_markup() {
        String page = TrajectoryHtml.print(GlassBlowers.hostile(), Language.ENGLISH);

        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void numbers_that_are_shown_rounded_say_so() {
        String page = TrajectoryHtml.print(GlassBlowers.report(), Language.ENGLISH);

        assertThat(page)
                .contains("Fonds de gestion (MEUR, shown to 0.01)</caption>")
                .contains("Workforce (ETPMA, exact values)</caption>")
                .contains("<p>Exact value: 100.366112\u00a0MEUR</p>");
    }

    @Test
    void what_is_undecided_is_said_to_be_with_its_reasons() {
        String page = TrajectoryHtml.print(GlassBlowers.report(), Language.ENGLISH);

        assertThat(page)
                .contains("<td class=\"undecided\" id=\"v-fournitures-2025\"><details><summary>undecided</summary>");
        assertThat(page).contains("<li>loyers, 2025: no value</li>").doesNotContain("<td></td>");
    }

    @Test
    void the_same_budgets_give_the_same_bytes_wherever_they_are_printed() {
        String expected = everyForm();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(everyForm()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String everyForm() {
        TrajectoryReport report = GlassBlowers.report();
        return TrajectoryText.print(report, Language.FRENCH)
                + TrajectoryHtml.print(report, Language.FRENCH)
                + TrajectoryJson.print(report)
                + TrajectoryCsv.print(report);
    }
}
