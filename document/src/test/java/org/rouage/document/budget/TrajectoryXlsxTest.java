package org.rouage.document.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;

class TrajectoryXlsxTest {
    @Test
    void cells_hold_the_exact_numbers() throws IOException {
        assertThat(number("Trajectory", "personnel", 7)).isEqualByComparingTo("100.366112");
        assertThat(number("Trajectory", "fng", 5)).isEqualByComparingTo("121.692");
        assertThat(row("Trajectory", "fng", 0).getCellAsString(7)).contains("undecided");
    }

    @Test
    void each_figure_stands_with_its_exact_value_its_rule_and_its_act() throws IOException {
        Row row = row("Exact values", "energie", 2);

        assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("2025"));
        assertThat(row.getCellAsNumber(3)).contains(new BigDecimal("18.65"));
        assertThat(row.getCellAsString(4)).contains("18.65");
        assertThat(row.getCellAsString(6)).contains("calc-energie");
        assertThat(row.getCellAsString(7)).contains("convention");
    }

    @Test
    void rules_are_readable_and_no_formula_of_the_spreadsheet() throws IOException {
        Row row = row("Rules", "energie", 0);

        assertThat(row.getCellAsString(6).orElseThrow()).startsWith("arrondi(min(");
        assertThat(row.getCellAsString(7).orElseThrow()).startsWith("round(min(");
        assertThat(row.getCellAsString(8).orElseThrow()).startsWith("sha256:");
    }

    @Test
    void no_cell_is_ever_a_formula_whatever_the_acts_say() throws IOException {
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(TrajectoryXlsx.bytes(GlassBlowers.hostile(), Language.ENGLISH)))) {
            List<Cell> cells = workbook.getSheets()
                    .flatMap(TrajectoryXlsxTest::rows)
                    .flatMap(Row::stream)
                    .toList();

            assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(cells).anyMatch(cell -> cell.getRawValue().equals(GlassBlowers.HOSTILE));
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(TrajectoryXlsx.bytes(GlassBlowers.report(), Language.FRENCH))
                .isEqualTo(TrajectoryXlsx.bytes(GlassBlowers.report(), Language.FRENCH));
    }

    private static BigDecimal number(String sheet, String figure, int column) throws IOException {
        return row(sheet, figure, 0).getCellAsNumber(column).orElseThrow();
    }

    /** The row of a figure, by its rank among those of this figure. */
    private static Row row(String sheet, String figure, int rank) throws IOException {
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(TrajectoryXlsx.bytes(GlassBlowers.report(), Language.ENGLISH)))) {
            return rows(workbook.findSheet(sheet).orElseThrow())
                    .filter(row ->
                            row.stream().limit(2).anyMatch(cell -> cell != null && figure.equals(cell.getRawValue())))
                    .skip(rank)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Stream<Row> rows(Sheet sheet) {
        try {
            return sheet.read().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
