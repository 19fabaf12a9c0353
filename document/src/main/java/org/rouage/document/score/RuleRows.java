package org.rouage.document.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.ScoreCsv.Cell;

/**
 * Scores of rules as rows of the table of results, of type {@code scoring}: the rule under {@code indicator}, the body
 * under {@code place}, percent under {@code points}; what a body obtains of a mass, of type {@code mass}.
 *
 * <p>Example: {@code classement-caisses,,Classement des caisses,2023,caisse-01+caisse-02,%,,scoring,…,80,100,…} with
 * {@code ind-appels: place 1; …} under {@code reasons}.
 */
final class RuleRows {
    private RuleRows() {}

    static List<List<Cell>> of(ScoreReport report, Ruled rule, Language language) {
        var rows = new ArrayList<List<Cell>>();
        rule.score()
                .ifPresent(score -> rows.add(row(
                        report,
                        rule,
                        report.heading().extent().name(),
                        score,
                        words(rule.trace(), language),
                        language)));
        for (Ruled.OfBody one : rule.bodies()) {
            rows.add(row(report, rule, one.body(), one.score(), "", language));
        }
        for (Ruled.Ranking ranking : rule.rankings()) {
            for (Ruled.Placed one : ranking.placings()) {
                rows.add(row(
                        report,
                        rule,
                        String.join("+", one.bodies()),
                        one.points(),
                        ranking.indicator()
                                + Text.of(" : place ", ": place ").in(language)
                                + RuleWords.place(one, language),
                        language));
            }
        }
        rule.sharing()
                .ifPresent(sharing -> sharing.shares().forEach(one -> rows.add(mass(report, rule, one, language))));
        return rows;
    }

    /** What a body obtains of a mass, of type {@code mass}: in its unit under {@code points}, of the whole mass. */
    private static List<Cell> mass(ScoreReport report, Ruled rule, Ruled.Share one, Language language) {
        List<Cell> cells = row(report, rule, one.body(), one.obtained(), words(one.trace(), language), language);
        set(cells, "type", Cell.of(Text.of("masse", "mass").in(language)));
        Optional<Shown> whole = rule.mass().map(Ruled.Mass::whole);
        String unit = whole.orElse(one.obtained()) instanceof Shown.Quantity(Rational _, String in) ? in : "";
        set(cells, "unit", Cell.of(unit));
        set(cells, "points most", Cell.of(whole, language));
        return cells;
    }

    private static String words(List<Text> all, Language language) {
        return all.stream().map(one -> one.in(language)).collect(Collectors.joining(Sayings.THEN.in(language)));
    }

    private static List<Cell> row(
            ScoreReport report, Ruled rule, String place, Shown score, String reasons, Language language) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(ScoreCsv.COLUMNS.size(), Cell.of("")));
        set(cells, "indicator", Cell.of(rule.id()));
        set(cells, "title", Cell.of(rule.title()));
        set(cells, "period", Cell.of(report.heading().period().in(language)));
        set(cells, "place", Cell.of(place));
        set(cells, "unit", Cell.of("%"));
        set(cells, "type", Cell.of(Text.of("cotation", "scoring").in(language)));
        set(cells, "judgement", Cell.of(score.isDecided() ? "" : Sayings.UNDECIDED.in(language)));
        set(cells, "points", Cell.of(score, language));
        set(cells, "points most", new Cell.Decimal(Rational.of(100)));
        set(cells, "reasons", Cell.of(reasons));
        return cells;
    }

    private static void set(List<Cell> cells, String column, Cell cell) {
        cells.set(ScoreCsv.COLUMNS.indexOf(column), cell);
    }
}
