package org.rouage.bench.network;

import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;
import org.rouage.basics.Rational;
import org.rouage.basics.Validity;
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

/**
 * The full scoreboard of 300 indicators, 120 bodies, 18 regions and the whole, by month and by year, with coverage and
 * attainment, against SQL written by hand over the same Parquet files, all rows fetched, in the same run. Of a body and
 * a month that has one of the two measures of a share alone, neither side counts it.
 *
 * <p>Example: {@code java -cp 'bench/target/dist/lib/*' -Drouage.bench.scratch=FOLDER
 * org.rouage.bench.network.NetworkScale 1000000 10000000 100000000} prints for each the seconds of both, their ratio
 * and the cost of a million rows. The quotients of the SQL are in floating point, ours exact. With
 * {@code -Drouage.bench.megabytes=256} the engine has 256 MB for either side, and spills what does not fit.
 */
public final class NetworkScale {
    private static final int RUNS = 3;

    private NetworkScale() {}

    /** What a run gave: how many figures, with a number, and a total to compare. */
    private record Board(long figures, double total, double attained) {
        static final Board NONE = new Board(0, 0, 0);

        Board plus(Board more) {
            return new Board(figures + more.figures, total + more.total, attained + more.attained);
        }
    }

    public static void main(String[] arguments) {
        for (String rows : arguments) {
            compare(Long.parseLong(rows));
        }
        Run.say("peak memory of the process: %d MB", Run.peakMegabytes());
    }

