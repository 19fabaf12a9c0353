package org.rouage.measure.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.MeasuredRows;
import org.rouage.indicator.Network;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;

final class PlanTest {
    private static final BigDecimal LARGEST = new BigDecimal("999999999999.999999");
    private static final List<SubmittedRows> LIVE = List.of(
            new SubmittedRows("d'avril", Side.State.DECLARED, Path.of("a'b.parquet")),
            new SubmittedRows("mai", Side.State.DECLARED, Path.of("c.parquet")),
            new SubmittedRows("accord", Side.State.AGREED, Path.of("d.parquet")));

    @TempDir
    private Path folder;

    @Test
    void rows_in_one_state_are_summed_at_once() {
        Plan cells = CellPlan.cells(
                LIVE.subList(0, 2), Side.FUND, List.of(), new Condition.Between("period", 202401, 202412));
        assertThat(Dialect.DUCKDB.sql(cells)).isEqualTo("""
                WITH step1 AS (SELECT body, measure, period, detail, value, 1 AS state_rank FROM \
                read_parquet(['a''b.parquet', 'c.parquet'])),
                step2 AS (SELECT body, measure, period, detail, value, state_rank FROM step1 WHERE period BETWEEN \
                202401 AND 202412),
                step3 AS (SELECT body, measure, period, sum(value) AS total, count(value) AS given FROM step2 \
                GROUP BY body, measure, period),
                step4 AS (SELECT body, measure, period, total, given FROM step3 WHERE given > 0)
                SELECT body, measure, period, total, given FROM step4""");
        assertThat(Dialect.SPARK.sql(cells))
                .startsWith("WITH step1 AS (SELECT body, measure, period, detail, value, 1 AS state_rank FROM"
                        + " parquet.`a'b.parquet`\n  UNION ALL SELECT body, measure, period, detail, value, 1 AS"
                        + " state_rank FROM parquet.`c.parquet`),\nstep2 AS (");
        assertThat(Dialect.POSTGRESQL.sql(cells))
                .startsWith("WITH step1 AS (SELECT body, measure, period, detail, value, 1 AS state_rank FROM"
                        + " measure_rows WHERE submission = 'd''avril'\n  UNION ALL ");
    }

    @Test
    void of_rows_in_several_states_the_first_that_is_there_is_taken() {
        assertThat(Dialect.SPARK.sql(CellPlan.parts(LIVE.subList(1, 3), Side.FUND, List.of("payes"))))
                .isEqualTo("""
                WITH step1 AS (SELECT 'mai' AS submission, body, measure, period, detail, value, 1 AS state_rank FROM \
                parquet.`c.parquet`
                  UNION ALL SELECT 'accord' AS submission, body, measure, period, detail, value, 0 AS state_rank FROM \
                parquet.`d.parquet`),
                step2 AS (SELECT submission, body, measure, period, detail, value, state_rank FROM step1 WHERE \
                measure IN ('payes')),
                step3 AS (SELECT body, measure, period, detail, \
                count(CASE WHEN state_rank = 0 THEN 1 END) AS rows_0, \
                max(CASE WHEN state_rank = 0 THEN value END) AS value_0, \
                max(CASE WHEN state_rank = 0 THEN submission END) AS submission_0, \
                count(CASE WHEN state_rank = 1 THEN 1 END) AS rows_1, \
                max(CASE WHEN state_rank = 1 THEN value END) AS value_1, \
                max(CASE WHEN state_rank = 1 THEN submission END) AS submission_1 \
                FROM step2 GROUP BY body, measure, period, detail),
                step4 AS (SELECT body, measure, period, detail, \
                CASE WHEN rows_0 > 0 THEN value_0 WHEN rows_1 > 0 THEN value_1 END AS value, \
                CASE WHEN rows_0 > 0 THEN submission_0 WHEN rows_1 > 0 THEN submission_1 END AS submission FROM step3),
                step5 AS (SELECT submission, body, measure, period, sum(value) AS total, count(value) AS given \
                FROM step4 \
                GROUP BY submission, body, measure, period),
                step6 AS (SELECT submission, body, measure, period, total, given FROM step5 WHERE given > 0)
                SELECT submission, body, measure, period, total, given FROM step6""");
    }

