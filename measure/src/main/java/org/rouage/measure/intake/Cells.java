package org.rouage.measure.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rouage.indicator.Period;
import org.rouage.measure.Engine;

/**
 * What each body gives for a measure and a period in a file, its details put together in one pass over the rows: what
 * only shows when rows are seen together is looked for in these cells rather than in the rows.
 *
 * <p>Example: 10 million rows of five details are 2 million cells. Each cell has its sum, its first line, how many rows
 * it has and the marks of their details, a bit for each: five rows with five marks are five details, and no value is
 * given twice. Two details may share a mark; only the rows of such cells are then compared by their details.
 */
final class Cells {
    /**
     * {@code body, measure, period, value, line, rows, marks}, and when bounds are asked {@code least, most, places}.
     */
    static final String TABLE = "intake_cells";
    /**
     * One row for each body and measure: its {@code number}, from 0, {@code rows}, {@code uncertain} (how many cells),
     * {@code first} and {@code last} period, and when bounds are asked {@code least, most, places}.
     */
    static final String SERIES = "intake_series";

    static final String KEY = "body, measure, period";

    private static final int MARKS = 62;
    private static final int MOST_SHIFT = 40;
    /** From how many rows the marks are chosen: whatever they are, nothing is missed. */
    private static final int LOOKED_AT = 100_000;

    private final Engine engine;

    private Cells(Engine engine) {
        this.engine = engine;
    }

    /** {@code rows}: a relation with the columns of measurements and {@code line}. Only the last one made is there. */
    static Cells of(Engine engine, String rows, boolean isWithBounds) {
        String bounds = isWithBounds ? bounds("value", "value", places()) : "";
        Sql.run(
                engine,
                "CREATE OR REPLACE TEMP TABLE " + TABLE + " AS SELECT " + KEY + ", sum(value) AS value,"
                        + " min(line) AS line, count(*) AS rows, bit_or(CAST(1 AS BIGINT) << CAST((hash(detail) >> "
                        + shift(engine, rows) + ") % " + MARKS + " AS BIGINT)) AS marks" + bounds + " FROM (" + rows
                        + ") GROUP BY " + KEY);
        Sql.run(
                engine,
                "CREATE OR REPLACE TEMP TABLE " + SERIES + " AS SELECT body, measure, CAST(row_number() OVER () - 1 AS"
                        + " INTEGER) AS number, sum(rows) AS rows,"
                        + " count(*) FILTER (rows <> bit_count(marks)) AS uncertain,"
                        + " min(period) AS first, max(period) AS last"
                        + (isWithBounds ? bounds("least", "most", "places") : "") + " FROM " + TABLE
                        + " GROUP BY body, measure");
        return new Cells(engine);
    }

    private static String bounds(String least, String most, String places) {
        return ", min(" + least + ") AS least, max(" + most + ") AS most, max(" + places + ") AS places";
    }

    /** How many decimals a value has, without its last zeros. */
    private static String places() {
        return IntStream.range(0, 6)
                .mapToObj(places -> " WHEN value % CAST(1e-" + places + " AS DECIMAL(18,6)) = 0 THEN " + places)
                .collect(Collectors.joining("", "CASE", " WHEN value IS NOT NULL THEN 6 END"));
    }

    /** By which the details that are met first have the most different marks. */
    private static int shift(Engine engine, String rows) {
        var hashes = new ArrayList<Long>();
        Sql.each(
                engine,
                "SELECT DISTINCT CAST(hash(detail) >> 1 AS BIGINT) FROM (SELECT detail FROM (" + rows + ") LIMIT "
                        + LOOKED_AT + ") LIMIT " + MARKS,
                row -> hashes.add(row.getLong(1)));
        int best = 1;
        for (int shift = 1; shift < MOST_SHIFT; shift++) {
            if (marks(hashes, shift) > marks(hashes, best)) {
                best = shift;
            }
        }
        return best;
    }

    /** How many different ones; each hash was shifted by one already. */
    private static long marks(List<Long> hashes, int shift) {
        return hashes.stream()
                .map(hash -> (hash >> (shift - 1)) % MARKS)
                .distinct()
                .count();
    }

    boolean isAnyUncertain() {
        return Sql.number(engine, "SELECT coalesce(sum(uncertain), 0) FROM " + SERIES) > 0;
    }

    /** Of a cell in which a detail may be there twice. */
    static String uncertain() {
        return "rows <> bit_count(marks)";
    }

    /** The first and the last period of the file, by their codes. */
    record Span(int first, int last) {
        private static final int YEAR = 100;

        /** The periods of the file. */
        String within(String period) {
            return between(period, first, last);
        }

        /** Those of the file and so many whole years before and after its own years. */
        String around(String period, int years) {
            return between(period, (first / YEAR - years) * YEAR, (last / YEAR + years + 1) * YEAR - 1);
        }

        /** From so many years before the first period of the file to the end of its last year. */
        String since(String period, int years) {
            return between(period, first - years * YEAR, (last / YEAR + 1) * YEAR - 1);
        }

        private static String between(String period, int from, int to) {
            return period + " BETWEEN " + from + " AND " + to;
        }

        /** From so many years before the first of the file to the last. */
        Years years(int before) {
            return new Years(first / YEAR - before, last / YEAR);
        }
    }

    /** Whole years, both ends included. */
    record Years(int first, int last) {
        int count() {
            return last - first + 1;
        }
    }

    Span span() {
        var found = new ArrayList<Span>();
        Sql.each(
                engine,
                "SELECT coalesce(min(first), 0), coalesce(max(last), 0) FROM " + SERIES,
                row -> found.add(new Span(row.getInt(1), row.getInt(2))));
        return found.getFirst();
    }

    /** What the file holds. */
    Contents contents() {
        var found = new ArrayList<Contents>();
        Sql.each(
                engine,
                "SELECT CAST(sum(rows) AS BIGINT), count(DISTINCT body), count(DISTINCT measure), min(first), max(last)"
                        + " FROM " + SERIES,
                row -> found.add(new Contents(
                        row.getLong(1),
                        row.getInt(2),
                        row.getInt(3),
                        Period.ofCode(row.getInt(4)),
                        Period.ofCode(row.getInt(5)))));
        return found.getFirst();
    }
}
