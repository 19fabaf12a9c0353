package org.rouage.document.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.document.JsonTree;

class ScoreFormsTest {
    @Test
    void digits_are_cut_never_rounded_up_to_a_target() {
        var nearly = new Shown.Quantity(Rational.parse("94.999"), "%");

        assertThat(nearly.in(Language.ENGLISH)).isEqualTo("94.99…\u00a0%");
        assertThat(LampLighters.number("95.00", "%").in(Language.FRENCH)).isEqualTo("95\u00a0%");
        assertThat(LampLighters.number("-0.125", "").in(Language.FRENCH)).isEqualTo("−0,12…");
    }

    @Test
    void a_row_for_each_indicator_has_its_targets_its_sides_and_its_coverage() {
        List<String> lines =
                ScoreCsv.print(LampLighters.report(), Language.ENGLISH).lines().toList();

        assertThat(lines)
                .hasSize(6)
                .contains("relit,LL1,Réverbères rallumés en 2 jours,2026,network,%,up,result,60,92,amendment 1,95,"
                        + "convention,91.4285714285,90.5,,35,36,92.5,70,not-reached,28,40,"
                        + "Caisse du Nord (2026-11 – 2026-12),2026: 2 days instead of 3,"
                        + "\"2026-03, storm (committee)\",96,nothing submitted,,provisional")
                .contains("survey,,Enquête,2026,network,%,up,result,,75,convention,75,convention,,,,0,1,,,"
                        + "not-measured,,,,,,,nothing submitted,,")
                .contains("lamps-2024-2028,,Convention des allumeurs,2026,network,,,convention,100,,,,,,,,,,,,,82,100,"
                        + ",,,,\"survey (left out, weight 10, in obj-1): undecided: nothing submitted\",90,");
        assertThat(lines.getFirst().split(",", -1)).hasSize(30);
        assertThat(ScoreCsv.print(LampLighters.report(), Language.ENGLISH)).endsWith("\r\n");
    }

    @Test
    void in_french_a_spreadsheet_set_to_french_opens_the_table_as_it_is() {
        String printed = ScoreCsv.print(LampLighters.report(), Language.FRENCH);

        assertThat(printed).startsWith("\uFEFFIndicateur;Code;Titre;Période;");
        assertThat(printed)
                .contains("relit;LL1;Réverbères rallumés en 2 jours;2026;network;%;à la "
                        + "hausse;résultat;60;92;avenant 1;95;"
                        + "convention;91,4285714285;90,5;;35;36;92,5;70;non atteint;28;40;");
        assertThat(DispersionText.csv(LampLighters.dispersion(), Language.FRENCH))
                .contains("\r\nlamp-2;Caisse du Port;Nord;86;12;12;oui;"
                        + ";85;contrat local de lamp-2 signé le 2 mars 2024;%\r\n");
    }

    @Test
    void endless_decimals_are_cut_in_tables_too_never_rounded_up() {
        assertThat(CsvForm.decimal(Rational.parse("2").dividedBy(Rational.of(3))))
                .isEqualTo("0.6666666666");
        assertThat(CsvForm.decimal(Rational.parse("-2").dividedBy(Rational.of(3))))
                .isEqualTo("-0.6666666666");
        assertThat(CsvForm.decimal(Rational.parse("94.99999999999"))).isEqualTo("94.99999999999");
    }

