package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.measure.Engine;

class OutliersTest {
    private static final String HEADER = "body,measure,period,detail,value\n";

    @TempDir
    Path folder;

    @Test
    void series_read_one_at_a_time_tell_what_all_of_them_together_tell() throws IOException {
        var random = new Random(3);
        var rows = new StringBuilder(HEADER);
        for (int month = 0; month < 30; month++) {
            for (String body : List.of("north", "south")) {
                for (String measure : List.of("candles", "sold")) {
                    long value = (measure.equals("sold") ? 100L : 900L) + random.nextInt(9);
                    rows.append(row(body, measure, month, "", value * (random.nextInt(12) == 0 ? 3L : 1L)));
                }
            }
        }
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")))) {
            Cells cells = cells(engine, rows.toString());
            List<Outliers.Outlier> together = told(new Outliers(engine), cells);

            assertThat(together.size()).isBetween(4, 60);
            assertThat(told(new Outliers(engine, 1), cells)).isEqualTo(together);
            assertThat(told(new Outliers(engine, 19 * 6 * 3), cells)).isEqualTo(together);
        }
    }

    @Test
    void sums_that_are_too_long_for_a_machine_word_are_judged_exactly() throws IOException {
        var rows = new StringBuilder(HEADER);
        for (int month = 0; month < 9; month++) {
            for (int detail = 0; detail < 12; detail++) {
                long value = 999_999_999_000L + month;
                rows.append(row("north", "candles", month, "site " + detail, month == 7 ? value - 2_000_000 : value));
            }
        }
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")))) {
            Outliers.Outlier told =
                    told(new Outliers(engine), cells(engine, rows.toString())).getFirst();

            assertThat(told.line()).isEqualTo(2 + 7 * 12);
            assertThat(told.value()).isEqualByComparingTo(new BigDecimal("11999975988084"));
            assertThat(told.median()).isEqualByComparingTo(new BigDecimal("11999999988036"));
            assertThat(told.spread()).isEqualByComparingTo("24");
        }
    }

    @Test
    void what_a_live_submission_gave_is_in_the_series_and_is_not_told_itself() throws IOException {
        Path earlier = folder.resolve("earlier.parquet");
        var rows = new StringBuilder(HEADER).append(row("north", "candles", 0, "", 90_000));
        IntStream.range(1, 10).forEach(month -> rows.append(row("north", "candles", month, "", 1_000 + month)));
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")))) {
            take(engine, rows.toString(), earlier, List.of());
        }

        assertThat(found(earlier, row("north", "candles", 10, "", 1_011))).isEmpty();
        assertThat(found(earlier, row("north", "candles", 10, "", 99_000))).containsExactly("2 MEASURE-OUTLIER");
        assertThat(found(earlier, row("south", "candles", 10, "", 99_000))).isEmpty();
    }

    @Test
    void a_series_begins_three_years_before_the_file_to_the_month() {
        assertThat(new Cells.Span(202_912, 202_912).since("period", 3)).isEqualTo("period BETWEEN 202612 AND 202999");
    }

    @Test
    void of_values_that_a_word_holds_and_values_that_it_does_not_the_same_is_told() {
        var random = new Random(5);
        int told = 0;
        for (int i = 0; i < 300; i++) {
            var narrow = new SeriesGrid(1, new Cells.Years(2026, 2028));
            var wide = new SeriesGrid(1, new Cells.Years(2026, 2028));
            for (int month = 1; month <= 12; month++) {
                long value = random.nextInt(5) - (random.nextInt(5) == 0 ? 200L : 0);
                narrow.look(0, 202_600 + month);
                wide.look(0, 202_600 + month);
                narrow.add(0, 202_600 + month, value);
                wide.addWide(0, 202_600 + month, BigInteger.valueOf(value));
            }
            List<SeriesGrid.Far> found = far(narrow);

            assertThat(far(wide)).isEqualTo(found);
            told += found.size();
        }
        assertThat(told).isGreaterThan(50);
    }

    private static List<SeriesGrid.Far> far(SeriesGrid grid) {
        var found = new ArrayList<SeriesGrid.Far>();
        grid.far(8, 8, found::add);
        return found;
    }

    private static List<Outliers.Outlier> told(Outliers outliers, Cells cells) {
        var told = new ArrayList<Outliers.Outlier>();
        outliers.each(Optional.empty(), cells.span().years(3), told::add);
        return told;
    }

    private Cells cells(Engine engine, String text) throws IOException {
        Path target = folder.resolve("rows.parquet");
        take(engine, text, target, List.of());
        return Cells.of(engine, FastPass.lined(target), false);
    }

    private Findings take(Engine engine, String text, Path target, List<Intake.Live> live) throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), text);
        Path scratch = Files.createTempDirectory(folder, "scratch");
        var findings = new Findings(100);
        assertThat(new Intake(engine, Chandlers.expected(), live)
                        .take(new Intake.Asked(file, "f.csv", Mapping.NONE, target, scratch), findings))
                .as(() -> findings.first().toString())
                .isPresent();
        return findings;
    }

    private List<String> found(Path earlier, String row) throws IOException {
        try (Engine engine = Engine.open(Engine.Bounds.of(folder.resolve("spill")))) {
            List<Intake.Live> live = List.of(new Intake.Live("earlier", earlier));
            return take(engine, HEADER + row, folder.resolve("now.parquet"), live).first().stream()
                    .map(Finding::problem)
                    .map(problem -> problem.place().line() + " " + problem.code())
                    .toList();
        }
    }

    private static String row(String body, String measure, int month, String detail, long value) {
        return String.format(
                Locale.ROOT, "%s,%s,%d-%02d,%s,%d\n", body, measure, 2026 + month / 12, month % 12 + 1, detail, value);
    }
}
