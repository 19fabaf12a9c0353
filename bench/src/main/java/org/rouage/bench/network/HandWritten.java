package org.rouage.bench.network;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.rouage.measure.Engine;

/**
 * What somebody who knows the engine would write for the network of 864,000 values: all figures by month and by year,
 * of funds, regions and the whole, with how many values were there and how many were expected, and attainment, every
 * row fetched. Quotients are in floating point.
 *
 * <p>Example: with a place to keep the rows it does what taking in does: it reads the file into a table, proves that
 * every unit, measure, month and value is right and none is given twice, looks for outliers, writes the rows to
 * Parquet, and scores the table. Without, it scores the file as it is read.
 */
record HandWritten(Path data, Path values, Optional<Path> kept) {
    private static final String COLUMNS = "header = true, columns = {'unit': 'VARCHAR', 'measure': 'VARCHAR',"
            + " 'month': 'DATE', 'value': 'DECIMAL(18,6)'}";

    /** How many figures there are. */
    long run(Engine.Bounds bounds) {
        try (Engine engine = Engine.open(bounds);
                Statement statement = engine.connection().createStatement()) {
            String from = "read_csv(" + Engine.text(values.toString()) + ", " + COLUMNS + ")";
            if (kept.isPresent()) {
                statement.execute("CREATE TEMP TABLE taken AS SELECT * FROM " + from);
                prove(statement);
                statement.execute(
                        "COPY taken TO " + Engine.text(kept.get().toString()) + " (FORMAT parquet, COMPRESSION zstd)");
                from = "taken";
            }
            return fetched(engine, from);
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
    }

    private void prove(Statement statement) throws SQLException {
        String units = "read_csv(" + Engine.text(data.resolve("units.csv").toString()) + ", header = true)";
        isNone(
                statement,
                "SELECT count(*) FROM taken t LEFT JOIN (SELECT * FROM " + units
                        + " WHERE level = 3) u ON t.unit = u.id LEFT JOIN (SELECT format('NumE{:07d}', i) AS id"
                        + " FROM range(1, 61) n(i) UNION ALL SELECT format('DenE{:07d}', i) FROM range(1, 61) d(i)) m"
                        + " ON t.measure = m.id WHERE u.id IS NULL OR m.id IS NULL OR value IS NULL OR value % 1 <> 0"
                        + " OR coalesce(month NOT BETWEEN DATE '2020-01-01' AND DATE '2024-12-31', true)");
        isNone(
                statement,
                "SELECT count(*) FROM (SELECT unit, measure, month FROM taken GROUP BY ALL" + " HAVING count(*) > 1)");
        statement.execute("CREATE TEMP TABLE outliers AS WITH medians AS (SELECT unit, measure,"
                + " quantile_disc(value, 0.5) AS median FROM taken GROUP BY ALL HAVING count(*) >= 8),"
                + " spreads AS (SELECT unit, measure, median, quantile_disc(abs(value - median), 0.5) AS spread"
                + " FROM taken JOIN medians USING (unit, measure) GROUP BY ALL)"
                + " SELECT unit, measure, month, value FROM taken JOIN spreads USING (unit, measure)"
                + " WHERE spread > 0 AND abs(value - median) > 8 * spread");
    }

    private static void isNone(Statement statement, String sql) throws SQLException {
        try (var found = statement.executeQuery(sql)) {
            if (!found.next() || found.getLong(1) > 0) {
                throw new IllegalStateException("not right: " + sql);
            }
        }
    }

    private long fetched(Engine engine, String from) throws SQLException {
        long rows = 0;
        double total = 0;
        try (var query = engine.connection().unwrap(DuckDBConnection.class).prepare(scores(from));
                var result = query.query()) {
            while (result.nextChunk()) {
                var chunk = result.chunk();
                for (long i = 0; i < chunk.rowCount(); i++) {
                    total += chunk.vector(3).getDouble(i)
                            + chunk.vector(4).getLong(i)
                            + chunk.vector(5).getLong(i);
                    total += chunk.vector(6).isNull(i) ? 0 : chunk.vector(6).getDouble(i);
                    total += chunk.vector(0).getString(i).length()
                            + chunk.vector(1).getString(i).length();
                }
                rows += chunk.rowCount();
            }
        }
        if (total <= 0) {
            throw new IllegalStateException("nothing was computed");
        }
        return rows;
    }

    private String scores(String from) {
        return String.format(
                Locale.ROOT,
                """
                WITH cells AS (SELECT unit, measure[-7:] AS share, month,
                    sum(value) FILTER (measure[1:1] = 'N') AS top, sum(value) FILTER (measure[1:1] = 'D') AS bottom,
                    count(value) AS present FROM %1$s GROUP BY ALL),
                units AS (SELECT * FROM read_csv(%2$s, header = true)),
                expected AS (SELECT id AS place, 1 AS funds FROM units WHERE level = 3
                    UNION ALL SELECT parent, count(*) FROM units WHERE level = 3 GROUP BY parent
                    UNION ALL SELECT '', count(*) FROM units WHERE level = 3),
                placed AS (SELECT c.*, u.parent, year(month) AS year FROM cells c JOIN units u ON u.id = c.unit),
                summed AS (SELECT share, unit, parent, month, year, sum(top) AS top, sum(bottom) AS bottom,
                    sum(present) AS present FROM placed GROUP BY GROUPING SETS ((share, unit, month),
                    (share, parent, month), (share, month), (share, unit, year), (share, parent, year), (share, year)))
                SELECT s.share, e.place, coalesce(year(month), s.year) AS period,
                    100 * CAST(top AS DOUBLE) / CAST(bottom AS DOUBLE) AS result, CAST(present AS BIGINT) AS present,
                    CAST(e.funds * CASE WHEN month IS NULL THEN 24 ELSE 2 END AS BIGINT) AS expected,
                    10000 * CAST(top AS DOUBLE) / CAST(bottom AS DOUBLE) / t.target AS attainment
                FROM summed s JOIN expected e ON e.place = coalesce(s.unit, parent, '')
                LEFT JOIN read_csv(%3$s, header = true) t
                    ON t.unit = s.unit AND t.indicator[-7:] = s.share AND t.year = s.year
                """,
                from,
                Engine.text(data.resolve("units.csv").toString()),
                Engine.text(data.resolve("targets.csv").toString()));
    }
}
