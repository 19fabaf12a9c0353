package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * <p>Example: 10 million rows are proved and written in one statement, which stops at the first row that is not right;
 * then the separators of the file are counted against its rows.
 */
final class FastPass {
    private static final String TABLES = "intake_";
    private static final BigDecimal GREATEST = new BigDecimal("999999999999.999999");

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

    /** Whether the file was proved right; its rows are then in the target. */
    boolean isProved(Path file, Lexicon lexicon, Path target) {
        if (!lexicon.isPlain()) {
            return false;
        }
        tables();
        for (char mark : new char[] {'.', ','}) {
            if (isWritten(file, lexicon, target, mark)) {
                long rows = Sql.number(engine, "SELECT count(*) FROM read_parquet(" + Sql.text(target) + ")");
                return rows > 0 && lexicon.separators() == (rows + 1) * (layout.width() - 1);
            }
        }
        return false;
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

    /** The small tables are on the right of each join: the rows of the file stream through, in their order. */
    private String rows(Path file, Lexicon lexicon, char mark) {
        String number = "regexp_full_match(r.value, " + Engine.text(ValueText.form(Character.toString(mark))) + ")";
        String plain = "CAST(regexp_replace(replace(r.value, ',', '.'), " + Engine.text(ValueText.SPACES)
                + ", '', 'g') AS DECIMAL(18,6))";
        String usual = "regexp_full_match(r.value, '-?[0-9]{1,12}" + (mark == '.' ? "([.][0-9]{1,6})?" : "") + "')";
        String value = "CASE WHEN " + usual + " THEN CAST(r.value AS DECIMAL(18,6)) WHEN " + number + " THEN " + plain
                + " ELSE NULL END";
        return "SELECT body, measure, period, detail, CASE WHEN coalesce(" + wrong(lexicon)
                + ", true) THEN error('not right') ELSE value END AS value,"
                + " CASE WHEN value IS NULL THEN lower(written) ELSE NULL END AS absence"
                + " FROM (SELECT r.* EXCLUDE (body, measure, period, value, detail), b.id AS body, m.id AS measure,"
                + " p.code AS period, coalesce(r.detail, '') AS detail, " + value + " AS value, r.value AS written,"
                + " b.opens, b.closes, b.is_national, p.first_day, p.last_day,"
                + " m.least, m.most, m.step, m.by_national, m.by_others FROM "
                + reader(file, lexicon) + " r LEFT JOIN " + TABLES + "bodies b ON r.body = b.id"
                + " LEFT JOIN " + TABLES + "measures m ON r.measure = m.id"
                + " LEFT JOIN " + TABLES + "periods p ON r.period = p.written AND m.frequency = p.frequency)";
    }

    /** What makes a row wrong; a comparison with nothing counts as wrong. */
    private String wrong(Lexicon lexicon) {
        var wrong = new ArrayList<>(List.of(
                "body IS NULL",
                "measure IS NULL",
                "period IS NULL",
                "CASE WHEN value IS NULL THEN coalesce(lower(written), '') NOT IN (" + absences() + ") ELSE false END",
                "opens > last_day OR closes <= first_day",
                "CASE WHEN is_national THEN NOT by_national ELSE NOT by_others END",
                "coalesce(value < least OR value > most OR value % step <> 0, false)",
                "regexp_matches(detail, '^[=+@-]|[\\x00-\\x1F\\x7F]')"));
        if (lexicon.hasQuotes()) {
            others().forEach(name -> wrong.add("contains(coalesce(" + name + ", ''), '\"')"));
            wrong.add("contains(detail, '\"')");
        }
        return wrong.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" OR "));
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
        Stream<String> bodies = Stream.concat(
                        expected.network().bodies().stream().map(Network.Body::id), Stream.of(expected.nationalBody()))
                .distinct()
                .map(this::body);
        table("bodies(id VARCHAR, opens DATE, closes DATE, is_national BOOLEAN)", bodies.toList());
        table(
                "measures(id VARCHAR, frequency VARCHAR, least DECIMAL(18,6), most DECIMAL(18,6), step DECIMAL(18,6),"
                        + " by_national BOOLEAN, by_others BOOLEAN)",
                expected.measures().values().stream().map(FastPass::measure).toList());
        table(
                "periods(written VARCHAR, frequency VARCHAR, code INTEGER, first_day DATE, last_day DATE)",
                Stream.of(Frequency.values()).flatMap(this::periods).toList());
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
        String closes = open.endExclusive().map(day -> "DATE '" + day + "'").orElse("DATE '9999-01-01'");
        return "(" + Engine.text(id) + ", DATE '" + open.from() + "', " + closes + ", "
                + id.equals(expected.nationalBody()) + ")";
    }

    private static String measure(MeasureDefinition measure) {
        return "(" + Engine.text(measure.id()) + ", '" + measure.frequency().term() + "', "
                + decimal(measure.least(), RoundingMode.CEILING)
                + ", " + decimal(measure.most(), RoundingMode.FLOOR) + ", "
                + BigDecimal.ONE.movePointLeft(measure.decimals()).toPlainString() + ", "
                + Expected.reports(true, measure.bodies()) + ", " + Expected.reports(false, measure.bodies()) + ")";
    }

    /**
     * A value has six decimals at most: at least 0.1234561 is at least 0.123457. A bound that no value can reach is as
     * good as the greatest value.
     */
    private static String decimal(Optional<BigDecimal> number, RoundingMode inward) {
        return number.map(each -> each.setScale(GREATEST.scale(), inward)
                        .max(GREATEST.negate())
                        .min(GREATEST))
                .map(BigDecimal::toPlainString)
                .orElse("NULL");
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
