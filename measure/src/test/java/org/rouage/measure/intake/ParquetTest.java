package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.measure.Engine;

class ParquetTest {
    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Takings takings = new Takings(folder);

    @BeforeEach
    void makeTakings() {
        takings = new Takings(folder);
    }

    @Test
    void texts_decimals_whole_numbers_and_days_are_read_alike() {
        takings.take(parquet("SELECT * FROM (VALUES ('north', 'wax', DATE '2026-03-31', 12.50::DECIMAL(18,6), NULL),"
                + " ('north', 'wax', DATE '2026-04-01', -0::DECIMAL(18,6), 'site 1'))"
                + " AS t(body, measure, period, value, detail)"));

        assertThat(takings.printed()).isEmpty();
        assertThat(takings.rows()).containsExactly("north wax 202621 [] 12.5", "north wax 202622 [site 1] 0");

        takings.take(parquet("SELECT 'chandlers' AS body, 'cost' AS measure, 2026 AS period, 7::BIGINT AS value"));

        assertThat(takings.rows()).containsExactly("chandlers cost 202600 [] 7");

        takings.take(parquet("SELECT 'north' AS caisse, 'wax' AS mesure, '2026-T1' AS \"période\", 'n.d.' AS valeur"));

        assertThat(takings.rows()).containsExactly("north wax 202621 [] n.d.");
    }

    @Test
    void columns_with_other_names_are_mapped_and_others_left_out() {
        Path file = parquet(
                "SELECT 'x' AS remark, 'north' AS territory, 'wax' AS measure, '2026-Q1' AS period, 1 AS value");

        assertThat(takings.take(file, "body=territory", "none=remark")).isPresent();
        assertThat(takings.take(file)).isEmpty();
        assertThat(takings.findings().byCode()).containsOnlyKeys("MEASURE-NO-COLUMN", "MEASURE-UNKNOWN-COLUMN");
    }

    @Test
    void each_problem_is_told_with_its_row_counted_from_one_and_its_column() {
        takings.take(parquet(
                "SELECT * FROM (VALUES ('north', 'candles', '2026-01', '1'), (NULL, 'candles', '2026-02', NULL),"
                        + " ('=north', 'candels', '2026-03', '-5'), ('north', 'candles', '2026-01', '2'))"
                        + " AS t(body, measure, period, value)"));

        assertThat(takings.places())
                .containsExactly(
                        "f.parquet:2:1 (body) MEASURE-CELL-EMPTY",
                        "f.parquet:2:4 (value) MEASURE-CELL-EMPTY",
                        "f.parquet:3:1 (body) MEASURE-FORMULA",
                        "f.parquet:3:2 (measure) MEASURE-UNKNOWN",
                        "f.parquet:4:1 MEASURE-TWICE");
    }

    @Test
    void floating_point_numbers_that_are_no_decimals_of_six_digits_are_refused() {
        takings.take(parquet("SELECT 'north' AS body, 'wax' AS measure, '2026-Q' || i AS period,"
                + " CASE i WHEN 1 THEN 0.1::DOUBLE + 0.2 WHEN 2 THEN 'nan'::DOUBLE WHEN 3 THEN 1e300"
                + " ELSE 12.5 END AS value FROM range(1, 5) t(i)"));

        assertThat(takings.places())
                .containsExactly(
                        "f.parquet:1:4 (value) MEASURE-NUMBER",
                        "f.parquet:2:4 (value) MEASURE-NUMBER",
                        "f.parquet:3:4 (value) MEASURE-NUMBER");
    }

    @Test
    void a_nested_column_is_a_cell_that_is_no_value() {
        takings.take(parquet("SELECT 'north' AS body, 'wax' AS measure, '2026-Q1' AS period, [1, 2] AS value"));

        assertThat(takings.places()).containsExactly("f.parquet:1:4 (value) MEASURE-NUMBER");
    }

    @Test
    void a_file_cut_anywhere_or_with_a_byte_changed_at_its_end_is_refused_and_nothing_is_loaded() throws IOException {
        byte[] whole = Files.readAllBytes(
                parquet("SELECT 'north' AS body, 'wax' AS measure, '2026-Q1' AS period, '1' AS value"));

        for (int length = 4; length < whole.length; length += 61) {
            Path cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, length));

            assertThat(takings.take(cut)).as("cut at %s", length).isEmpty();
            assertThat(takings.findings().byCode()).as("cut at %s", length).containsOnlyKeys("MEASURE-DAMAGED");
        }
        byte[] changed = whole.clone();
        changed[changed.length - 6] ^= 0x40;
        assertThat(takings.take(Files.write(folder.resolve("changed.parquet"), changed)))
                .isEmpty();
    }

    @Test
    void a_file_without_rows_and_one_that_only_starts_as_parquet_are_refused() throws IOException {
        takings.take(parquet("SELECT '' AS body, '' AS measure, '' AS period, '' AS value WHERE false"));
        assertThat(takings.places()).containsExactly("f.parquet MEASURE-NO-ROW");

        takings.take(Files.write(folder.resolve("no.parquet"), "PAR1 is all".getBytes(StandardCharsets.UTF_8)));
        assertThat(takings.places()).containsExactly("no.parquet MEASURE-DAMAGED");
    }

    private Path parquet(String query) {
        Path file = folder.resolve("f.parquet");
        try (Engine engine = takings.engine()) {
            Sql.run(engine, "COPY (" + query + ") TO " + Sql.text(file) + " (FORMAT parquet)");
        }
        return file;
    }
}