    @Test
    void words_that_a_spreadsheet_would_compute_are_kept_as_words() throws IOException {
        assertThat(ScoreCsv.print(LampLighters.hostile(), Language.ENGLISH))
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(Safe.cell(start + "1")).isEqualTo("'" + start + "1");
        }
        assertThat(Safe.cell("a=1")).isEqualTo("a=1");
        List<Row> rows = rows(LampLighters.hostile(), 0);
        assertThat(rows.get(1).getCell(2).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCell(2).getText()).isEqualTo("'=HYPERLINK(\"http://x\")");
    }

    @Test
    void the_workbook_holds_numbers_as_numbers_and_every_year() throws IOException {
        List<Row> rows = rows(LampLighters.report(), 0);

        assertThat(rows.get(1).getCell(13).asNumber()).isEqualByComparingTo("91.4285714285");
        assertThat(rows.get(3).getCell(13).getText()).isEmpty();
        assertThat(rows(LampLighters.report(), 1)).hasSize(5);
        assertThat(rows(LampLighters.report(), 2).stream()
                        .map(row -> row.getCell(7).getText()))
                .contains("left out, weight 10: undecided: nothing submitted");
    }

    private static List<Row> rows(ScoreReport report, int sheet) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(ScoreXlsx.bytes(report, Language.ENGLISH)))) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }

    @Test
    void json_tells_numbers_exactly_and_why_there_is_none() {
        String json = ScoreJson.print(LampLighters.report());
        JsonTree tree = JsonTree.read(json);

        assertThat(tree.word("format")).contains("rouage-score/1");
        assertThat(tree.list("indicators"))
                .extracting(one -> one.word("judgement").orElseThrow())
                .containsExactly("not-reached", "reached", "not-measured");
        assertThat(json.replaceAll("\\s+", ""))
                .contains("\"sides\":[\"fund\"],\"value\":{\"number\":\"640/7\",\"unit\":\"%\"},"
                        + "\"coverage\":{\"present\":35,\"expected\":36},\"completeness\":\"provisional\"")
                .contains("\"value\":{\"undecided\":[{\"fr\":\"pasderemontée\",\"en\":\"nothingsubmitted\"}]}");
    }

    @Test
    void words_of_parties_and_names_of_files_are_never_markup() {
        String page = ScoreHtml.print(LampLighters.hostile(), Language.ENGLISH);
        String explained =
                ExplainHtml.print(LampLighters.explained("<img src=x onerror=alert(1)>.csv"), Language.ENGLISH);

        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(explained).doesNotContain("<img").contains("&lt;img");
    }

    @Test
    void the_handbook_as_markdown_keeps_words_as_words() {
        assertThat(GuideMarkdown.print(LampLighters.guide(), Language.ENGLISH)).isEqualTo("""
                # Handbook of indicators – Convention des allumeurs

                In force on 31 December 2026, known on 31 January 2027.

                ## Réverbères rallumés (LL1) `relit`

                - **Unit**: % \\| \\*net\\* &lt;b\\>
                - **Reliability**: *not given*

                **Targets**

                | Period | Of whom | Target in force | Act | Initial target |
                | --- | --- | ---: | --- | ---: |
                | 2026 | network | 92\u00a0% | amendment 1 | 95\u00a0% |

                **Versions of the definition**

                From 2024, convention

                - **Unit**: % \\| \\*net\\* &lt;b\\>

                From 2026, amendment 1 – break in series: 2 jours au lieu de 3

                - **Unit**: % \\| \\*net\\* &lt;b\\>

                **Checks of the targets**

                - 95 does not follow from 19 / 21

                ## Measures reported

                ### Éteints `out`

                - **Unit**: % \\| \\*net\\* &lt;b\\>
                """);
    }

    @Test
    void the_same_results_give_the_same_bytes_wherever_they_are_printed() {
        String expected = everyForm();
        byte[] workbook = ScoreXlsx.bytes(LampLighters.report(), Language.FRENCH);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(everyForm()).isEqualTo(expected);
            assertThat(ScoreXlsx.bytes(LampLighters.report(), Language.FRENCH)).isEqualTo(workbook);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String everyForm() {
        ScoreReport report = LampLighters.report();
        return ScoreText.print(report, Language.FRENCH)
                + ScoreHtml.print(report, Language.FRENCH)
                + ScoreJson.print(report)
                + ScoreCsv.print(report, Language.ENGLISH)
                + ScoreCsv.print(report, Language.FRENCH)
                + ExplainJson.print(LampLighters.explained("a.csv"))
                + DispersionJson.print(LampLighters.dispersion())
                + DispersionText.csv(LampLighters.dispersion(), Language.ENGLISH)
                + GuideHtml.print(LampLighters.guide(), Language.FRENCH);
    }
}
