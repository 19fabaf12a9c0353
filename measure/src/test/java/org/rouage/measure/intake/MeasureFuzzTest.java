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
