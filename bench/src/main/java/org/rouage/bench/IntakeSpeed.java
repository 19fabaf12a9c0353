package org.rouage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rouage.basics.Validity;
import org.rouage.formula.Unit;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Network;
import org.rouage.indicator.OverBodies;
import org.rouage.indicator.OverTime;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Contents;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.intake.Findings;
import org.rouage.measure.intake.Intake;
import org.rouage.measure.intake.Mapping;

/**
 * Taking a CSV file of measures in, with all checks, against the engine's own {@code read_csv} of all columns to
 * Parquet: 300 measures, 120 bodies, 60 months, five details.
 *
 * <p>Example: {@code make bench ARGS='IntakeSpeed -p rows=10000000'}; the goal is at most 1.5 times the baseline.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class IntakeSpeed {
    private static final int BODIES = 120;
    private static final int MEASURES = 300;

    @Param({"1000000", "10000000"})
    public int rows;

    private Path folder = Path.of("set up");
    private Path file = folder;
    private Expected expected = expected();

    @Setup
    public void write() throws IOException, SQLException {
        folder = Files.createTempDirectory("rouage-intake");
        file = folder.resolve("measures.csv");
        expected = expected();
        try (Engine engine = Engine.open(Engine.Bounds.of(folder));
                Statement statement = engine.connection().createStatement()) {
            statement.execute(
                    "COPY (SELECT 'body-' || (i // 5 % 120) AS body, 'measure-' || (i // 600 % 300) AS measure,"
                            + " strftime(DATE '2024-01-01' + to_months((i // 180000 % 60)::INT), '%Y-%m') AS period,"
                            + " 'site-' || (i % 5) || '-' || (i // 10800000) AS detail,"
                            + " hash(i) % 10000 AS value FROM range("
                            + rows + ") t(i)) TO " + Engine.text(file.toString()) + " (HEADER)");
        }
    }

    private static Expected expected() {
        var measures = new TreeMap<String, MeasureDefinition>();
        for (int i = 0; i < MEASURES; i++) {
            String id = "measure-" + i;
            measures.put(id, MeasureDefinition.of(id, Unit.NUMBER, Frequency.MONTH, OverBodies.SUM, OverTime.SUM));
        }
        List<Network.Body> bodies = new ArrayList<>();
        for (int i = 0; i < BODIES; i++) {
            bodies.add(new Network.Body(
                    "body-" + i, "Body " + i, Validity.from(LocalDate.of(2000, 1, 1)), List.of(), List.of()));
        }
        return new Expected(
                measures,
                Network.of(List.of(), bodies),
                "national",
                Validity.between(LocalDate.of(2024, 1, 1), LocalDate.of(2029, 1, 1)),
                List.of());
    }

    @Benchmark
    public void baseline() throws SQLException {
        try (Engine engine = Engine.open(Engine.Bounds.of(folder));
                Statement statement = engine.connection().createStatement()) {
            statement.execute(String.format(
                    Locale.ROOT,
                    "COPY (SELECT * FROM read_csv(%s)) TO %s (FORMAT parquet, COMPRESSION zstd)",
                    Engine.text(file.toString()),
                    Engine.text(folder.resolve("baseline.parquet").toString())));
        }
    }

    @Benchmark
    public Contents taken() throws IOException {
        Path scratch = Files.createTempDirectory(folder, "scratch");
        try (Engine engine = Engine.open(Engine.Bounds.of(folder))) {
            Optional<Contents> contents = new Intake(engine, expected, List.of())
                    .take(
                            new Intake.Asked(
                                    file, "measures.csv", Mapping.NONE, scratch.resolve("rows.parquet"), scratch),
                            new Findings(9));
            return contents.orElseThrow();
        }
    }
}
