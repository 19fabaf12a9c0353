package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.rouage.indicator.Period;
import org.rouage.measure.Engine;

/**
 * The values of a file that lie far from their series: what one body gave of one measure, in the file and before.
 *
 * <p>Example: of 23 months between 2,010 and 2,990 files with a median of 2,500 and a median distance of 200, a month
 * of 25,000 is told, and one of 4,000 is not: it is no farther than 8 times 200. Series are read so many at a time as
 * memory allows; a series is never sampled.
 */
final class Outliers {
    /** In a series of fewer values, none is far. */
    static final int FEWEST_OF_SERIES = 8;
    /** So many times the median distance to the median is not yet far. */
    static final int FARTHEST = 8;

    /** How many cells are held at once, given or not: 64 MB. */
    private static final int MOST_CELLS = 1 << 23;
    /** Months, quarters, half-years and the year. */
    private static final int PERIODS_OF_YEAR = 19;

    private static final int DECIMALS = 6;
    private static final String FOUND = "intake_outliers";
    private static final String NARROW = "DECIMAL(18," + DECIMALS + ")";

    private final Engine engine;
    private final int mostCells;

    /** A value of the file, with the first line of its cell. */
    record Outlier(
            long line,
            String body,
            String measure,
            Period period,
            BigDecimal value,
            BigDecimal median,
            BigDecimal spread) {}

    /** Series by their numbers, the end left out, and the years of their values. */
    private record Slice(int first, int end, Cells.Years years) {}

    Outliers(Engine engine) {
        this(engine, MOST_CELLS);
    }

    /** Holds so many cells at once. */
    Outliers(Engine engine, int mostCells) {
        this.engine = engine;
        this.mostCells = mostCells;
    }

    /**
     * In the order of their lines. The cells of the file are those of {@link Cells}; {@code before} is a relation of
     * {@code body, measure, period, value}, and the periods of both lie in these years.
     */
    void each(Optional<String> before, Cells.Years years, Consumer<Outlier> taker) {
        int series = (int) Sql.number(engine, "SELECT count(*) FROM " + Cells.SERIES);
        int atOnce = Math.max(1, mostCells / (PERIODS_OF_YEAR * years.count()));
        try {
            DuckDBConnection connection = engine.connection().unwrap(DuckDBConnection.class);
            Sql.run(
                    engine,
                    "CREATE OR REPLACE TEMP TABLE " + FOUND + " (number INTEGER, period INTEGER,"
                            + " value DECIMAL(38,6), median DECIMAL(38,6), spread DECIMAL(38,6))");
            for (int first = 0; first < series; first += atOnce) {
                find(connection, before, new Slice(first, Math.min(series, first + atOnce), years));
            }
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
        Sql.each(
                engine,
                "SELECT c.line, s.body, s.measure, f.period, f.value, f.median, f.spread FROM " + FOUND + " f JOIN "
                        + Cells.SERIES + " s USING (number) JOIN " + Cells.TABLE
                        + " c ON c.body = s.body AND c.measure = s.measure AND c.period = f.period ORDER BY c.line",
                row -> taker.accept(new Outlier(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Period.ofCode(row.getInt(4)),
                        row.getBigDecimal(5),
                        row.getBigDecimal(6),
                        row.getBigDecimal(7))));
    }

    private void find(DuckDBConnection connection, Optional<String> before, Slice slice) throws SQLException {
        var grid = new SeriesGrid(slice.end - slice.first, slice.years);
        fill(connection, grid, slice, true, "SELECT body, measure, period, value FROM " + Cells.TABLE);
        if (before.isPresent()) {
            fill(connection, grid, slice, false, before.get());
        }
        try (var appender = connection.createAppender("temp", "main", FOUND)) {
            grid.far(FARTHEST, FEWEST_OF_SERIES, far -> append(appender, slice.first, far));
        }
    }

    private static void append(DuckDBAppender appender, int first, SeriesGrid.Far far) {
        try {
            appender.beginRow()
                    .append(first + far.series())
                    .append(far.period())
                    .append(decimal(far.value()))
                    .append(decimal(far.median()))
                    .append(decimal(far.spread()))
                    .endRow();
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
    }

    private static BigDecimal decimal(BigInteger millionths) {
        return new BigDecimal(millionths, DECIMALS);
    }

    private static void fill(
            DuckDBConnection connection, SeriesGrid grid, Slice slice, boolean isOfFile, String relation)
            throws SQLException {
        String sql = "SELECT s.number, r.period, TRY_CAST(r.value AS " + NARROW + ") AS narrow, r.value FROM ("
                + relation + ") r JOIN " + Cells.SERIES + " s USING (body, measure) WHERE s.number >= " + slice.first
                + " AND s.number < " + slice.end;
        try (var query = connection.prepare(sql);
                var result = query.query()) {
            while (result.nextChunk()) {
                add(grid, slice.first, isOfFile, result.chunk());
            }
        }
    }

    private static void add(SeriesGrid grid, int first, boolean isOfFile, DuckDBDataChunkReader chunk) {
        var numbers = chunk.vector(0);
        var periods = chunk.vector(1);
        var narrow = chunk.vector(2);
        var values = chunk.vector(3);
        for (long i = 0, rows = chunk.rowCount(); i < rows; i++) {
            int one = numbers.getInt(i) - first;
            int period = periods.getInt(i);
            if (isOfFile) {
                grid.look(one, period);
            }
            if (!narrow.isNull(i)) {
                grid.add(
                        one,
                        period,
                        narrow.getBigDecimal(i).scaleByPowerOfTen(DECIMALS).longValueExact());
            } else if (!values.isNull(i)) {
                grid.addWide(one, period, values.getBigDecimal(i).unscaledValue());
            }
        }
    }
}
