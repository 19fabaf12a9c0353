package org.rouage.measure.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rouage.indicator.Side;

final class PlanTest {
    private static final List<SubmittedRows> LIVE = List.of(
            new SubmittedRows("d'avril", Side.State.DECLARED, Path.of("a'b.parquet")),
            new SubmittedRows("mai", Side.State.DECLARED, Path.of("c.parquet")),
            new SubmittedRows("accord", Side.State.AGREED, Path.of("d.parquet")));

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
}
