package org.rouage.bench.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rouage.basics.Validity;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.intake.Findings;
import org.rouage.measure.intake.Mapping;
import org.rouage.measure.store.LoadMeasures;

/**
 * Receiving five years of submissions into one dossier, a month at a time: 120 bodies by 600 measures, so many rows for
 * each cell.
 *
 * <p>Example: {@code java -cp 'bench/target/dist/lib/*' -Drouage.bench.scratch=FOLDER
 * org.rouage.bench.network.MonthByMonth 2 2048} receives 144,000 rows a month within 2048 MB for the engine, and prints
 * the seconds of each year's months: what a month costs beside the months that are there already.
 */
public final class MonthByMonth {
    private static final int MONTHS = 60;
    private static final int YEAR = 12;

    private MonthByMonth() {}

    public static void main(String[] arguments) throws IOException {
        int rowsOfCell = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        int megabytes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Engine.Bounds.DEFAULT_MEMORY_MEGABYTES;
        Path folder = Run.scratch().resolve("month-by-month");
        delete(folder);
        Files.createDirectories(folder);
        Path file = folder.resolve("month.csv");
        var seconds = new double[MONTHS];
        var processor = new double[MONTHS];
        for (int i = 0; i < MONTHS; i++) {
            Period month = ScaleFiles.month(i);
            long rows = write(file, month, rowsOfCell);
            Run.Timed<Boolean> loaded = Run.timed(() -> isReceived(folder, file, month, megabytes));
            if (!loaded.result()) {
                throw new IllegalStateException("refused: " + month);
            }
            seconds[i] = loaded.seconds();
            processor[i] = loaded.processor();
            if (i % YEAR == YEAR - 1) {
                Run.say(
                        "months %d to %d, %d rows each: %.2f s a month (median), %.2f s of processor",
                        i - YEAR + 2,
                        i + 1,
                        rows,
                        Run.median(Arrays.copyOfRange(seconds, i - YEAR + 1, i + 1)),
                        Run.median(Arrays.copyOfRange(processor, i - YEAR + 1, i + 1)));
            }
        }
        Run.say("peak memory of the process: %d MB", Run.peakMegabytes());
        delete(folder);
    }

    private static boolean isReceived(Path folder, Path file, Period month, int megabytes) {
        var asked = new LoadMeasures.Asked(
                file,
                file.toString(),
                Optional.of("m" + month),
                month.lastDay().plusDays(20),
                "the network",
                Side.State.DECLARED,
                List.of(),
                Optional.empty(),
                false,
                Mapping.NONE);
        int threads = Runtime.getRuntime().availableProcessors();
        return new LoadMeasures(folder, expected(), spill -> new Engine.Bounds(megabytes, threads, spill))
                .load(asked, new Findings(9))
                .isPresent();
    }

    private static Expected expected() {
        var measures = new TreeMap<String, MeasureDefinition>();
        IntStream.range(0, ScaleFiles.INDICATORS * 2)
                .mapToObj(i -> Definitions.measure(ScaleFiles.measure(i)))
                .forEach(one -> measures.put(one.id(), one));
        return new Expected(
                measures,
                NetworkScale.network(),
                "nationale",
                Validity.between(
                        ScaleFiles.month(0).firstDay(),
                        ScaleFiles.month(MONTHS - 1).lastDay().plusDays(1)),
                List.of());
    }

    private static long write(Path file, Period month, int rowsOfCell) {
        String sql = String.format(
                Locale.ROOT,
                """
                COPY (SELECT format('caisse-{:03d}', b) AS body, format('mesure-{:04d}', m) AS measure,
                    '%s' AS period, format('site-{:02d}', d) AS detail,
                    (b * 7919 + m * 104729 + CAST(%d AS BIGINT) * 1299709 + d * 15485863) * 2654435 %% 10007 AS value
                  FROM range(%d) AS x(b), range(%d) AS y(m), range(%d) AS z(d) ORDER BY b, m, d) TO %s (HEADER)
                """,
                month,
                month.code(),
                ScaleFiles.BODIES,
                ScaleFiles.INDICATORS * 2,
                rowsOfCell,
                Engine.text(file.toString()));
        try (Engine engine = Engine.open(Engine.Bounds.of(file.resolveSibling("spill")));
                Statement statement = engine.connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
        return (long) ScaleFiles.BODIES * ScaleFiles.INDICATORS * 2 * rowsOfCell;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
