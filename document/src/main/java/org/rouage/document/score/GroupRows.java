package org.rouage.document.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.document.score.ScoreCsv.Cell;
import org.rouage.document.score.ScoreReport.Group;

/**
 * The scores rolled up as rows of the table of results, of type {@code convention}, {@code axis} or {@code objective}:
 * its weights under {@code weight}, those that count under {@code weight counted}, the score under {@code points}, what
 * is left out under {@code reasons}.
 *
 * <p>Example: {@code axe-1,,Un service plus rapide,2020,network,,,axis,90,…,31.78,100,…,ind-formation (left out, weight
 * 5, in obj-2-2): undecided,85}.
 */
record GroupRows(ScoreReport report, Language language) {
    /** From the convention down. */
    List<List<Cell>> all() {
        var rows = new ArrayList<List<Cell>>();
        add(rows, report.whole());
        return rows;
    }

    private void add(List<List<Cell>> rows, Group group) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(ScoreCsv.COLUMNS.size(), Cell.of("")));
        set(cells, "indicator", Cell.of(group.id()));
        set(cells, "title", Cell.of(group.title()));
        set(cells, "period", Cell.of(report.heading().period().in(language)));
        set(cells, "place", Cell.of(report.heading().extent().name()));
        set(cells, "type", Cell.of(group.level().words().in(language).toLowerCase(Locale.ROOT)));
        set(cells, "weight", Cell.of(group.weights().all(), language));
        set(cells, "judgement", Cell.of(group.score().isDecided() ? "" : Sayings.UNDECIDED.in(language)));
        set(cells, "points", Cell.of(group.score(), language));
        set(cells, "points most", new Cell.Decimal(Rational.of(100)));
        set(
                cells,
                "reasons",
                Cell.of(group.leftOut().stream()
                        .map(one -> one.id() + " (" + Sayings.leftOut(one, language) + ")" + Sayings.COLON.in(language)
                                + one.reason().in(language))
                        .collect(Collectors.joining(Sayings.THEN.in(language)))));
        set(cells, "weight counted", Cell.of(group.weights().counted(), language));
        rows.add(cells);
        group.groups().forEach(below -> add(rows, below));
    }

    private static void set(List<Cell> cells, String column, Cell cell) {
        cells.set(ScoreCsv.COLUMNS.indexOf(column), cell);
    }
}
