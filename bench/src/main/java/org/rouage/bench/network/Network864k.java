package org.rouage.bench.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.basics.Validity;
import org.rouage.formula.Unit;
import org.rouage.indicator.Extent;
import org.rouage.indicator.FinerTarget;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Network;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;
import org.rouage.indicator.TargetValue;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.measure.Engine;
import org.rouage.measure.bulk.Scoreboard;
import org.rouage.measure.bulk.SubmittedRows;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.intake.Findings;
import org.rouage.measure.intake.Intake;
import org.rouage.measure.intake.Mapping;

/**
 * The network on which DHIS2 was measured: 120 funds in 18 regions, 60 shares of two measures, 60 months, 36,000 yearly
 * targets; taken in from its CSV files with every check, and scored whole, against SQL written by hand over the same
 * files in the same run: {@link HandWritten}.
 *
 * <p>Example: {@code java -cp 'bench/target/dist/lib/*' -Drouage.root=. org.rouage.bench.network.Network864k} prints
 * the seconds of both, their ratio, and what DHIS2 took.
 */
public final class Network864k {
    private static final int FIRST = 2020;
    private static final int LAST = 2024;
    private static final int SHARES = 60;
    private static final int RUNS = 5;
    private static final String DHIS2 = """
            for information, DHIS2 2.43.1 on the same data (two cores, 24 GiB, PostgreSQL 15, JVM of 4 GB):
              import, its importer mended: 124 s (as released: many minutes)
              analytics tables: 21 s
              60 indicators x 120 funds x 60 months: 22 s through HTTP and JSON
              attainment of 120 funds and 5 years: 2.9 s
            """;

    private Network864k() {}

    /** The four questions on which DHIS2, PostgreSQL and DuckDB agreed, as sums of percentages at 4 decimals. */
    public record Checksums(
            BigDecimal fundsByMonthOf2024, BigDecimal nationByYear, BigDecimal regionsByYear, BigDecimal attainment) {}

