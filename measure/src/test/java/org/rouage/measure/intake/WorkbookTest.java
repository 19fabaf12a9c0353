package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    private static final String HEADER = "<row r=\"1\"><c t=\"str\" r=\"A1\"><v>body</v></c><c t=\"str\" r=\"B1\">"
            + "<v>measure</v></c><c t=\"str\" r=\"C1\"><v>period</v></c><c t=\"str\" r=\"D1\"><v>value</v></c></row>";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Takings takings = new Takings(folder);

    @BeforeEach
    void makeTakings() {
        takings = new Takings(folder);
    }

    @Test
    void numbers_decimal_commas_no_break_spaces_and_absences_are_read_as_in_a_text_file() throws IOException {
        takings.take(workbook(sheet -> {
            Workbooks.row(sheet, 1, "north", "wax", "2026-T1", "1\u202F234,5");
            Workbooks.row(sheet, 2, "north", "wax", "2026-T2", "1\u00A0234\u00A0567,25");
            Workbooks.row(sheet, 3, "north", "wax", "2026-T3", "n.d.");
            Workbooks.row(sheet, 4, "south", "wax", "2026-Q1");
            sheet.value(4, 3, 12345);
            Workbooks.row(sheet, 5, "south", "wax", "2026-Q2");
            sheet.value(5, 3, 0.29);
        }));

        assertThat(takings.printed()).isEmpty();
        assertThat(takings.rows())
                .containsExactly(
                        "north wax 202621 [] 1234.5",
                        "north wax 202622 [] 1234567.25",
                        "north wax 202623 [] n.d.",
                        "south wax 202621 [] 12345",
                        "south wax 202622 [] 0.29");
    }

    @Test
    void a_number_is_taken_at_the_fifteen_digits_that_a_spreadsheet_shows() throws IOException {
        Path file = Workbooks.bare(folder.resolve("f.xlsx"), Workbooks.sheet(HEADER + row(2, "0.28999999999999998")));

        takings.take(file);

        assertThat(takings.rows()).containsExactly("north wax 202621 [] 0.29");
    }

    @Test
    void a_cell_in_the_form_of_a_date_is_that_day_and_its_period_that_of_the_measure() throws IOException {
        takings.take(workbook(sheet -> {
            Workbooks.row(sheet, 1, "north", "candles");
            sheet.value(1, 2, LocalDate.of(2026, 3, 31));
            sheet.style(1, 2).format("yyyy-mm-dd").set();
            sheet.value(1, 3, 7);
            Workbooks.row(sheet, 2, "north", "wax");
            sheet.value(2, 2, LocalDate.of(2026, 4, 1));
            sheet.style(2, 2).format("dd/mm/yyyy").set();
            sheet.value(2, 3, 8);
        }));

        assertThat(takings.printed()).isEmpty();
        assertThat(takings.rows()).containsExactly("north candles 202603 [] 7", "north wax 202622 [] 8");
    }

    @Test
    void a_moment_within_a_day_and_a_number_that_no_form_shows_as_a_date_are_no_periods() throws IOException {
        takings.take(workbook(sheet -> {
            Workbooks.row(sheet, 1, "north", "candles");
            sheet.value(1, 2, LocalDate.of(2026, 3, 31).atTime(6, 0));
            sheet.style(1, 2).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 3, 7);
            Workbooks.row(sheet, 2, "north", "candles");
            sheet.value(2, 2, 46112);
            sheet.value(2, 3, 8);
        }));

        assertThat(takings.places())
                .containsExactly("f.xlsx:2:3 (period) MEASURE-PERIOD", "f.xlsx:3:3 (period) MEASURE-PERIOD");
    }

    @Test
    void formulas_are_refused_wherever_they_stand_and_errors_and_texts_that_would_be_run() throws IOException {
        takings.take(workbook(sheet -> {
            Workbooks.row(sheet, 1, "north", "candles", "2026-01");
            sheet.formula(1, 3, "SUM(A1:A2)");
            Workbooks.row(sheet, 2, "north", "candles", "2026-02", "=1+1");
            Workbooks.row(sheet, 3, "@north", "candles", "2026-03", "1");
            sheet.formula(4, 0, "\"north\"");
            sheet.value(4, 1, "candles");
            sheet.value(4, 2, "2026-04");
            sheet.value(4, 3, 1);
        }));

        assertThat(takings.places())
                .containsExactly(
                        "f.xlsx:2:4 (value) MEASURE-FORMULA",
                        "f.xlsx:3:4 (value) MEASURE-FORMULA",
                        "f.xlsx:4:1 (body) MEASURE-FORMULA",
                        "f.xlsx:5:1 (body) MEASURE-FORMULA");
        assertThat(takings.printed()).contains("found: =SUM(A1:A2)");
    }

    @Test
    void a_formula_is_refused_even_with_a_computed_value_and_an_error_cell_by_its_name() throws IOException {
        String rows = HEADER + row(2, "5").replace("<v>5</v>", "<f>A1</f><v>5</v>")
                + "<row r=\"3\"><c t=\"str\" r=\"A3\"><v>north</v></c>"
                + "<c t=\"str\" r=\"B3\"><v>wax</v></c><c t=\"str\" r=\"C3\"><v>2026-T2</v></c>"
                + "<c t=\"e\" r=\"D3\"><v>#DIV/0!</v></c></row>";

        takings.take(Workbooks.bare(folder.resolve("f.xlsx"), Workbooks.sheet(rows)));

        assertThat(takings.places())
                .containsExactly("f.xlsx:2:4 (value) MEASURE-FORMULA", "f.xlsx:3:4 (value) MEASURE-ERROR-CELL");
        assertThat(takings.printed()).contains("found: #DIV/0!");
    }

    @Test
    void rows_are_numbered_as_the_spreadsheet_shows_them_through_rows_left_empty() throws IOException {
        takings.take(workbook(sheet -> {
            Workbooks.row(sheet, 3, "north", "candles", "2026-01", "x");
            Workbooks.row(sheet, 6, "north", "candles", "2026-02");
        }));

        assertThat(takings.places())
                .containsExactly("f.xlsx:4:4 (value) MEASURE-NUMBER", "f.xlsx:7:4 (value) MEASURE-CELL-EMPTY");
    }

    @Test
    void a_workbook_without_styles_is_read_and_shows_no_number_as_a_date() throws IOException {
        Path styled = workbook(sheet -> {
            Workbooks.row(sheet, 1, "north", "candles", "2026-01", "3");
            Workbooks.row(sheet, 2, "north", "candles");
            sheet.value(2, 2, LocalDate.of(2026, 3, 31));
            sheet.style(2, 2).format("yyyy-mm-dd").set();
            sheet.value(2, 3, 7);
        });
        SequencedMap<String, byte[]> parts = Workbooks.parts(styled);
        assertThat(parts.remove("xl/styles.xml")).isNotNull();
        Path bare = Workbooks.pack(folder.resolve("bare.xlsx"), parts);

        takings.take(bare);

        assertThat(takings.printed()).startsWith("""
                bare.xlsx:3:3 (period): MEASURE-PERIOD
                  found: 46112
                """);
        takings.take(Workbooks.bare(folder.resolve("own.xlsx"), Workbooks.sheet(HEADER + row(2, "12.5"))));
        assertThat(takings.rows()).containsExactly("north wax 202621 [] 12.5");
    }

    @Test
    void a_cell_beyond_the_last_column_of_a_spreadsheet_is_refused() throws IOException {
        String rows = HEADER + "<row r=\"2\"><c r=\"AAAAA2\"><v>1</v></c></row>";

        takings.take(Workbooks.bare(folder.resolve("f.xlsx"), Workbooks.sheet(rows)));

        assertThat(takings.findings().byCode()).containsOnlyKeys("MEASURE-DAMAGED");
    }

    @Test
    void a_workbook_cut_anywhere_is_refused_and_nothing_is_loaded() throws IOException {
        byte[] whole =
                Files.readAllBytes(workbook(sheet -> Workbooks.row(sheet, 1, "north", "candles", "2026-01", "3")));

        for (int length = 2; length < whole.length; length += 97) {
            Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));

            assertThat(takings.take(cut)).as("cut at %s", length).isEmpty();
            assertThat(takings.findings().byCode()).as("cut at %s", length).containsOnlyKeys("MEASURE-DAMAGED");
        }
    }

    @Test
    void what_is_no_workbook_of_one_sheet_is_refused_by_what_it_is() throws IOException {
        Path two = folder.resolve("two.xlsx");
        try (var bytes = Files.newOutputStream(two);
                var workbook = new Workbook(bytes, "Spreadsheet", "16.0300")) {
            workbook.newWorksheet("January").value(0, 0, "body");
            workbook.newWorksheet("February").value(0, 0, "body");
        }
        takings.take(two);
        assertThat(takings.printed()).startsWith("two.xlsx: MEASURE-SHEETS\n  found: January, February\n");
        Path zip = Workbooks.pack(folder.resolve("some.zip"), Map.of("a.txt", new byte[] {65}));
        takings.take(zip);
        assertThat(takings.printed()).startsWith("some.zip: MEASURE-KIND\n  found: a zip archive\n");
        Path old = Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        takings.take(old);
        assertThat(takings.printed()).startsWith("old.xls: MEASURE-KIND\n  found: an old (.xls)");
    }

    @Test
    void a_workbook_that_expands_to_too_much_is_refused_before_it_is_read() throws IOException {
        SequencedMap<String, byte[]> parts =
                Workbooks.parts(workbook(sheet -> Workbooks.row(sheet, 1, "north", "candles", "2026-01", "3")));
        var spaces = new byte[8 << 20];
        Arrays.fill(spaces, (byte) ' ');
        parts.put(Workbooks.SHEET, spaces);

        takings.take(Workbooks.pack(folder.resolve("bomb.xlsx"), parts));

        assertThat(takings.findings().byCode()).containsOnlyKeys("MEASURE-BOMB");
    }

    @Test
    void a_sheet_that_names_a_file_of_the_machine_reads_none() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "north");
        String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + new String(
                                Workbooks.sheet(HEADER + row(2, "1").replace("<v>north</v>", "<v>&e;</v>")),
                                StandardCharsets.UTF_8)
                        .strip();

        takings.take(Workbooks.bare(folder.resolve("entity.xlsx"), xml.getBytes(StandardCharsets.UTF_8)));

        assertThat(takings.findings().problems()).isPositive();
        assertThat(takings.printed()).doesNotContain("found: north");
    }

    private Path workbook(Consumer<Worksheet> rows) throws IOException {
        return Workbooks.write(folder.resolve("f.xlsx"), rows);
    }

    private static String row(int row, String value) {
        return "<row r=\"2\"><c t=\"str\" r=\"A2\"><v>north</v></c><c t=\"str\" r=\"B2\"><v>wax</v></c>"
                        .replace("2\"", row + "\"")
                + "<c t=\"str\" r=\"C" + row + "\"><v>2026-T1</v></c><c r=\"D" + row + "\"><v>" + value
                + "</v></c></row>";
    }
}
