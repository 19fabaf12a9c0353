package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.basics.Place;

class FindingsReportTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void a_sheet_has_a_row_for_each_finding_with_its_place_and_what_to_do() throws IOException {
        Path report = report("found.xlsx", Language.ENGLISH, findings -> {
            findings.refuse(CellProblems.formula(Place.in("=f.csv", 12, 4).at("@value"), "=HYPERLINK(\"x\")"));
            findings.warn(FileShape.noLastLineEnd(Place.in("f.csv", 13, 0)));
        });

        assertThat(rows(report))
                .containsExactly(
                        List.of(
                                "Effect",
                                "Code",
                                "File",
                                "Line",
                                "Column",
                                "Name of the column",
                                "Found",
                                "Expected",
                                "Remedy"),
                        List.of(
                                "refused",
                                "MEASURE-FORMULA",
                                "'=f.csv",
                                "12",
                                "4",
                                "'@value",
                                "'=HYPERLINK(\"x\")",
                                "a value, not a formula of a spreadsheet",
                                "paste the values (paste special); a name does not start with =, +, - or @"),
                        List.of(
                                "to check",
                                "MEASURE-MAYBE-CUT",
                                "f.csv",
                                "13",
                                "",
                                "",
                                "a last line without a line end",
                                "a line end",
                                "check that the file is not cut: its last value may be incomplete"));
    }

    @Test
    void no_cell_of_a_sheet_is_a_formula_and_all_are_in_the_language_of_the_reader() throws IOException {
        Path report = report("found.xlsx", Language.FRENCH, findings -> {
            for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
                findings.refuse(CellProblems.formula(Place.in("f.csv", 2, 1), start + "cmd"));
            }
        });

        List<List<String>> rows = rows(report);
        assertThat(rows).hasSize(7);
        assertThat(rows.getFirst()).startsWith("Effet", "Code", "Fichier", "Ligne", "Colonne");
        assertThat(rows.subList(1, 7))
                .allSatisfy(row -> assertThat(row.get(6)).matches("['␣].?cmd"))
                .allSatisfy(row -> assertThat(row.getFirst()).isEqualTo("refus"));
    }

    @Test
    void a_sheet_that_is_full_says_in_its_last_row_that_there_are_more() throws IOException {
        Path file = folder.resolve("full.xlsx");
        try (var report = new FindingsReport(file, Language.ENGLISH, 2000)) {
            for (int i = 0; i < 2500; i++) {
                report.accept(Finding.refusal(FileShape.noRow(Place.in("f.csv", i + 2, 0))));
            }
        }

        List<List<String>> rows = rows(file);
        assertThat(rows).hasSize(2001);
        assertThat(rows.get(1999).get(3)).isEqualTo("2000");
        assertThat(rows.getLast()).containsExactly("… .csv");
    }

    @Test
    void the_report_is_there_whole_when_it_is_closed_and_not_before() throws IOException {
        Path file = Files.writeString(folder.resolve("found.csv"), "an older report");
        var report = new FindingsReport(file, Language.FRENCH);
        report.accept(Finding.refusal(FileShape.noRow(Place.of("f.csv"))));
        assertThat(file).hasContent("an older report");

        report.close();

        assertThat(Files.readString(file))
                .startsWith("\uFEFF\"Effet\";\"Code\";")
                .endsWith("\r\n")
                .contains("\"MEASURE-NO-ROW\";\"f.csv\";\"\";\"\"");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    private Path report(String name, Language language, Consumer<Findings> telling) {
        Path file = folder.resolve(name);
        try (var report = new FindingsReport(file, language)) {
            telling.accept(new Findings(0, report));
        }
        return file;
    }

    private static List<List<String>> rows(Path report) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var workbook = new ReadableWorkbook(report.toFile());
                Stream<Row> read = workbook.getFirstSheet().openStream()) {
            for (Row row : read.toList()) {
                assertThat(row).allMatch(cell -> cell == null || cell.getType() == CellType.STRING);
                rows.add(row.stream().map(Cell::asString).toList());
            }
        }
        return rows;
    }
}