    public static void main(String[] arguments) throws IOException {
        Path data = data();
        Path values = values(data, Run.scratch());
        var ours = new double[RUNS];
        var same = new double[RUNS];
        var bare = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Path rows = Run.scratch().resolve("network-864k.parquet");
            Run.Timed<IndicatorModel> taken = Run.timed(() -> takeIn(data, values, rows));
            Run.Timed<Checksums> scored = Run.timed(() -> score(taken.result(), rows));
            var keeping = new HandWritten(data, values, Optional.of(rows.resolveSibling("by-hand.parquet")));
            var scoring = new HandWritten(data, values, Optional.empty());
            Run.Timed<Long> hand = Run.timed(() -> keeping.run(bounds()));
            Run.Timed<Long> only = Run.timed(() -> scoring.run(bounds()));
            ours[i] = taken.seconds() + scored.seconds();
            same[i] = hand.seconds();
            bare[i] = only.seconds();
            Run.say(
                    "  run %d: taken in with checks %.2f s, scored %.2f s (%.2f + %.2f s of processor);"
                            + " by hand %.2f s (%.2f s), only scored %.2f s (%.2f s); %s",
                    i + 1,
                    taken.seconds(),
                    scored.seconds(),
                    taken.processor(),
                    scored.processor(),
                    hand.seconds(),
                    hand.processor(),
                    only.seconds(),
                    only.processor(),
                    scored.result());
        }
        say(ours, same, bare);
        Run.OUT.print(DHIS2);
    }

    private static void say(double[] ours, double[] same, double[] bare) {
        double median = Run.median(ours);
        Run.say(
                "network of 864,000 values, from files to answers: %.2f s; by hand with the same checks, the rows kept:"
                        + " %.2f s, ratio %.2f; by hand without checks, nothing kept: %.2f s, ratio %.2f;"
                        + " peak memory %d MB",
                median,
                Run.median(same),
                median / Run.median(same),
                Run.median(bare),
                median / Run.median(bare),
                Run.peakMegabytes());
    }

    static Path data() {
        return Path.of(System.getProperty("rouage.root", "."), "../shared/data/measures/network-864k");
    }

    /** The values, unzipped once. */
    static Path values(Path data, Path scratch) throws IOException {
        Path values = scratch.resolve("values.csv");
        if (!Files.exists(values)) {
            try (var zip = new ZipFile(data.resolve("values.zip").toFile());
                    var content = zip.getInputStream(zip.entries().nextElement())) {
                Files.copy(content, values);
            }
        }
        return values;
    }

    /** Reads the definitions and takes the values in, with every check. */
    private static IndicatorModel takeIn(Path data, Path values, Path rows) {
        IndicatorModel model = model(data);
        try (Engine engine = Engine.open(bounds())) {
            Files.deleteIfExists(rows);
            Mapping mapping = Mapping.parse(List.of("body=unit", "period=month"), Place.of("values.csv"))
                    .value()
                    .orElseThrow();
            var asked = new Intake.Asked(values, "values.csv", mapping, rows, Run.scratch());
            var findings = new Findings(100);
            if (new Intake(engine, Expected.of(model), List.of())
                    .take(asked, findings)
                    .isEmpty()) {
                throw new IllegalStateException("refused: " + findings.first());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return model;
    }

    private static Engine.Bounds bounds() {
        return Engine.Bounds.of(Run.scratch().resolve("spill"));
    }

    private static Checksums score(IndicatorModel model, Path rows) {
        try (Engine engine = Engine.open(bounds())) {
            return score(engine, model, rows);
        }
    }

    /** All figures by month and by year. */
    static Checksums score(Engine engine, IndicatorModel model, Path rows) {
        List<Period> years =
                IntStream.rangeClosed(FIRST, LAST).mapToObj(Period::year).toList();
        List<Period> periods = Stream.concat(
                        years.stream().flatMap(year -> year.parts(Frequency.MONTH).stream()), years.stream())
                .toList();
        var sums = new Sums();
        Scoreboard.of(
                        engine,
                        model,
                        List.of(new SubmittedRows("values", Side.State.DECLARED, rows)),
                        new Network.Reading.AsItWas(),
                        Side.FUND)
                .pages(periods, Sums::of, sums::add);
        return sums.all();
    }

    /** Adds up each figure at 10 decimals. */
    private static final class Sums {
        private static final int DECIMALS = 10;

        private final BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};

        static Sums of(List<Scoreboard.Figure> figures) {
            var sums = new Sums();
            figures.forEach(sums::add);
            return sums;
        }

        void add(Sums more) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].add(more.sums[i]);
            }
        }

        void add(Scoreboard.Figure figure) {
            Rational number = figure.number().orElseThrow();
            boolean isYear = figure.period().frequency() == Frequency.YEAR;
            switch (figure.extent()) {
                case Extent.Whole() -> add(1, number, isYear);
                case Extent.Region(String id) -> add(2, number, isYear);
                case Extent.Pool pool -> throw new IllegalStateException("no pool was asked for: " + pool);
                case Extent.Body(String id) -> {
                    add(0, number, !isYear && figure.period().year() == LAST);
                    figure.overTarget().ifPresent(share -> add(3, share, true));
                }
            }
        }

        private void add(int at, Rational number, boolean isCounted) {
            BigDecimal published = number.times(Rational.of(100)).toDecimal(DECIMALS, RoundingMode.HALF_EVEN);
            if (isCounted) {
                sums[at] = sums[at].add(published);
            }
        }

        Checksums all() {
            return new Checksums(rounded(0), rounded(1), rounded(2), rounded(3));
        }

        private BigDecimal rounded(int at) {
            return sums[at].setScale(4, RoundingMode.HALF_EVEN);
        }
    }

    /** Funds and regions are those of {@code units.csv}; the targets of {@code targets.csv} are percentages. */
    static IndicatorModel model(Path data) {
        Map<String, List<FinerTarget>> targets = targets(data);
        var measures = new TreeMap<String, MeasureDefinition>();
        var indicators = new ArrayList<TrackedIndicator>();
        for (int i = 1; i <= SHARES; i++) {
            for (String part : List.of("NumE", "DenE")) {
                MeasureDefinition measure = Definitions.measure(id(part, i));
                measures.put(measure.id(), measure);
            }
        }
        for (int i = 1; i <= SHARES; i++) {
            String id = id("Ind0", i);
            indicators.add(Definitions.share(
                    id,
                    id("NumE", i) + " / " + id("DenE", i),
                    measures,
                    new TreeMap<>(),
                    targets.getOrDefault(id, List.of()),
                    FIRST,
                    LAST));
        }
        return Definitions.model(network(data), FIRST, LAST, List.copyOf(measures.values()), indicators);
    }

    private static String id(String part, int number) {
        return String.format(Locale.ROOT, "%s%07d", part, number);
    }

    private static Network network(Path data) {
        Validity always = Validity.from(LocalDate.of(2000, 1, 1));
        var regions = new ArrayList<Network.Region>();
        var bodies = new ArrayList<Network.Body>();
        for (String[] row : rows(data.resolve("units.csv"))) {
            if (row[2].equals("2")) {
                regions.add(new Network.Region(row[0], row[0]));
            } else if (row[2].equals("3")) {
                bodies.add(new Network.Body(
                        row[0], row[0], always, List.of(new Network.Attachment(row[1], always)), List.of()));
            }
        }
        return Network.of(regions, bodies);
    }

    private static Map<String, List<FinerTarget>> targets(Path data) {
        var byIndicator = new TreeMap<String, List<FinerTarget>>();
        for (String[] row : rows(data.resolve("targets.csv"))) {
            int year = Integer.parseInt(row[2]);
            var value = TargetValue.of(
                    year, Optional.of(new BigDecimal(row[3])), Optional.empty(), Optional.empty(), Unit.PERCENT);
            byIndicator
                    .computeIfAbsent(row[1], id -> new ArrayList<>())
                    .add(new FinerTarget(Period.year(year), Optional.of(row[0]), value));
        }
        return byIndicator;
    }

    /** The lines after the header. */
    private static List<String[]> rows(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