    private static void compare(long rows) {
        Engine.Bounds bounds = bounds();
        List<SubmittedRows> files;
        try (Engine engine = Engine.open(bounds)) {
            files = ScaleFiles.of(engine, Run.scratch(), rows);
        }
        IndicatorModel model = model();
        List<Period> periods = periods(ScaleFiles.months(rows));
        var ours = new double[RUNS];
        var theirs = new double[RUNS];
        var oursOfProcessor = new double[RUNS];
        var theirsOfProcessor = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Run.Timed<Board> own = Run.timed(() -> ours(bounds, model, files, periods));
            Run.Timed<Board> hand = Run.timed(() -> byHand(bounds, model, files));
            ours[i] = own.seconds();
            theirs[i] = hand.seconds();
            oursOfProcessor[i] = own.processor();
            theirsOfProcessor[i] = hand.processor();
            Run.say(
                    "  run %d: %.2f s (%.2f s of processor), by hand %.2f s (%.2f s); %s, %s",
                    i + 1, ours[i], own.processor(), theirs[i], hand.processor(), own.result(), hand.result());
        }
        double median = Run.median(ours);
        Run.say(
                "scoreboard, %d rows: %.2f s, by hand %.2f s, ratio %.2f (of processor %.2f);"
                        + " %.0f ms for a million rows",
                rows,
                median,
                Run.median(theirs),
                median / Run.median(theirs),
                Run.median(oursOfProcessor) / Run.median(theirsOfProcessor),
                median * 1e9 / rows);
        oneMonthMore(rows, bounds, model, files, median);
    }

    private static Engine.Bounds bounds() {
        return new Engine.Bounds(
                Integer.getInteger("rouage.bench.megabytes", Engine.Bounds.DEFAULT_MEMORY_MEGABYTES),
                Runtime.getRuntime().availableProcessors(),
                Run.scratch().resolve("spill"));
    }

    private static void oneMonthMore(
            long rows, Engine.Bounds bounds, IndicatorModel model, List<SubmittedRows> files, double median) {
        List<Period> all = periods(ScaleFiles.months(rows));
        Period month = ScaleFiles.month(ScaleFiles.months(rows) - 1);
        Run.Timed<Board> last = Run.timed(() -> ours(bounds, model, files, List.of(month)));
        Run.Timed<Board> year = Run.timed(() -> ours(bounds, model, files, List.of(month, all.getLast())));
        Run.say(
                "one month more: its figures %.2f s, with those of its year %.2f s; all months and years %.2f s",
                last.seconds(), year.seconds(), median);
    }

    /** By month, then by year. */
    private static List<Period> periods(int months) {
        var periods = new ArrayList<Period>();
        IntStream.range(0, months).mapToObj(ScaleFiles::month).forEach(periods::add);
        periods.stream()
                .map(month -> month.in(Frequency.YEAR))
                .distinct()
                .toList()
                .forEach(periods::add);
        return periods;
    }

    private static IndicatorModel model() {
        var measures = new TreeMap<String, MeasureDefinition>();
        IntStream.range(0, ScaleFiles.INDICATORS * 2)
                .mapToObj(i -> Definitions.measure(ScaleFiles.measure(i)))
                .forEach(one -> measures.put(one.id(), one));
        var indicators = new ArrayList<TrackedIndicator>();
        int last = ScaleFiles.FIRST_YEAR + 4;
        for (int i = 0; i < ScaleFiles.INDICATORS; i++) {
            var targets = new TreeMap<Integer, TargetValue>();
            for (int year = ScaleFiles.FIRST_YEAR; year <= last; year++) {
                targets.put(
                        year,
                        new TargetValue(year, Optional.of(target(i, year)), Optional.empty(), Optional.empty(), 2));
            }
            String formula = ScaleFiles.measure(2 * i) + " / " + ScaleFiles.measure(2 * i + 1);
            indicators.add(Definitions.share(
                    "indicateur-" + i, formula, measures, targets, List.of(), ScaleFiles.FIRST_YEAR, last));
        }
        return Definitions.model(network(), ScaleFiles.FIRST_YEAR, last, List.copyOf(measures.values()), indicators);
    }

    private static Rational target(int indicator, int year) {
        return Rational.of(100 + indicator % 7 + year - ScaleFiles.FIRST_YEAR).dividedBy(Rational.of(100));
    }

    static Network network() {
        Validity always = Validity.from(java.time.LocalDate.of(2000, 1, 1));
        List<Network.Region> regions = IntStream.range(0, ScaleFiles.REGIONS)
                .mapToObj(i -> new Network.Region("region-" + i, "Région " + i))
                .toList();
        return Network.of(
                regions,
                IntStream.range(0, ScaleFiles.BODIES)
                        .mapToObj(i -> new Network.Body(
                                ScaleFiles.body(i),
                                "Caisse " + i,
                                always,
                                List.of(new Network.Attachment("region-" + i % ScaleFiles.REGIONS, always)),
                                List.of()))
                        .toList());
    }

    private static Board ours(
            Engine.Bounds bounds, IndicatorModel model, List<SubmittedRows> files, List<Period> periods) {
        var boards = new ArrayList<Board>();
        try (Engine engine = Engine.open(bounds)) {
            Scoreboard.of(engine, model, files, new Network.Reading.AsItWas(), Side.FUND)
                    .pages(periods, NetworkScale::board, boards::add);
        }
        return boards.stream().reduce(Board.NONE, Board::plus);
    }

    /** Of the figures of one indicator. */
    private static Board board(List<Scoreboard.Figure> figures) {
        long count = 0;
        double total = 0;
        double attained = 0;
        for (Scoreboard.Figure figure : figures) {
            if (figure.number().isPresent()) {
                count++;
                total += published(figure.number().get()) * figure.coverage().present();
                attained += figure.overTarget().map(NetworkScale::published).orElse(0.0);
            }
        }
        return new Board(count, total, attained);
    }

    /** At the declared scale. */
    private static double published(Rational exact) {
        return exact.toDecimal(6, RoundingMode.HALF_UP).doubleValue();
    }

    private static Board byHand(Engine.Bounds bounds, IndicatorModel model, List<SubmittedRows> files) {
        long count = 0;
        double total = 0;
        double attained = 0;
        try (Engine engine = Engine.open(bounds);
                var statement = engine.connection().createStatement()) {
            tables(statement, model);
            try (var query = engine.connection().unwrap(DuckDBConnection.class).prepare(sql(files));
                    var result = query.query()) {
                while (result.nextChunk()) {
                    var chunk = result.chunk();
                    var numbers = chunk.vector(3);
                    var present = chunk.vector(4);
                    var attainment = chunk.vector(5);
                    var ids = List.of(chunk.vector(0), chunk.vector(1), chunk.vector(2));
                    for (long row = 0; row < chunk.rowCount(); row++) {
                        if (!numbers.isNull(row)) {
                            count++;
                            total += numbers.getDouble(row) * present.getLong(row);
                            attained += attainment.isNull(row) ? 0 : attainment.getDouble(row);
                            for (var id : ids) {
                                total += id.getInt(row) * 0.0;
                            }
                        }
                    }
                }
            }
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
        return new Board(count, total, attained);
    }

    private static void tables(java.sql.Statement statement, IndicatorModel model) throws SQLException {
        statement.execute("CREATE TEMP TABLE parts AS SELECT format('mesure-{:04d}', i) AS measure,"
                + " CAST(i // 2 AS INTEGER) AS indicator, i % 2 AS part FROM range(" + ScaleFiles.INDICATORS * 2
                + ") AS t(i)");
        statement.execute("CREATE TEMP TABLE bodies AS SELECT format('caisse-{:03d}', i) AS body,"
                + " CAST(i AS INTEGER) AS number, CAST(i % " + ScaleFiles.REGIONS + " AS INTEGER) AS region FROM range("
                + ScaleFiles.BODIES + ") AS t(i)");
        statement.execute("CREATE TEMP TABLE targets AS SELECT CAST(i AS INTEGER) AS indicator,"
                + " CAST(" + ScaleFiles.FIRST_YEAR + " + y AS INTEGER) AS year, (100 + i % 7 + y) / 100.0 AS target"
                + " FROM range(" + model.indicators().size() + ") AS t(i), range(5) AS u(y)");
    }

    private static String sql(List<SubmittedRows> files) {
        String list = files.stream()
                .map(file -> Engine.text(file.parquet().toString()))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, """
                WITH cells AS (SELECT body, measure, period, sum(value) AS total
                    FROM read_parquet([%s]) GROUP BY body, measure, period),
                pairs AS (SELECT p.indicator, b.number AS body, b.region, c.period, c.period // 100 AS year,
                    sum(c.total) FILTER (p.part = 0) AS top, sum(c.total) FILTER (p.part = 1) AS bottom
                    FROM cells c JOIN parts p USING (measure) JOIN bodies b USING (body)
                    GROUP BY p.indicator, b.number, b.region, c.period HAVING count(c.total) = 2),
                summed AS (SELECT indicator, body, region, period, year, sum(top) AS top, sum(bottom) AS bottom,
                    count(*) AS present FROM pairs GROUP BY GROUPING SETS (
                    (indicator, body, period), (indicator, region, period), (indicator, period),
                    (indicator, body, year), (indicator, region, year), (indicator, year)))
                SELECT indicator, coalesce(body, 1000 + region, -1) AS place, coalesce(period, s.year) AS period,
                    CAST(top AS DOUBLE) / nullif(CAST(bottom AS DOUBLE), 0) AS result, present,
                    CAST(top AS DOUBLE) / nullif(CAST(bottom AS DOUBLE), 0) / target AS attainment
                FROM summed s LEFT JOIN targets t USING (indicator, year)
                """, list);
    }
}
