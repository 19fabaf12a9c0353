package org.rouage.measure.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
     * One row for each body and measure: {@code rows}, {@code uncertain} (how many cells), {@code first} and
     * {@code last} period, what {@link #SPREAD} gives, and when bounds are asked {@code least, most, places}.
     */
    static final String SERIES = "intake_series";
    /** Of the cells of a series: how many have a value, the ends and the quarters of their values. */
    static final String SPREAD = "count(value) AS given, min(value) AS low, max(value) AS high,"
            + " quantile_disc(value, [0.25, 0.5, 0.75]) AS quarters";

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
                "CREATE OR REPLACE TEMP TABLE " + SERIES + " AS SELECT body, measure, sum(rows) AS rows,"
                        + " count(*) FILTER (rows <> bit_count(marks)) AS uncertain,"
                        + " min(period) AS first, max(period) AS last, " + SPREAD
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

    /** The periods of the file and so many years around, by the codes of periods. */
    String within(String period, int yearsBefore, int yearsAfter) {
        var first = new AtomicLong();
        var last = new AtomicLong();
        Sql.each(engine, "SELECT coalesce(min(first), 0), coalesce(max(last), 0) FROM " + SERIES, row -> {
            first.set(row.getLong(1));
            last.set(row.getLong(2));
        });
        long from = yearsBefore == 0 ? first.get() : (first.get() / 100 - yearsBefore) * 100;
        long to = yearsBefore == 0 ? last.get() : (last.get() / 100 + yearsAfter) * 100 + 99;
        return period + " BETWEEN " + from + " AND " + to;
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
