package org.rouage.bench.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rouage.indicator.Period;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;
import org.rouage.measure.bulk.SubmittedRows;

/**
 * Made-up submissions, always the same: one Parquet file a month, 120 bodies by 600 measures (numerators and
 * denominators of 300 indicators), as many rows for each cell as it takes.
 *
 * <p>Example: 10⁸ rows are 60 files of 1,666,666 rows, 23 or 24 for each cell; 10⁶ rows are 13 months of one row for
 * each cell, since 60 months would need 4.3 million.
 */
final class ScaleFiles {
    static final int BODIES = 120;
    static final int REGIONS = 18;
    static final int INDICATORS = 300;
    static final int FIRST_YEAR = 2020;
    private static final int CELLS_OF_MONTH = BODIES * INDICATORS * 2;
    private static final int MOST_MONTHS = 60;

    private ScaleFiles() {}

    static int months(long rows) {
        return Math.clamp(rows / CELLS_OF_MONTH, 1, MOST_MONTHS);
    }

    static long rowsOfMonth(long rows) {
        return rows / months(rows);
    }

    static Period month(int index) {
        return Period.month(FIRST_YEAR + index / 12, index % 12 + 1);
    }

    static String body(int index) {
        return String.format(Locale.ROOT, "caisse-%03d", index);
    }

    static String measure(int index) {
        return String.format(Locale.ROOT, "mesure-%04d", index);
    }

    /** The files of some rows, made unless they are there. */
    static List<SubmittedRows> of(Engine engine, Path scratch, long rows) {
        Path folder = scratch.resolve("rows-" + rows);
        var files = new ArrayList<SubmittedRows>();
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < months(rows); i++) {
                Path file = folder.resolve(month(i) + ".parquet");
                if (!Files.exists(file)) {
                    Path part = folder.resolve(month(i) + ".part");
                    write(engine, part, rowsOfMonth(rows), month(i).code());
                    Files.move(part, file);
                }
                files.add(new SubmittedRows(month(i).toString(), Side.State.DECLARED, file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files;
    }

    /** In the order of bodies, then measures; sites are told apart where a cell has more rows than one. */
    private static void write(Engine engine, Path file, long rows, int period) {
        String sql = String.format(
                Locale.ROOT, """
                COPY (
                  WITH numbered AS (SELECT i, i * %2$d // %1$d AS cell FROM range(%1$d) AS t(i)),
                  parts AS (SELECT i, cell // %4$d AS b, cell %% %4$d AS m,
                      i - (cell * %1$d + %2$d - 1) // %2$d AS d FROM numbered)
                  SELECT format('caisse-{:03d}', b) AS body, format('mesure-{:04d}', m) AS measure,
                    CAST(%3$d AS INTEGER) AS period, CASE WHEN %1$d > %2$d THEN format('site-{:02d}', d) ELSE '' END AS detail,
                    CAST(CAST((b * 7919 + m * 104729 + CAST(%3$d AS BIGINT) * 1299709 + d * 15485863) * 2654435 %% 1000003
                      AS DECIMAL(18,6)) * 0.01 AS DECIMAL(18,6)) AS value, CAST(NULL AS VARCHAR) AS absence
                  FROM parts WHERE (b * 31 + m * 17 + %3$d) %% 997 <> 0 ORDER BY i)
                TO %5$s (FORMAT parquet, COMPRESSION zstd)
                """, rows, CELLS_OF_MONTH, period, INDICATORS * 2, Engine.text(file.toString()));
        try (var statement = engine.connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
    }
}
