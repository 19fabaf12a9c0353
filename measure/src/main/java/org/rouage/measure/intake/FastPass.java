package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Network;
import org.rouage.indicator.Period;
import org.rouage.measure.Engine;

/**
 * Proves that every cell of a CSV file is right, in all columns and all rows at once, while it writes the rows: what is
 * validated is what is loaded. It never says what is wrong: where the proof fails, the exact pass reads the file.
 *
 * <p>Example: 10 million rows are written in one statement, which stops at the first row of which the body, the
 * measure, the period, the value or the detail is not right; the separators of the file are counted against its rows;
 * then openings and bounds are proved of the series of the rows that were written, since all rows of a series share
 * them.
 */
final class FastPass {
    private static final String TABLES = "intake_";
    private static final BigDecimal GREATEST = new BigDecimal("999999999999.999999");
    private static final int MOST_PLACES = 6;
    /** After all others. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 1, 1);

    /** The characters {@code =+-@}; a plain file without quotes has no control character in a cell but the last. */
    private static final String FORMULA_STARTS = "61, 43, 45, 64";

    private final Engine engine;
    private final Expected expected;
    private final CsvOrigin origin;
    private final Layout layout;

    FastPass(Engine engine, Expected expected, CsvOrigin origin, Layout layout) {
        this.engine = engine;
        this.expected = expected;
        this.origin = origin;
        this.layout = layout;
    }

