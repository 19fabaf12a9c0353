package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.measure.Engine;

/** Bodies named as their own information systems name them: north is 01 and 011, south is 2A. */
class BodyCodesTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Takings takings = new Takings(folder);

    @BeforeEach
    void makeTakings() {
        takings = new Takings(folder, Chandlers.coded(Chandlers.expected()));
    }

    @Test
    void a_body_may_be_named_by_a_code_and_only_its_identifier_is_kept() throws IOException {
        csv("01,candles,2026-01,5", "011,sold,2026-01,4", "2A,candles,2026-01,7", "north,candles,2026-02,6");

        assertThat(takings.printed()).isEmpty();
        assertThat(takings.rows())
                .containsExactly(
                        "north candles 202601 [] 5",
                        "north sold 202601 [] 4",
                        "south candles 202601 [] 7",
                        "north candles 202602 [] 6");
    }

    @Test
    void a_value_given_under_a_code_and_under_the_identifier_is_given_twice() throws IOException {
        csv("01,candles,2026-01,5", "north,candles,2026-01,5");

        assertThat(takings.places()).containsExactly("f.csv:3:1 MEASURE-TWICE");
    }

    @Test
    void a_rule_between_measures_holds_for_a_body_whatever_its_rows_call_it() throws IOException {
        csv("01,candles,2026-01,5", "011,sold,2026-01,6");

        assertThat(takings.findings().byCode()).containsOnlyKeys("MEASURE-RULE");
    }

    @Test
    void a_code_that_has_lost_its_leading_zeros_is_refused_with_the_code_to_write() throws IOException {
        csv("1,candles,2026-01,5", "001,candles,2026-02,5");

        assertThat(takings.printed()).isEqualTo("""
                f.csv:2:1 (body): MEASURE-UNKNOWN-BODY
                  found: 1
                  expected: a body of the convention, by its identifier or one of its codes
                  remedy: write 01, in a column of the format Text: a spreadsheet takes the zeros off a number
                f.csv:3:1 (body): MEASURE-UNKNOWN-BODY
                  found: 001
                  expected: a body of the convention, by its identifier or one of its codes
                  remedy: write 01, in a column of the format Text: a spreadsheet takes the zeros off a number""");
        assertThat(takings.findings().first().getFirst().problem().print(Language.FRENCH))
                .isEqualTo("""
                f.csv:2:1 (body): MEASURE-UNKNOWN-BODY
                  trouvé : 1
                  attendu : une caisse de la convention, par son identifiant ou l'un de ses codes
                  remède : écrivez 01, dans une colonne au format Texte : le tableur ôte les zéros d'un nombre""");
    }

    @Test
    void a_name_that_is_nobodys_is_answered_with_the_nearest_identifier_or_code() throws IOException {
        csv("2a,candles,2026-01,5", "nrth,candles,2026-01,5", "03,candles,2026-01,5");

        assertThat(takings.findings().first().stream()
                        .map(finding -> finding.problem().remedy().english()))
                .as("a number is not near another number")
                .containsExactly(
                        "did you mean 2A?",
                        "did you mean north?",
                        "check the name in convention.yaml and its amendments");
    }

    @Test
    void a_number_of_a_workbook_names_nobody_and_the_text_of_a_cell_does() throws IOException {
        takings.take(Workbooks.write(folder.resolve("f.xlsx"), sheet -> {
            Workbooks.row(sheet, 1, "", "candles", "2026-01", "5");
            sheet.value(1, 0, 1);
            Workbooks.row(sheet, 2, "", "candles", "2026-02", "5");
            sheet.value(2, 0, 7);
        }));

        assertThat(takings.printed()).isEqualTo("""
                f.xlsx:2:1 (body): MEASURE-BODY-NUMBER
                  found: the number 1
                  expected: the name of a body, written as text: a number loses the zeros it begins with
                  remedy: write 01, in a column of the format Text: a spreadsheet takes the zeros off a number
                f.xlsx:3:1 (body): MEASURE-BODY-NUMBER
                  found: the number 7
                  expected: the name of a body, written as text: a number loses the zeros it begins with
                  remedy: set the column to the format Text, then write the names""");

        takings.take(Workbooks.write(
                folder.resolve("g.xlsx"), sheet -> Workbooks.row(sheet, 1, "01", "candles", "2026-01", "5")));

        assertThat(takings.printed()).isEmpty();
        assertThat(takings.rows()).containsExactly("north candles 202601 [] 5");
    }

    @Test
    void a_column_of_numbers_in_a_parquet_file_names_nobody_and_one_of_texts_does() {
        takings.take(parquet("SELECT 1 AS body, 'candles' AS measure, '2026-01' AS period, 5 AS value"));

        assertThat(takings.places()).containsExactly("f.parquet:1:1 (body) MEASURE-BODY-NUMBER");

        takings.take(parquet("SELECT '01' AS body, 'candles' AS measure, '2026-01' AS period, 5 AS value"));

        assertThat(takings.rows()).containsExactly("north candles 202601 [] 5");
    }

    private void csv(String... rows) throws IOException {
        String text = "body,measure,period,value\n" + String.join("\n", rows) + "\n";
        takings.take(Files.writeString(folder.resolve("f.csv"), text));
    }

    private Path parquet(String query) {
        Path file = folder.resolve("f.parquet");
        try (Engine engine = takings.engine()) {
            Sql.run(engine, "COPY (" + query + ") TO " + Sql.text(file) + " (FORMAT parquet)");
        }
        return file;
    }
}
