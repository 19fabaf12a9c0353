package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rouage.basics.Place;
import org.rouage.indicator.Period;
import org.rouage.measure.Engine;

/**
 * What only shows when rows are seen together: a value given twice, in the file or by a live submission; a part that is
 * more than its whole; a rule between measures; a value far from its series.
 *
 * <p>Example: line 14 gives body 23, {@code payes}, March 2024 again: {@code MEASURE-TWICE}, and it names line 3. Only
 * the live submissions that have periods of the file are looked at.
 */
final class Together {
    private static final String KEY = "body, measure, period, detail";
    /** How far back a series goes, in years before the first period of the file. */
    private static final int SERIES_YEARS = 3;

    private static final String DOUBTS = "intake_doubts";

    private final Engine engine;
    private final String printed;
    private final Expected expected;
    private final List<Intake.Live> live;
    private boolean hasDoubts;

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
        long before = findings.problems();
        if (cells.isAnyUncertain()) {
            twice(rows, column, findings);
        }
        if (!live.isEmpty()) {
            given(rows, cells, column, findings);
        }
        hasDoubts = doubts(rows, cells, findings.problems() > before) > 0;
        new SharesTogether(engine, printed, expected.shares()).check(cells(cells, 0), findings);
        RulesTogether.ofOnePeriod(engine, printed, expected).check(cells(cells, 0), findings);
        RulesTogether overYears = RulesTogether.overYears(engine, printed, expected);
        if (overYears.reach() > 0) {
            overYears.check(cells(cells, overYears.reach()), findings);
        }
        outliers(cells, column, findings);
    }

    /**
     * The cells of which a row is refused, or given twice or before: what they add up to is a value that nobody gave,
     * no rule is judged on it, and it is no outlier. Returns how many there are.
     */
    private long doubts(String rows, Cells cells, boolean isAnyGivenAgain) {
        String again = "SELECT " + Cells.KEY + " FROM (SELECT " + KEY + " FROM (" + rows + ")"
                + (live.isEmpty()
                        ? ""
                        : " UNION ALL SELECT " + KEY + " FROM " + given("") + " WHERE "
                                + cells.span().within("period"))
                + ") GROUP BY " + KEY + " HAVING count(*) > 1";
        Sql.run(
                engine,
                "CREATE OR REPLACE TEMP TABLE " + DOUBTS + " AS SELECT DISTINCT " + Cells.KEY + " FROM (SELECT "
                        + Cells.KEY + " FROM (" + rows + ") WHERE refused"
                        + (isAnyGivenAgain ? " UNION ALL " + again : "") + ")");
        Sql.run(
                engine,
                "DELETE FROM " + Cells.TABLE + " WHERE (" + Cells.KEY + ") IN (SELECT (" + Cells.KEY + ") FROM "
                        + DOUBTS + ")");
        return Sql.number(engine, "SELECT count(*) FROM " + DOUBTS);
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
                        + " WHERE " + cells.span().within("g.period") + " ORDER BY line, g.filename",
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
     * What each body gave for a measure and a period, by the file and the live submissions, where there is no doubt; no
     * line: not by the file.
     */
    private String cells(Cells cells, int yearsAround) {
        String ofFile = "SELECT line, body, measure, period, value FROM " + Cells.TABLE;
        String all = live.isEmpty()
                ? ofFile
                : "SELECT body, measure, period, sum(value) AS value, min(line) AS line FROM (" + ofFile
                        + " UNION ALL SELECT NULL AS line, body, measure, period, value FROM " + given("") + " WHERE "
                        + within(cells, yearsAround) + ") GROUP BY body, measure, period";
        return hasDoubts ? "SELECT * FROM (" + all + ") ANTI JOIN " + DOUBTS + " USING (" + Cells.KEY + ")" : all;
    }

    private static String within(Cells cells, int yearsAround) {
        return yearsAround == 0 ? cells.span().within("period") : cells.span().around("period", yearsAround);
    }

    private void outliers(Cells cells, int column, Findings findings) {
        Optional<String> before = live.isEmpty()
                ? Optional.empty()
                : Optional.of("SELECT body, measure, period, value FROM " + given("") + " WHERE "
                        + cells.span().since("period", SERIES_YEARS));
        new Outliers(engine)
                .each(
                        before,
                        cells.span().years(SERIES_YEARS),
                        each -> findings.warn(TogetherProblems.outlier(
                                at(each.line(), column),
                                new TogetherProblems.Key(each.body(), each.measure(), each.period(), ""),
                                plain(each.value()),
                                plain(each.median()),
                                plain(each.spread()))));
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
