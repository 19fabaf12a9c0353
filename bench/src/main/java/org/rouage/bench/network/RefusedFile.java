package org.rouage.bench.network;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rouage.basics.Language;
import org.rouage.basics.Place;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Contents;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.intake.Findings;
import org.rouage.measure.intake.FindingsReport;
import org.rouage.measure.intake.Intake;
import org.rouage.measure.intake.Mapping;

/**
 * What it costs to refuse a big file, against accepting the same file when it is right, in the same run: the 864,000
 * values of {@link Network864k}, wrong in every row, in one way each time.
 *
 * <p>Example: {@code java -cp 'bench/target/dist/lib/*' -Drouage.root=. org.rouage.bench.network.RefusedFile} prints a
 * line such as {@code unknown measures: 5.31 s, 3.4 times the accepted file; 864000 problems}.
 */
public final class RefusedFile {
    private static final int RUNS = 3;

    private RefusedFile() {}

    /** How the cells of a row (body, measure, period, value) are made wrong. */
    private interface Spoiling extends BiFunction<String[], Integer, List<String>> {}

    private static final Map<String, Spoiling> WRONG = new LinkedHashMap<>();

    static {
        WRONG.put("unknown measures", (row, i) -> List.of(row[0], row[1].replace("E00", "X00"), row[2], row[3]));
        WRONG.put("unknown measures, each another", (row, i) -> List.of(row[0], row[1] + i, row[2], row[3]));
        WRONG.put("unknown bodies", (row, i) -> List.of(row[0].replace("Fnd", "Fnx"), row[1], row[2], row[3]));
        WRONG.put("no such months", (row, i) -> List.of(row[0], row[1], row[2].substring(0, 4) + "-13", row[3]));
        WRONG.put("not numbers", (row, i) -> List.of(row[0], row[1], row[2], row[3] + "x"));
        WRONG.put("parts of a whole number", (row, i) -> List.of(row[0], row[1], row[2], row[3] + ".5"));
        WRONG.put("rows of three cells", (row, i) -> List.of(row[0], row[1], row[2]));
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Network864k.data();
        Path values = Network864k.values(data, Run.scratch());
        Expected expected = Expected.of(Network864k.model(data));
        double accepted = median(expected, values, true);
        Run.say("accepted: %.2f s", accepted);
        for (Map.Entry<String, Spoiling> each : WRONG.entrySet()) {
            Path wrong = Run.scratch().resolve("wrong.csv");
            spoil(values, wrong, each.getValue());
            double seconds = median(expected, wrong, false);
            Run.say("%s: %.2f s, %.1f times the accepted file", each.getKey(), seconds, seconds / accepted);
            Files.delete(wrong);
        }
        Run.say("peak memory of the process: %d MB", Run.peakMegabytes());
    }

    private static double median(Expected expected, Path file, boolean isRight) {
        var seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Run.Timed<Optional<Contents>> taken = Run.timed(() -> take(expected, file));
            if (taken.result().isPresent() != isRight) {
                throw new IllegalStateException("not as it was meant: " + file);
            }
            seconds[i] = taken.seconds();
        }
        return Run.median(seconds);
    }

    /** With every problem written to a report, as a person asks for it. */
    private static Optional<Contents> take(Expected expected, Path file) {
        Path rows = Run.scratch().resolve("refused.parquet");
        Path report = Run.scratch().resolve("refused.csv");
        Mapping mapping = Mapping.parse(List.of("body=unit", "period=month"), Place.of("values.csv"))
                .value()
                .orElseThrow();
        try (Engine engine = Engine.open(Engine.Bounds.of(Run.scratch().resolve("spill")));
                var written = new FindingsReport(report, Language.ENGLISH)) {
            Files.deleteIfExists(rows);
            return new Intake(engine, expected, List.of())
                    .take(
                            new Intake.Asked(file, "values.csv", mapping, rows, Run.scratch()),
                            new Findings(20, written));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void spoil(Path values, Path wrong, Spoiling spoiling) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(values);
                BufferedWriter written = Files.newBufferedWriter(wrong)) {
            written.write(lines.readLine() + "\n");
            int i = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                written.write(String.join(",", spoiling.apply(line.split(",", -1), i++)) + "\n");
            }
        }
    }
}
