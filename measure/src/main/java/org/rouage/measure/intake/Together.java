package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rouage.basics.Place;
import org.rouage.indicator.Period;
import org.rouage.measure.Engine;

/**
 * What only shows when rows are seen together: a value given twice, in the file or by a live submission; a rule between
 * measures; a value far from its series.
 *
 * <p>Example: line 14 gives body 23, {@code payes}, March 2024 again: {@code MEASURE-TWICE}, and it names line 3. Only
 * the live submissions that have periods of the file are looked at.
 */
final class Together {
    private static final String KEY = "body, measure, period, detail";
    /** How far back a series goes, in years before the first period of the file. */
    private static final int SERIES_YEARS = 3;

    static final int FEWEST_OF_SERIES = 8;
    static final int FARTHEST = 8;

    private final Engine engine;
    private final String printed;
    private final Expected expected;
    private final List<Intake.Live> live;

    /** Rows with their lines, and what the file is called. */
    Together(Engine engine, String printed, Expected expected, List<Intake.Live> live) {
        this.engine = engine;
        this.printed = printed;
        this.expected = expected;
        this.live = List.copyOf(live);
    }

    /**
     * {@code rows} is a relation with a column {@code line}, of which these are the cells; {@code column} is where the
     * first of its keys stands.
     */
    void check(String rows, Cells cells, int column, Findings findings) {
        if (cells.isAnyUncertain()) {
            twice(rows, column, findings);
        }
        if (!live.isEmpty()) {
            given(rows, cells, column, findings);
        }
        RulesTogether.ofOnePeriod(engine, printed, expected).check(cells(cells, 0, 0, "true"), findings);
        RulesTogether overYears = RulesTogether.overYears(engine, printed, expected);
        if (overYears.reach() > 0) {
            overYears.check(cells(cells, overYears.reach(), overYears.reach(), "true"), findings);
        }
        outliers(cells, column, findings);
    }

    private void twice(String rows, int column, Findings findings) {
        Sql.each(
                engine,
                "WITH alike AS (SELECT * FROM (" + rows + ") SEMI JOIN (SELECT " + Cells.KEY + " FROM " + Cells.TABLE
                        + " WHERE " + Cells.uncertain() + ") USING (" + Cells.KEY + ")), twice AS (SELECT " + KEY
                        + ", min(line) AS first FROM alike GROUP BY " + KEY + " HAVING count(*) > 1)"
                        + " SELECT line, first, " + KEY + " FROM alike JOIN twice USING (" + KEY
                        + ") WHERE line > first ORDER BY line",
                row -> findings.refuse(TogetherProblems.twice(
                        at(row.getLong("line"), column),
                        key(row.getString("body"), row.getString("measure"), row.getInt("period"), row.getString(6)),
                        row.getLong("first"))));
    }

    private void given(String rows, Cells cells, int column, Findings findings) {
        var names = new TreeMap<String, String>();
        live.forEach(each -> names.put(each.parquet().toString(), each.id()));
        Sql.each(
                engine,
                "WITH rows AS (" + rows + ") SELECT line, g.filename, " + qualified("rows")
                        + " FROM rows JOIN " + given("filename = true") + " AS g ON " + sameKey()
                        + " WHERE " + cells.within("g.period", 0, 0) + " ORDER BY line, g.filename",
                row -> findings.refuse(TogetherProblems.given(
                        at(row.getLong("line"), column),
                        key(row.getString("body"), row.getString("measure"), row.getInt("period"), row.getString(6)),
                        names.getOrDefault(row.getString("filename"), "?"))));
    }

    private static String qualified(String table) {
        return List.of(KEY.split(", ")).stream().map(each -> table + "." + each).collect(Collectors.joining(", "));
    }

    private static String sameKey() {
        return List.of(KEY.split(", ")).stream()
                .map(each -> "rows." + each + " = g." + each)
                .collect(Collectors.joining(" AND "));
    }

    private String given(String option) {
        return "read_parquet(["
                + Sql.texts(live.stream()
                        .map(Intake.Live::parquet)
                        .map(Path::toString)
                        .toList()) + "]" + (option.isEmpty() ? "" : ", " + option) + ")";
    }

    /**
     * What each body gave for a measure and a period, by the file and the live submissions; no line: not by the file.
     */
    private String cells(Cells cells, int yearsBefore, int yearsAfter, String which) {
        String ofFile = "SELECT line, body, measure, period, value FROM " + Cells.TABLE;
        return live.isEmpty()
                ? ofFile
                : "SELECT body, measure, period, sum(value) AS value, min(line) AS line FROM (" + ofFile
                        + " UNION ALL SELECT NULL AS line, body, measure, period, value FROM " + given("") + " WHERE "
                        + cells.within("period", yearsBefore, yearsAfter) + " AND " + which
                        + ") GROUP BY body, measure, period";
    }

    /**
     * By the median of the absolute deviations from the median; of an even number, the lower of the two in the middle.
     * That median deviation is at least the smaller of the distances from the median to the quarters of the values,
     * since fewer than half of them lie between; a series of which both ends are near by it has no outlier, and
     * deviations are worked out for the others only.
     */
    private void outliers(Cells cells, int column, Findings findings) {
        String ofFile = "measure IN (SELECT DISTINCT measure FROM " + Cells.TABLE + ")";
        Sql.each(
                engine,
                "WITH cells AS " + (live.isEmpty() ? "" : "MATERIALIZED ") + "("
                        + cells(cells, SERIES_YEARS, 0, ofFile) + "),"
                        + " series AS (" + series() + "), medians AS (SELECT body, measure, quarters[2] AS median"
                        + " FROM series WHERE given >= " + FEWEST_OF_SERIES
                        + " AND greatest(high - quarters[2], quarters[2] - low) > " + FARTHEST
                        + " * least(quarters[3] - quarters[2], quarters[2] - quarters[1])),"
                        + " spreads AS (SELECT body, measure, median, quantile_disc(abs(value - median), 0.5) AS spread"
                        + " FROM cells JOIN medians USING (body, measure) WHERE value IS NOT NULL"
                        + " GROUP BY body, measure, median)"
                        + " SELECT line, body, measure, period, value, median, spread FROM cells"
                        + " JOIN spreads USING (body, measure) WHERE line IS NOT NULL AND spread > 0"
                        + " AND abs(value - median) > " + FARTHEST + " * spread ORDER BY line",
                row -> findings.warn(TogetherProblems.outlier(
                        at(row.getLong("line"), column),
                        key(row.getString("body"), row.getString("measure"), row.getInt("period"), ""),
                        plain(row.getBigDecimal("value")),
                        plain(row.getBigDecimal("median")),
                        plain(row.getBigDecimal("spread")))));
    }

    private String series() {
        return live.isEmpty()
                ? "SELECT * FROM " + Cells.SERIES
                : "SELECT body, measure, " + Cells.SPREAD + " FROM cells GROUP BY body, measure";
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private Place at(long line, int column) {
        return Place.in(printed, (int) line, column);
    }

    private static TogetherProblems.Key key(String body, String measure, int period, String detail) {
        return new TogetherProblems.Key(body, measure, Period.ofCode(period), detail);
    }
}
