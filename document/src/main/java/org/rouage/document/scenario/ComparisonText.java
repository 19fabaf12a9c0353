package org.rouage.document.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.scenario.Comparison;
import org.rouage.budget.scenario.Comparison.Cell;
import org.rouage.budget.scenario.Comparison.Judged;
import org.rouage.budget.scenario.Comparison.Named;
import org.rouage.budget.scenario.Comparison.Row;
import org.rouage.budget.scenario.Comparison.Side;
import org.rouage.document.Columns;
import org.rouage.document.draft.Printable;
import org.rouage.formula.Value;

/**
 * A comparison for a terminal: what is compared, what differs, a table for each figure that some change moves, the
 * constraints on both sides, and what is undecided.
 *
 * <p>Example: under {@code fnga (MEUR)}: {@code convention 101.60 …}, {@code Dearer 102.20 …}, {@code difference +0.60
 * …}, then the part of each change.
 */
public final class ComparisonText {
    private final Comparison comparison;
    private final Language language;
    private final StringBuilder printed = new StringBuilder();

    private ComparisonText(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    /** Lines end with a line feed. */
    public static String print(ComparisonReport report, Language language) {
        var text = new ComparisonText(report.comparison(), language);
        text.line(report.convention());
        text.sides();
        text.changes();
        report.comparison().changed().forEach(text::row);
        text.unchanged();
        text.constraints();
        text.reasons();
        return Printable.of(text.printed.toString());
    }

    private void sides() {
        line(in(Sayings.COMPARISON));
        line("  " + in(Sayings.FROM) + colon() + side(comparison.from()));
        line("  " + in(Sayings.TO) + colon() + side(comparison.to()));
    }

    private String side(Side side) {
        return in(side.name()) + " (" + in(Sayings.days(side.asOf())) + ")";
    }

    private void changes() {
        if (comparison.changes().isEmpty()) {
            line(in(Sayings.NOTHING_DIFFERS));
            return;
        }
        line("");
        line(in(Sayings.CHANGES));
        for (Named change : comparison.changes()) {
            line("  " + change.id() + " – " + in(Sayings.kind(change.kind())) + colon() + in(change.title()));
        }
        line("");
        line(in(Sayings.ROUNDED));
        line(in(Sayings.PARTS));
    }

    private void row(Row row) {
        line("");
        line(in(Sayings.figure(row.figure())) + " (" + Shown.unit(row.figure().unit(), language) + ")");
        var grid = new Columns();
        List<String> head = new ArrayList<>(List.of(""));
        row.years().keySet().forEach(year -> head.add(year.toString()));
        row.total().ifPresent(_ -> head.add(in(Sayings.TOTAL)));
        grid.add(head);
        List<Cell> cells = new ArrayList<>(row.years().values());
        row.total().ifPresent(cells::add);
        grid.add(values(
                in(comparison.from().name()), cells.stream().map(Cell::from).toList()));
        grid.add(values(in(comparison.to().name()), cells.stream().map(Cell::to).toList()));
        grid.add(signed(
                in(Sayings.DIFFERENCE), cells.stream().map(Cell::difference).toList()));
        for (int i = 0; i < comparison.changes().size(); i++) {
            int change = i;
            grid.add(signed(
                    "  " + comparison.changes().get(i).id(),
                    cells.stream().map(cell -> cell.parts().get(change)).toList()));
        }
        printed.append(grid.print("  "));
    }

    private List<String> values(String name, List<Value> values) {
        var cells = new ArrayList<>(List.of(name));
        values.forEach(value -> cells.add(Shown.value(value, Shown.PLACES, language)));
        return cells;
    }

    private List<String> signed(String name, List<Value> values) {
        var cells = new ArrayList<>(List.of(name));
        values.forEach(value -> cells.add(Shown.signed(value, language)));
        return cells;
    }

    private void unchanged() {
        String names = comparison.rows().stream()
                .filter(Row::isUntouched)
                .map(row -> in(Sayings.name(row.figure())))
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            line("");
            line(in(Sayings.UNCHANGED) + names);
        }
    }

    private void constraints() {
        if (comparison.constraints().isEmpty()) {
            return;
        }
        line("");
        line(in(Sayings.CONSTRAINTS));
        for (Judged judged : comparison.constraints()) {
            judged.to()
                    .or(judged::from)
                    .ifPresent(check -> line("  " + judged.id() + " – " + Wanted.words(check.rule(), language)));
            line("    " + check(judged.from()) + " → " + check(judged.to()));
        }
    }

    private String check(Optional<ConstraintCheck> check) {
        return check.map(one -> Wanted.judged(one, language)).orElse(in(Sayings.ABSENT));
    }

    private void reasons() {
        List<Text> reasons = Undecided.reasons(comparison);
        if (!reasons.isEmpty()) {
            line("");
            line(in(Sayings.REASONS));
            reasons.forEach(reason -> line("  " + in(reason)));
        }
    }

    private String colon() {
        return language == Language.FRENCH ? " : " : ": ";
    }

    private void line(String words) {
        printed.append(words).append('\n');
    }

    private String in(Text text) {
        return text.in(language);
    }
}
