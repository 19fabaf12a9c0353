package org.rouage.measure.bulk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;
import org.rouage.basics.AsOf;
import org.rouage.basics.Rational;
import org.rouage.basics.Validity;
import org.rouage.convention.Records.LocalContract;
import org.rouage.convention.Records.LocalTarget;
import org.rouage.formula.Unit;
import org.rouage.indicator.Absent;
import org.rouage.indicator.ContractTargets;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.MeasuredRows;
import org.rouage.indicator.Network;
import org.rouage.indicator.Neutralised;
import org.rouage.indicator.OverBodies;
import org.rouage.indicator.OverTime;
import org.rouage.indicator.Period;
import org.rouage.indicator.Rollup;
import org.rouage.indicator.Side;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.measure.Engine;

/**
 * A small dossier made from a seed: bodies that merge, move and close, measures of every rule and frequency, rows with
 * details in several states, some missing, some not determined, one of a body that was closed.
 */
final class GeneratedDossier {
    private static final List<Frequency> FREQUENCIES = List.of(Frequency.values());
    private static final List<Rollup> ROLLUPS = List.of(Rollup.values());
    static final LocalDate KNOWN = LocalDate.of(2026, 6, 1);
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2025, 1, 1);

    private static final List<String> FORMULAS =
            List.of("%s / %s", "100 * (%s - %s)", "%2$s", "(%s + %2$s) / (%1$s - %2$s)", "max(%s; %s)");

    /** Of one frequency, of two, a flow over a stock, with the year before, and of the national body. */
    private static final List<String> JOINED = List.of(
            "also / more",
            "quarterly / also",
            "more / stock",
            "also / also[year − 1]",
            "also / m-national-sum",
            "stock / m-sum-last");

    IndicatorModel model;
    final List<MeasuredRows.Submitted> submissions = new ArrayList<>();
    final List<MeasuredRows.Row> rows = new ArrayList<>();
    private final Random random;

    GeneratedDossier(long seed, List<Side.State> states) {
        random = new Random(seed);
        List<MeasureDefinition> measures = measures();
        model = IndicatorModel.of(
                new IndicatorModel.Setting(
                        new AsOf(KNOWN, KNOWN), START, LocalDate.of(2025, 12, 31), "nationale", network()),
                measures,
                indicators(measures),
                List.of(),
                neutralisations(),
                List.of(),
                List.of());
        for (Side.State state : states) {
            for (int part = 0; part < 2; part++) {
                String id = state.term() + "-" + part;
                submissions.add(new MeasuredRows.Submitted(id, START, state, List.of()));
                fill(id, part, state == Side.State.DECLARED ? 85 : 25);
            }
        }
    }

    /** With the contract of a body, signed on a day, that sets it a target of 50 for 2025. */
    GeneratedDossier contracted(String indicator, String body, String signed) {
        model = ContractTargets.of(
                        List.of(new LocalContract(
                                body,
                                LocalDate.parse(signed),
                                List.of("director"),
                                List.of("director"),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new LocalTarget(indicator, 2025, new BigDecimal("50"), Optional.empty())),
                                List.of(),
                                Optional.empty())),
                        model.setting().asOf())
                .over(model);
        return this;
    }

    private static Network network() {
        var bodies = new ArrayList<Network.Body>();
        for (int i = 1; i <= 4; i++) {
            var always = Validity.from(START);
            var regions = i == 2
                    ? List.of(
                            new Network.Attachment("nord", Validity.between(START, LocalDate.of(2024, 6, 15))),
                            new Network.Attachment("sud", Validity.from(LocalDate.of(2024, 6, 15))))
                    : List.of(new Network.Attachment(i % 2 == 0 ? "nord" : "sud", always));
            bodies.add(new Network.Body("c" + i, "Caisse " + i, always, regions, List.of()));
        }
        var sud = List.of(new Network.Attachment("sud", Validity.from(START)));
        var former = Validity.between(START, MERGER);
        bodies.add(new Network.Body("c5", "Caisse 5", former, sud, List.of("c7")));
        bodies.add(new Network.Body("c6", "Caisse 6", former, List.of(), List.of("c7")));
        bodies.add(new Network.Body("c7", "Caisse 7", Validity.from(MERGER), sud, List.of()));
        return Network.of(List.of(new Network.Region("nord", "Nord"), new Network.Region("sud", "Sud")), bodies);
    }

    private static List<MeasureDefinition> measures() {
        var measures = new ArrayList<MeasureDefinition>();
        for (OverBodies bodies : OverBodies.values()) {
            for (OverTime time : OverTime.values()) {
                Frequency frequency = FREQUENCIES.get(measures.size() % 3);
                measures.add(MeasureDefinition.of(
                        "m-" + bodies.term() + "-" + time.term(), Unit.NUMBER, frequency, bodies, time));
            }
        }
        for (String id : List.of("also", "more")) {
            measures.add(MeasureDefinition.of(id, Unit.NUMBER, Frequency.MONTH, OverBodies.SUM, OverTime.SUM));
        }
        measures.add(MeasureDefinition.of("quarterly", Unit.NUMBER, Frequency.QUARTER, OverBodies.SUM, OverTime.SUM));
        measures.add(MeasureDefinition.of("stock", Unit.NUMBER, Frequency.MONTH, OverBodies.SUM, OverTime.LAST));
        return measures;
    }

    private List<TrackedIndicator> indicators(List<MeasureDefinition> measures) {
        var byId = new TreeMap<String, MeasureDefinition>();
        measures.forEach(one -> byId.put(one.id(), one));
        var indicators = new ArrayList<TrackedIndicator>();
        for (int i = 0; i < 24; i++) {
            MeasureDefinition first = measures.get(random.nextInt(measures.size()));
            MeasureDefinition second = measures.get(random.nextInt(measures.size()));
            String formula =
                    String.format(FORMULAS.get(i % FORMULAS.size()), first.id(), i < 4 ? "m-sum-sum" : second.id());
            Rollup bodies = i % 3 == 0 ? ROLLUPS.get(random.nextInt(5)) : Rollup.PARTS;
            Rollup time = i % 4 == 0 ? ROLLUPS.get(random.nextInt(7)) : Rollup.PARTS;
            indicators.add(
                    new WrittenIndicator("i" + i, formula, FREQUENCIES.get(i % 2 * 2), bodies, time).tracked(byId));
        }
        for (int i = 0; i < JOINED.size(); i++) {
            Frequency frequency = i == 1 ? Frequency.QUARTER : Frequency.MONTH;
            indicators.add(
                    new WrittenIndicator("j" + i, JOINED.get(i), frequency, Rollup.PARTS, Rollup.PARTS).tracked(byId));
        }
        return indicators;
    }

    private static List<Neutralised> neutralisations() {
        return List.of(
                neutralised("n1", "i1", List.of("c1", "c5"), Period.month(2024, 3), Period.month(2024, 7)),
                neutralised("n3", "j1", List.of("c2"), Period.month(2024, 5), Period.month(2024, 5)),
                neutralised("n2", "i2", List.of(), Period.quarter(2025, 1), Period.halfYear(2025, 2)));
    }

    private static Neutralised neutralised(String id, String indicator, List<String> bodies, Period from, Period to) {
        return new Neutralised(
                id,
                Optional.of(indicator),
                new TreeSet<>(bodies),
                from,
                to,
                Neutralised.Treatment.EXCLUDED,
                Optional.empty(),
                "flood",
                "joint committee",
                START,
                "");
    }

    private void fill(String submission, int part, int percent) {
        for (MeasureDefinition measure : model.measures()) {
            for (Period year : List.of(Period.year(2024), Period.year(2025))) {
                for (Period period : year.parts(measure.frequency())) {
                    for (String body : List.of("c1", "c2", "c3", "c4", "c5", "c6", "c7", "nationale")) {
                        if (random.nextInt(100) < percent) {
                            row(submission, body, measure.id(), period, "site-" + part);
                        }
                    }
                }
            }
        }
    }

    private void row(String submission, String body, String measure, Period period, String detail) {
        Optional<Rational> value = random.nextInt(20) == 0
                ? Optional.empty()
                : Optional.of(Rational.of(BigDecimal.valueOf(
                        random.nextLong(-9_000_000_000L, 9_000_000_000L) * (random.nextInt(50) == 0 ? 99_999_999 : 1),
                        6)));
        var said = new Absent(
                random.nextInt(3) == 0 ? Absent.Kind.NOT_APPLICABLE : Absent.Kind.NOT_DETERMINED,
                submission,
                OptionalLong.empty());
        rows.add(new MeasuredRows.Row(
                submission,
                body,
                measure,
                period,
                detail,
                value,
                value.isPresent() ? Optional.empty() : Optional.of(said)));
    }

    /** The same rows, spread over other submissions. */
    void scatter(int number) {
        submissions.clear();
        for (int i = 0; i < number; i++) {
            submissions.add(new MeasuredRows.Submitted("other-" + i, START, Side.State.DECLARED, List.of()));
        }
        rows.replaceAll(row -> new MeasuredRows.Row(
                "other-" + random.nextInt(number),
                row.body(),
                row.measure(),
                row.period(),
                row.detail(),
                row.value(),
                row.absent()));
    }

    /** The rows that are chosen give so much more. */
    void add(Predicate<MeasuredRows.Row> chosen, String more) {
        rows.replaceAll(row -> !chosen.test(row)
                ? row
                : new MeasuredRows.Row(
                        row.submission(),
                        row.body(),
                        row.measure(),
                        row.period(),
                        row.detail(),
                        row.value().map(value -> value.plus(Rational.parse(more))),
                        row.absent()));
    }

    /** The rows in Parquet, in an order of their own: each submission in one or several files. */
    List<SubmittedRows> store(Engine engine, Path folder, long order) {
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(order));
        return submissions.stream()
                .map(submission -> new SubmittedRows(
                        submission.id(),
                        submission.state(),
                        write(
                                engine,
                                folder.resolve(submission.id() + "-" + order + ".parquet"),
                                shuffled.stream()
                                        .filter(row -> row.submission().equals(submission.id()))
                                        .toList())))
                .toList();
    }

    private static Path write(Engine engine, Path file, List<MeasuredRows.Row> rows) {
        try (var statement = engine.connection().createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE written (body VARCHAR, measure VARCHAR, period INTEGER,"
                    + " detail VARCHAR, value DECIMAL(18,6), absence VARCHAR)");
            try (var appender =
                    engine.connection().unwrap(DuckDBConnection.class).createAppender("temp", "main", "written")) {
                for (MeasuredRows.Row row : rows) {
                    appender.beginRow()
                            .append(row.body())
                            .append(row.measure())
                            .append(row.period().code())
                            .append(row.detail());
                    if (row.value().isPresent()) {
                        appender.append(row.value()
                                        .get()
                                        .exactDecimal()
                                        .orElseThrow()
                                        .setScale(6))
                                .appendNull();
                    } else {
                        appender.appendNull()
                                .append(row.absent().orElseThrow().kind().term());
                    }
                    appender.endRow();
                }
            }
            statement.execute(
                    "COPY written TO " + Engine.text(file.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
            return file;
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
    }

    /** Every period in which something may be asked. */
    static List<Period> periods() {
        return IntStream.of(2024, 2025)
                .mapToObj(Period::year)
                .flatMap(year -> java.util.Arrays.stream(Frequency.values())
                        .flatMap(frequency -> year.parts(frequency).stream()))
                .toList();
    }
}