    /** The cells of a file that was proved right, whose rows are then in the target. */
    Optional<Cells> proved(Path file, Lexicon lexicon, Path target) {
        if (!lexicon.isPlain() || expected.measures().isEmpty()) {
            return Optional.empty();
        }
        tables();
        for (char mark : new char[] {'.', ','}) {
            if (isWritten(file, lexicon, target, mark)) {
                long rows = Sql.number(engine, "SELECT count(*) FROM read_parquet(" + Sql.text(target) + ")");
                return rows > 0 && lexicon.separators() == (rows + 1) * (layout.width() - 1)
                        ? Optional.of(Cells.of(engine, lined(target), !isAlike()))
                                .filter(cells -> areRight())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The rows that were written, with the lines they stand on where each line is a row. */
    static String lined(Path target) {
        return "SELECT file_row_number + 2 AS line, *, false AS refused FROM read_parquet(" + Sql.text(target)
                + ", file_row_number = true)";
    }

    private record Bounds(int places, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        private static Bounds of(MeasureDefinition measure) {
            return new Bounds(measure.decimals(), measure.least(), measure.most());
        }
    }

    private List<Bounds> bounds() {
        return expected.measures().values().stream().map(Bounds::of).distinct().toList();
    }

    /** Whether all measures have the same bounds: then each row is held to them as it is written. */
    private boolean isAlike() {
        return bounds().size() == 1;
    }

    /**
     * What makes a series wrong; a comparison with nothing counts as wrong. A body is open without a break: in all the
     * periods of a series when it is in the first and in the last.
     */
    private boolean areRight() {
        var wrong = new ArrayList<>(List.of(
                "b.id IS NULL",
                "m.id IS NULL",
                "b.opens > f.last_day OR b.closes <= f.first_day",
                "b.opens > l.last_day OR b.closes <= l.first_day",
                "CASE WHEN b.is_national THEN NOT m.by_national ELSE NOT m.by_others END"));
        if (!expected.speaksFor().isEmpty()) {
            wrong.add("b.id NOT IN (" + Sql.texts(List.copyOf(expected.speaksFor())) + ")");
        }
        if (expected.received().isBefore(LAST_DAY)) {
            wrong.add("l.last_day > DATE '" + expected.received() + "'");
        }
        if (!isAlike()) {
            wrong.add("coalesce(s.least < m.least OR s.most > m.most OR s.places > m.places, false)");
        }
        return Sql.number(
                        engine,
                        "WITH days AS (SELECT DISTINCT code, first_day, last_day FROM " + TABLES + "periods)"
                                + " SELECT count(*) FROM " + Cells.SERIES + " s LEFT JOIN " + TABLES
                                + "bodies b ON s.body = b.id LEFT JOIN " + TABLES
                                + "measures m ON s.measure = m.id LEFT JOIN days f ON s.first = f.code"
                                + " LEFT JOIN days l ON s.last = l.code WHERE coalesce(" + any(wrong) + ", true)")
                == 0;
    }

    private static String any(List<String> wrong) {
        return wrong.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" OR "));
    }

    /** The engine stops at the first row that is not right, or that it cannot read. */
    private boolean isWritten(Path file, Lexicon lexicon, Path target, char mark) {
        try (Statement statement = engine.connection().createStatement()) {
            statement.execute("SET disabled_optimizers = 'join_order,build_side_probe_side'");
            try (Statement copying = engine.connection().createStatement()) {
                copying.execute("COPY (" + rows(file, lexicon, mark) + ") TO " + Sql.text(target) + " " + Sql.PARQUET);
                return true;
            } catch (SQLException notRight) {
                return false;
            } finally {
                statement.execute("SET disabled_optimizers = ''");
            }
        } catch (SQLException failed) {
            throw Engine.failure(failed);
        }
    }

    /**
     * The small tables are on the right of each join: the rows of the file stream through, in their order. Where all
     * measures have one frequency, a period is what it is whatever the measure.
     */
    private String rows(Path file, Lexicon lexicon, char mark) {
        String periods = frequencies().size() == 1
                ? " LEFT JOIN " + TABLES + "periods p ON r.period = p.written"
                : " LEFT JOIN " + TABLES + "measures m ON r.measure = m.id LEFT JOIN " + TABLES
                        + "periods p ON r.period = p.written AND m.frequency = p.frequency";
        boolean hasCodes = !expected.network().codes().isEmpty();
        String names = hasCodes ? " LEFT JOIN " + TABLES + "codes c ON r.body = c.written" : "";
        return "SELECT body, measure, period, detail, CASE WHEN coalesce(" + wrong(lexicon)
                + ", true) THEN error('not right') ELSE value END AS value,"
                + " CASE WHEN value IS NULL THEN lower(written) ELSE NULL END AS absence"
                + " FROM (SELECT * REPLACE (" + among("body", bodies()) + ", "
                + among("measure", expected.measures().keySet().stream())
                + ") FROM (SELECT r.* EXCLUDE (body, period, value, detail), "
                + (hasCodes ? "coalesce(c.body, r.body)" : "r.body") + " AS body, p.code AS period,"
                + " coalesce(r.detail, '') AS detail, " + value(mark) + " AS value, r.value AS written FROM "
                + reader(file, lexicon) + " r" + periods + names + "))";
    }

    /** One of some names, or nothing: the engine then writes a number for each row instead of its text. */
    private static String among(String column, Stream<String> names) {
        return "TRY_CAST(" + column + " AS ENUM(" + Sql.texts(names.toList()) + ")) AS " + column;
    }

    private Stream<String> bodies() {
        return Stream.concat(
                        expected.network().bodies().stream().map(Network.Body::id), Stream.of(expected.nationalBody()))
                .distinct();
    }

    private Set<Frequency> frequencies() {
        return expected.measures().values().stream()
                .map(MeasureDefinition::frequency)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Frequency.class)));
    }

    /** A whole number that is written as the engine writes it is known to be one without looking at its form. */
    private static String value(char mark) {
        String number = "regexp_full_match(r.value, " + Engine.text(ValueText.form(Character.toString(mark))) + ")";
        String plain = "CAST(regexp_replace(replace(r.value, ',', '.'), " + Engine.text(ValueText.SPACES)
                + ", '', 'g') AS DECIMAL(18,6))";
        String usual = "regexp_full_match(r.value, '-?[0-9]{1,12}" + (mark == '.' ? "([.][0-9]{1,6})?" : "") + "')";
        String read = "TRY_CAST(r.value AS BIGINT)";
        return "CASE WHEN strlen(r.value) <= 12 AND CAST(" + read + " AS VARCHAR) = r.value THEN CAST(" + read
                + " AS DECIMAL(18,6)) WHEN " + usual
                + " THEN CAST(r.value AS DECIMAL(18,6)) WHEN " + number + " THEN " + plain + " ELSE NULL END";
    }

    /** What makes a row wrong; a comparison with nothing counts as wrong. */
    private String wrong(Lexicon lexicon) {
        var wrong = new ArrayList<>(List.of(
                "body IS NULL",
                "measure IS NULL",
                "period IS NULL",
                "CASE WHEN value IS NULL THEN coalesce(lower(written), '') NOT IN (" + absences() + ") ELSE false END",
                "ascii(detail) IN (" + FORMULA_STARTS + ")"));
        if (isAlike()) {
            wrong.addAll(wrong(bounds().getFirst()));
        }
        if (lexicon.hasQuotes()) {
            others().forEach(name -> wrong.add("contains(coalesce(" + name + ", ''), '\"')"));
            wrong.add("regexp_matches(detail, '[\"\\x00-\\x1F\\x7F]')");
        } else {
            wrong.add("contains(detail, chr(127))");
        }
        return any(wrong);
    }

    private static List<String> wrong(Bounds bounds) {
        String step = BigDecimal.ONE.movePointLeft(bounds.places()).toPlainString();
        return Stream.of(
                        decimal(bounds.least(), RoundingMode.CEILING).map(least -> "value < " + least),
                        decimal(bounds.most(), RoundingMode.FLOOR).map(most -> "value > " + most),
                        Optional.of("value % CAST(" + step + " AS DECIMAL(18,6)) <> 0")
                                .filter(each -> bounds.places() < MOST_PLACES))
                .flatMap(Optional::stream)
                .map(each -> "coalesce(" + each + ", false)")
                .toList();
    }

    private static String absences() {
        return Sql.texts(ValueText.ABSENCES.stream().sorted().toList());
    }

    private List<String> others() {
        return names().stream().filter(name -> name.startsWith("other_")).toList();
    }

    /** The columns of the file under our names. */
    private List<String> names() {
        var names = new ArrayList<String>();
        for (int i = 0; i < layout.width(); i++) {
            int position = i;
            names.add(Stream.of(Column.values())
                    .filter(column ->
                            layout.position(column).filter(at -> at == position).isPresent())
                    .map(Column::term)
                    .findFirst()
                    .orElse("other_" + i));
        }
        return names;
    }

    private String reader(Path file, Lexicon lexicon) {
        String types = names().stream().map(name -> "'" + name + "': 'VARCHAR'").collect(Collectors.joining(", "));
        String quote = lexicon.hasQuotes() ? "'\"'" : "''";
        String detail = layout.position(Column.DETAIL).isPresent() ? "" : ", '' AS detail";
        return "(SELECT *" + detail + " FROM read_csv(" + Sql.text(file)
                + ", auto_detect=false, header=true, strict_mode=true, null_padding=false, ignore_errors=false, delim="
                + Engine.text(Character.toString(origin.separator())) + ", quote=" + quote + ", escape=" + quote
                + ", columns={" + types + "}))";
    }

    private void tables() {
        table(
                "bodies(id VARCHAR, opens DATE, closes DATE, is_national BOOLEAN)",
                bodies().map(this::body).toList());
        table(
                "codes(written VARCHAR, body VARCHAR)",
                expected.network().codes().stream().map(this::code).toList());
        table(
                "measures(id VARCHAR, frequency VARCHAR, least DECIMAL(18,6), most DECIMAL(18,6), places INTEGER,"
                        + " by_national BOOLEAN, by_others BOOLEAN)",
                expected.measures().values().stream().map(FastPass::measure).toList());
        table(
                "periods(written VARCHAR, frequency VARCHAR, code INTEGER, first_day DATE, last_day DATE)",
                frequencies().stream().flatMap(this::periods).toList());
        Sql.run(
                engine,
                "INSERT INTO " + TABLES + "periods SELECT CAST(CAST(unnest(generate_series(first_day, last_day,"
                        + " INTERVAL 1 DAY)) AS DATE) AS VARCHAR), frequency, code, first_day, last_day FROM"
                        + " (SELECT DISTINCT frequency, code, first_day, last_day FROM " + TABLES + "periods)");
    }

    private void table(String form, List<String> rows) {
        String name = TABLES + form.substring(0, form.indexOf('('));
        Sql.run(engine, "CREATE OR REPLACE TEMP TABLE " + TABLES + form);
        if (!rows.isEmpty()) {
            Sql.run(engine, "INSERT INTO " + name + " VALUES " + String.join(", ", rows));
        }
    }

    private String body(String id) {
        var open = expected.openings(id).orElseThrow();
        String closes = open.endExclusive().map(day -> "DATE '" + day + "'").orElse("DATE '" + LAST_DAY + "'");
        return "(" + Engine.text(id) + ", DATE '" + open.from() + "', " + closes + ", "
                + id.equals(expected.nationalBody()) + ")";
    }

    private String code(String written) {
        return "(" + Engine.text(written) + ", "
                + Engine.text(expected.body(written).orElseThrow()) + ")";
    }

    private static String measure(MeasureDefinition measure) {
        return "(" + Engine.text(measure.id()) + ", '" + measure.frequency().term() + "', "
                + decimal(measure.least(), RoundingMode.CEILING).orElse("NULL") + ", "
                + decimal(measure.most(), RoundingMode.FLOOR).orElse("NULL") + ", "
                + measure.decimals() + ", "
                + Expected.reports(true, measure.bodies()) + ", " + Expected.reports(false, measure.bodies()) + ")";
    }

    /**
     * A value has six decimals at most: at least 0.1234561 is at least 0.123457. A bound that no value can reach is as
     * good as the greatest value.
     */
    private static Optional<String> decimal(Optional<BigDecimal> number, RoundingMode inward) {
        return number.map(each -> each.setScale(GREATEST.scale(), inward)
                        .max(GREATEST.negate())
                        .min(GREATEST))
                .map(each -> "CAST(" + each.toPlainString() + " AS DECIMAL(18,6))");
    }

    /** The names of each period of a frequency that has a day of the term; its days are ways to write it too. */
    private Stream<String> periods(Frequency frequency) {
        LocalDate first = expected.term().from();
        LocalDate last =
                expected.term().endExclusive().orElse(first.plusYears(50)).minusDays(1);
        return Period.of(first, frequency)
                .to(Period.of(last, frequency))
                .flatMap(period -> written(period)
                        .map(text -> "('" + text + "', '" + frequency.term() + "', " + period.code() + ", DATE '"
                                + period.firstDay() + "', DATE '" + period.lastDay() + "')"));
    }

    private static Stream<String> written(Period period) {
        return Stream.of(period.in(Language.FRENCH), period.in(Language.ENGLISH))
                .distinct();
    }
}