    @Test
    void aggregates_are_one_grouping_with_three_sets_in_every_dialect() {
        var cells = new Plan.Table("cells", List.of("body", "measure", "period", "total", "given"));
        for (Dialect dialect : Dialect.values()) {
            assertThat(dialect.sql(AggregatePlan.of(cells))).isEqualTo("""
                    WITH step1 AS (SELECT body, measure, period, total, given, standing, region FROM cells JOIN \
                    standings \
                    USING (body, period)),
                    step2 AS (SELECT body, measure, period, total, given, standing, region, span FROM step1 JOIN \
                    spans USING (period)),
                    step3 AS (SELECT measure, span, standing, region, sum(total) AS sum_total, min(total) AS least, \
                    max(total) AS most, count(total) AS present FROM step2 GROUP BY GROUPING SETS \
                    ((measure, span, standing), (measure, span, region), (measure, span)))
                    SELECT measure, span, standing, region, sum_total, least, most, present FROM step3""");
        }
    }

    @Test
    void no_number_of_rows_overflows_a_sum_of_duckdb_and_spark_is_refused_in_time() {
        assertThat(Dialect.DUCKDB.refusal(LARGEST, Long.MAX_VALUE)).isEmpty();
        assertThat(Dialect.POSTGRESQL.refusal(LARGEST, Long.MAX_VALUE)).isEmpty();
        assertThat(Dialect.SPARK.refusal(LARGEST, 10_000_000_000L)).isEmpty();
        assertThat(Dialect.SPARK.refusal(LARGEST.negate(), 10_000_000_001L))
                .map(Problem::code)
                .contains("MEASURE-SUM-TOO-LONG");
        assertThat(Dialect.SPARK.refusal(LARGEST, 10_000_000_001L).orElseThrow().print(Language.ENGLISH))
                .isEqualTo("""
                spark: MEASURE-SUM-TOO-LONG
                  found: 10000000001 rows of which the largest value is 999999999999.999999
                  expected: a sum of fewer than 22 digits before the point
                  remedy: Compute with another engine, or report the values in a larger unit.""");
    }

    @Test
    void what_an_engine_sums_over_the_network_is_what_its_rows_give() throws SQLException {
        var dossier = new GeneratedDossier(9, List.of(Side.State.values()));
        Network.Reading reading = new Network.Reading.AsItWas();
        var expected = MeasuredRows.of(dossier.model, dossier.submissions, dossier.rows, reading, Side.STATE);
        int compared = 0;
        try (Engine engine = Engine.open(Engine.Bounds.of(folder))) {
            tables(engine, dossier, reading);
            Plan plan = AggregatePlan.of(CellPlan.cells(
                    dossier.store(engine, folder, 1),
                    Side.STATE,
                    List.of("m-sum-sum", "m-min-min", "m-max-max"),
                    new Condition.Between("period", 202400, 202599)));
            try (var statement = engine.connection().createStatement();
                    var rows = statement.executeQuery(Dialect.DUCKDB.sql(plan))) {
                while (rows.next()) {
                    String measure = rows.getString("measure");
                    Extent extent = extent(rows.getString("standing"), rows.getString("region"));
                    Period period = Period.ofCode(rows.getInt("span"));
                    if (!extent.name().isEmpty()) {
                        var aggregate = expected.of(measure, extent, period).orElseThrow();
                        String figure =
                                measure.endsWith("sum") ? "sum_total" : measure.endsWith("min") ? "least" : "most";
                        assertThat(rows.getBigDecimal(figure))
                                .isEqualByComparingTo(
                                        aggregate.value().exactDecimal().orElseThrow());
                        assertThat(rows.getLong("present")).isEqualTo(aggregate.present());
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    private static Extent extent(String standing, String region) {
        if (standing != null) {
            return new Extent.Body(standing);
        }
        return region == null ? new Extent.Whole() : new Extent.Region(region);
    }

    private static void tables(Engine engine, GeneratedDossier dossier, Network.Reading reading) throws SQLException {
        var connection = engine.connection().unwrap(DuckDBConnection.class);
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE standings (body VARCHAR, period INTEGER, standing VARCHAR, region VARCHAR)");
            statement.execute("CREATE TABLE spans (period INTEGER, span INTEGER)");
        }
        try (var standings = connection.createAppender("standings");
                var spans = connection.createAppender("spans")) {
            for (Period period : GeneratedDossier.periods()) {
                for (Network.Body body : dossier.model.network().reporters(period)) {
                    var standing = dossier.model.network().standing(body.id(), period, reading);
                    standings
                            .beginRow()
                            .append(body.id())
                            .append(period.code())
                            .append(standing.body())
                            .append(standing.region().orElse(""))
                            .endRow();
                }
                for (Frequency longer : longer(period)) {
                    spans.beginRow()
                            .append(period.code())
                            .append(period.in(longer).code())
                            .endRow();
                }
            }
        }
    }

    private static List<Frequency> longer(Period period) {
        var longer = new ArrayList<>(Arrays.asList(Frequency.values()));
        longer.removeIf(one -> one.months() < period.frequency().months());
        return longer;
    }
}
