package org.rouage.measure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.measure.Engine;

/**
 * Bytes that nobody wrote on purpose: whatever they are, they are read or refused with a remedy, never a crash. In
 * {@code make check} the kept inputs are replayed; the profile {@code fuzz} looks for new ones.
 */
class MeasureFuzzTest {
    private static final String HEADER = "body,measure,period,value,detail\n";

    @FuzzTest(maxDuration = "90s")
    void text(byte[] bytes) {
        with(bytes, asked -> told(new CsvOrigin(asked.file(), "f.csv", Mapping.NONE)));
    }

    /** As rows under a right header, which random bytes seldom are. */
    @FuzzTest(maxDuration = "90s")
    void rows(byte[] bytes) {
        with(
                joined(HEADER.getBytes(StandardCharsets.UTF_8), bytes),
                asked -> told(new CsvOrigin(asked.file(), "f.csv", Mapping.NONE)));
    }

    @FuzzTest(maxDuration = "90s")
    void workbook(byte[] bytes) {
        with(joined(new byte[] {'P', 'K'}, bytes), asked -> opened(SheetOrigin.open(asked)));
    }

    /** As the sheet of a workbook that is right otherwise. */
    @FuzzTest(maxDuration = "90s")
    void sheet(byte[] bytes) {
        with(new byte[0], asked -> {
            Workbooks.bare(asked.file(), bytes);
            opened(SheetOrigin.open(asked));
        });
    }

    /** The bytes after the mark of a Parquet file, then between its two marks. */
    @FuzzTest(maxDuration = "90s")
    void parquet(byte[] bytes) {
        byte[] mark = "PAR1".getBytes(StandardCharsets.US_ASCII);
        for (byte[] file : List.of(joined(mark, bytes), joined(joined(mark, bytes), mark))) {
            with(file, asked -> opened(Origins.open(asked, Shared.ENGINE)));
        }
    }

    /** One byte of a right Parquet file is another, wherever it stands: a page, the footer, the schema. */
    @FuzzTest(maxDuration = "90s")
    void parquetByte(int place, byte value) {
        byte[] bytes = Shared.PARQUET.clone();
        bytes[Math.floorMod(place, bytes.length)] = value;
        with(bytes, asked -> opened(Origins.open(asked, Shared.ENGINE)));
    }

    /** One engine, which takes longer to open than a small file takes to be read, and a right file. */
    private static final class Shared {
        private static final Engine ENGINE;
        private static final byte[] PARQUET;

        static {
            try {
                Path folder = Files.createTempDirectory("fuzz-parquet");
                ENGINE = Engine.open(Engine.Bounds.of(folder.resolve("spill")));
                Path right = folder.resolve("right.parquet");
                Sql.run(
                        ENGINE,
                        "COPY (SELECT 'north' AS body, 'candles' AS measure, DATE '2026-01-31' AS period, 1.5 AS value,"
                                + " 'site' || i AS detail FROM range(9) t(i)) TO " + Sql.text(right)
                                + " (FORMAT parquet)");
                PARQUET = Files.readAllBytes(right);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static void opened(Outcome<Origin> opened) {
        hasRemedies(opened.problems());
        opened.value().ifPresent(MeasureFuzzTest::told);
    }

    private static void told(Origin origin) {
        Outcome<Layout> layout = origin.layout();
        hasRemedies(layout.problems());
        layout.value().ifPresent(known -> {
            var findings = new Findings(1000);
            var check = new RowCheck("f", Chandlers.expected(), known, findings);
            origin.rows(known, row -> check.check(row).ifPresent(MeasureFuzzTest::isWhole), findings);
            hasRemedies(findings.first().stream().map(Finding::problem).toList());
        });
    }

    private static void isWhole(Measurement row) {
        assertThat(row.value().isPresent()).isNotEqualTo(row.absence().isPresent());
        assertThat(row.body() + row.detail()).doesNotContain("\"", "\n");
    }

    private static void hasRemedies(List<Problem> problems) {
        assertThat(problems).allMatch(problem -> !problem.remedy().isEmpty());
    }

    private static byte[] joined(byte[] start, byte[] rest) {
        var joined = new byte[start.length + rest.length];
        System.arraycopy(start, 0, joined, 0, start.length);
        System.arraycopy(rest, 0, joined, start.length, rest.length);
        return joined;
    }

    private interface Trial {
        void on(Intake.Asked asked) throws IOException;
    }

    /** In a folder of its own, taken away in the end. */
    private static void with(byte[] bytes, Trial trial) {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            try {
                Path file = Files.write(folder.resolve("f"), bytes);
                Path scratch = Files.createDirectory(folder.resolve("scratch"));
                trial.on(new Intake.Asked(file, "f", Mapping.NONE, folder.resolve("rows"), scratch));
            } finally {
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
