package org.rouage.document.score;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures.Aim;
import org.rouage.document.score.Figures.Measurement;
import org.rouage.indicator.Side;

/**
 * Results and scores as one row for each indicator, then one for each score of a rule and each place in a ranking, of
 * type {@code scoring}, for spreadsheets and programs: RFC 4180, UTF-8, comma, decimals with a point. Numbers are exact
 * where their decimals end, else rounded to ten; the JSON has the fraction.
 *
 * <p>Example: {@code paid-15-days,RE100,Files paid within 15 days,2026,network,%,up,92,amendment 1,95,…}. Words that a
 * spreadsheet would take for a formula get an apostrophe before them.
 */
public final class ScoreCsv {
    static final int PLACES_OF_ENDLESS = 10;
    static final List<String> COLUMNS = List.of(
            "indicator",
            "code",
            "title",
            "period",
            "place",
            "unit",
            "direction",
            "type",
            "weight",
            "target",
            "target act",
            "initial target",
            "initial act",
            "result fund",
            "result state",
            "result agreed",
            "present",
            "expected",
            "attainment %",
            "attainment of initial %",
            "judgement",
            "points",
            "points most",
            "late bodies",
            "breaks",
            "neutralised",
            "projection",
            "reasons");

    private ScoreCsv() {}

    /** Lines end with CR LF. */
    public static String print(ScoreReport report) {
        var printed = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        for (Scored one : report.indicators()) {
            printed.append(line(cells(report, one)));
        }
        for (Ruled rule : report.rules()) {
            RuleRows.of(report, rule).forEach(cells -> printed.append(line(cells)));
        }
        return printed.toString();
    }

    private static String line(List<Cell> cells) {
        return cells.stream()
                        .map(cell -> switch (cell) {
                            case Cell.Decimal(Rational exact) -> decimal(exact);
                            case Cell.Words(String words) -> Safe.csv(words);
                        })
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** A cell of the table: a number of ours, or words. */
    sealed interface Cell {
        record Decimal(Rational exact) implements Cell {}

        record Words(String words) implements Cell {}

        static Cell of(String words) {
            return new Words(words);
        }

        static Cell of(Optional<Shown> shown) {
            return shown.map(Cell::of).orElse(new Words(""));
        }

        static Cell of(Shown shown) {
            return shown.number()
                    .<Cell>map(Decimal::new)
                    .orElseGet(() -> new Words(shown.isDecided() ? shown.in(Language.ENGLISH) : ""));
        }
    }

    static String decimal(Rational exact) {
        return exact.exactDecimal()
                .orElseGet(() -> exact.toDecimal(PLACES_OF_ENDLESS, RoundingMode.HALF_UP))
                .toPlainString();
    }

    /** In the order of {@link #COLUMNS}. */
    static List<Cell> cells(ScoreReport report, Scored one) {
        var cells = new ArrayList<Cell>();
        var identity = one.identity();
        cells.add(Cell.of(identity.id()));
        cells.add(Cell.of(identity.code().orElse("")));
        cells.add(Cell.of(identity.title()));
        cells.add(Cell.of(report.heading().period().toString()));
        cells.add(Cell.of(report.heading().extent().name()));
        cells.add(Cell.of(identity.unit()));
        cells.add(Cell.of(identity.direction().english()));
        cells.add(Cell.of(identity.type().english()));
        cells.add(Cell.of(identity.weight().map(weight -> Shown.of(weight, ""))));
        aim(cells, one.target());
        aim(cells, one.initial());
        for (Side side : Side.values()) {
            cells.add(Cell.of(result(one, side).map(Measurement::value)));
        }
        var coverage = result(one, report.heading().side()).map(Measurement::coverage);
        cells.add(coverage.<Cell>map(share -> new Cell.Decimal(Rational.of(share.present())))
                .orElse(Cell.of("")));
        cells.add(coverage.<Cell>map(share -> new Cell.Decimal(Rational.of(share.expected())))
                .orElse(Cell.of("")));
        judged(cells, one);
        return cells;
    }

    private static void aim(List<Cell> cells, Optional<Aim> aim) {
        cells.add(Cell.of(aim.map(Aim::value)));
        cells.add(Cell.of(aim.map(one -> one.act().english()).orElse("")));
    }

    private static Optional<Measurement> result(Scored one, Side side) {
        return one.results().stream()
                .filter(result -> result.sides().contains(side))
                .findFirst();
    }

    private static void judged(List<Cell> cells, Scored one) {
        cells.add(Cell.of(one.comparison().attainment()));
        cells.add(Cell.of(one.comparison().ofInitial()));
        cells.add(Cell.of(one.comparison().term()));
        cells.add(Cell.of(one.points().map(Figures.Points::points)));
        cells.add(Cell.of(one.points().flatMap(Figures.Points::most)));
        cells.add(Cell.of(Sayings.lateAll(one.late(), Language.ENGLISH)));
        cells.add(Cell.of(english(one.breaks())));
        cells.add(Cell.of(english(one.neutralised())));
        cells.add(Cell.of(one.course().projection().map(Figures.Projection::value)));
        var reasons = new ArrayList<>(one.comparison().reasons());
        one.results().forEach(result -> {
            if (result.value() instanceof Shown.Undecided(List<Text> why)) {
                reasons.addAll(why);
            }
        });
        cells.add(Cell.of(english(reasons.stream().distinct().toList())));
    }

    private static String english(List<Text> all) {
        return all.stream().map(Text::english).collect(Collectors.joining("; "));
    }
}
