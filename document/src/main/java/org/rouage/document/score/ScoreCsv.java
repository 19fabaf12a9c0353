package org.rouage.document.score;

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
 * Results and scores as one row for each indicator, then one for each level of the scores rolled up
 * ({@link GroupRows}), then one for each score of a rule and each place in a ranking, of type {@code scoring}: RFC
 * 4180, UTF-8, in the {@link CsvForm} of the language.
 *
 * <p>Example: {@code paid-15-days,RE100,Files paid within 15 days,2026,network,%,up,92,amendment 1,95,…}. Words that a
 * spreadsheet would take for a formula get an apostrophe before them.
 */
public final class ScoreCsv {
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
            "reasons",
            "weight counted",
            "completeness");

    private final ScoreReport report;
    private final Language language;

    private ScoreCsv(ScoreReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    /** Lines end with CR LF. */
    public static String print(ScoreReport report, Language language) {
        var form = new CsvForm(language);
        var printed = new StringBuilder(form.heading(COLUMNS, ScoreWords.COLUMNS));
        indicators(report, language).forEach(cells -> printed.append(form.line(cells)));
        new GroupRows(report, language).all().forEach(cells -> printed.append(form.line(cells)));
        rules(report, language).forEach(cells -> printed.append(form.line(cells)));
        return printed.toString();
    }

    /** In the order of {@link #COLUMNS}. */
    static List<List<Cell>> indicators(ScoreReport report, Language language) {
        var table = new ScoreCsv(report, language);
        return report.indicators().stream().map(table::cells).toList();
    }

    /** Likewise. */
    static List<List<Cell>> rules(ScoreReport report, Language language) {
        return report.rules().stream()
                .flatMap(rule -> RuleRows.of(report, rule, language).stream())
                .toList();
    }

    /** A cell of the table: a number of ours, or words. */
    sealed interface Cell {
        record Decimal(Rational exact) implements Cell {}

        record Words(String words) implements Cell {}

        static Cell of(String words) {
            return new Words(words);
        }

        static Cell of(long count) {
            return new Decimal(Rational.of(count));
        }

        static Cell of(Optional<Shown> shown, Language language) {
            return shown.map(one -> of(one, language)).orElse(new Words(""));
        }

        static Cell of(Shown shown, Language language) {
            return shown.number()
                    .<Cell>map(Decimal::new)
                    .orElseGet(() -> new Words(shown.isDecided() ? shown.in(language) : ""));
        }
    }

    private List<Cell> cells(Scored one) {
        var cells = new ArrayList<Cell>();
        var identity = one.identity();
        cells.add(Cell.of(identity.id()));
        cells.add(Cell.of(identity.code().orElse("")));
        cells.add(Cell.of(identity.title()));
        cells.add(Cell.of(report.heading().period().in(language)));
        cells.add(Cell.of(report.heading().extent().name()));
        cells.add(Cell.of(identity.unit()));
        cells.add(Cell.of(in(identity.direction())));
        cells.add(Cell.of(in(identity.type())));
        cells.add(figure(identity.weight().map(weight -> Shown.of(weight, ""))));
        aim(cells, one.target());
        aim(cells, one.initial());
        for (Side side : Side.values()) {
            cells.add(figure(result(one, side).map(Measurement::value)));
        }
        var coverage = result(one, report.heading().side()).map(Measurement::coverage);
        cells.add(coverage.map(share -> Cell.of(share.present())).orElse(Cell.of("")));
        cells.add(coverage.map(share -> Cell.of(share.expected())).orElse(Cell.of("")));
        judged(cells, one);
        return cells;
    }

    private void aim(List<Cell> cells, Optional<Aim> aim) {
        cells.add(figure(aim.map(Aim::value)));
        cells.add(Cell.of(aim.map(one -> in(one.act())).orElse("")));
    }

    private static Optional<Measurement> result(Scored one, Side side) {
        return one.results().stream()
                .filter(result -> result.sides().contains(side))
                .findFirst();
    }

    /** The judgement is a term for programs in English, words in French. */
    private void judged(List<Cell> cells, Scored one) {
        var comparison = one.comparison();
        cells.add(Cell.of(comparison.attainment(), language));
        cells.add(figure(comparison.ofInitial()));
        cells.add(Cell.of(language == Language.ENGLISH ? comparison.term() : in(comparison.judgement())));
        cells.add(figure(one.points().map(Figures.Points::points)));
        cells.add(figure(one.points().flatMap(Figures.Points::most)));
        cells.add(Cell.of(Sayings.lateAll(one.late(), language)));
        cells.add(Cell.of(in(one.breaks())));
        cells.add(Cell.of(in(one.neutralised())));
        cells.add(figure(one.course().projection().map(Figures.Projection::value)));
        var reasons = new ArrayList<>(comparison.reasons());
        one.results().forEach(result -> {
            if (result.value() instanceof Shown.Undecided(List<Text> why)) {
                reasons.addAll(why);
            }
        });
        cells.add(Cell.of(in(reasons.stream().distinct().toList())));
        cells.add(Cell.of(""));
        cells.add(Cell.of(result(one, report.heading().side())
                .filter(result -> result.value().isDecided())
                .map(result -> in(result.kind().inWords()))
                .orElse("")));
    }

    private Cell figure(Optional<Shown> shown) {
        return Cell.of(shown, language);
    }

    private String in(Text words) {
        return words.in(language);
    }

    private String in(List<Text> all) {
        return all.stream().map(this::in).collect(Collectors.joining(Sayings.THEN.in(language)));
    }
}
