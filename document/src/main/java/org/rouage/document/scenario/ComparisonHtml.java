package org.rouage.document.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.Figure;
import org.rouage.budget.scenario.Comparison;
import org.rouage.budget.scenario.Comparison.Cell;
import org.rouage.budget.scenario.Comparison.Judged;
import org.rouage.budget.scenario.Comparison.Named;
import org.rouage.budget.scenario.Comparison.Row;
import org.rouage.budget.scenario.Comparison.Side;
import org.rouage.document.Html;
import org.rouage.document.chart.BarChart;
import org.rouage.document.chart.ChartHtml;
import org.rouage.document.chart.YearChart;
import org.rouage.formula.Value;

/**
 * A comparison as one self-contained page: what differs, each budget drawn on both sides with the parts of its total
 * difference, and a table for each figure that some change moves.
 *
 * <p>Example: {@code Files.writeString(page, ComparisonHtml.print(report, Language.FRENCH))}. It loads nothing, runs
 * nothing, and prints.
 */
public final class ComparisonHtml {
    private final ComparisonReport report;
    private final Comparison comparison;
    private final Language language;
    private final Html html = new Html();
    private final HtmlPieces pieces;

    private ComparisonHtml(ComparisonReport report, Language language) {
        this.report = report;
        this.language = language;
        comparison = report.comparison();
        pieces = new HtmlPieces(html, language);
    }

    public static String print(ComparisonReport report, Language language) {
        return new ComparisonHtml(report, language).print();
    }

    private String print() {
        String title = in(Sayings.COMPARISON) + " – " + report.convention();
        pieces.head(title, report.engine().version(), Sayings.COMPARISON, report.convention());
        sides();
        changes();
        charts();
        figures();
        constraints();
        pieces.list(Sayings.REASONS, "reasons", Undecided.reasons(comparison));
        pieces.receipt(report.engine(), report.inputs());
        return html.close().close().close().toString();
    }

    private void sides() {
        pieces.section("sides", Sayings.SIDES);
        html.open("dl");
        side(Sayings.FROM, comparison.from());
        side(Sayings.TO, comparison.to());
        html.close().close();
    }

    private void side(Text name, Side side) {
        html.element("dt", in(name));
        html.element("dd", in(side.name()) + " (" + in(Sayings.days(side.asOf())) + ")");
    }

    private void changes() {
        pieces.section("changes", Sayings.CHANGES);
        if (comparison.changes().isEmpty()) {
            html.element("p", in(Sayings.NOTHING_DIFFERS));
        } else {
            pieces.table(in(Sayings.CHANGES), List.of(in(Sayings.CHANGE), in(Sayings.NATURE), in(Sayings.TITLE)));
            for (Named change : comparison.changes()) {
                pieces.row("", List.of(change.id(), in(Sayings.kind(change.kind())), in(change.title())));
            }
            pieces.endTable();
            html.element("p", in(Sayings.PARTS));
        }
        html.close();
    }

    private void charts() {
        for (Row row : comparison.changed()) {
            if (row.figure().kind() == Figure.Kind.BUDGET) {
                chart(row);
            }
        }
    }

    private void chart(Row row) {
        String name = row.figure().reference().name();
        pieces.section("chart-" + name, Sayings.figure(row.figure()));
        Text unit = Text.of(
                Shown.unit(row.figure().unit(), Language.FRENCH),
                Shown.unit(row.figure().unit(), Language.ENGLISH));
        var chart = new YearChart(
                "years-" + name,
                Sayings.CHART.plus(Sayings.figure(row.figure())),
                Sayings.COMPARISON,
                unit,
                comparison.first(),
                comparison.last(),
                List.of(
                        line(comparison.from().name(), row, Cell::from),
                        line(comparison.to().name(), row, Cell::to)),
                List.of(),
                List.of());
        ChartHtml.drawing(html, chart, language);
        row.total().filter(total -> !comparison.changes().isEmpty()).ifPresent(total -> bars(name, unit, total));
        html.close();
    }

    private static YearChart.Line line(Text name, Row row, Function<Cell, Value> value) {
        var values = new TreeMap<Integer, BigDecimal>();
        row.years().forEach((year, cell) -> Shown.drawn(value.apply(cell)).ifPresent(one -> values.put(year, one)));
        return new YearChart.Line(name, values);
    }

    private void bars(String name, Text unit, Cell total) {
        var bars = new ArrayList<BarChart.Bar>();
        for (int i = 0; i < total.parts().size(); i++) {
            Text title = comparison.changes().get(i).title();
            Shown.drawn(total.parts().get(i)).ifPresent(part -> bars.add(new BarChart.Bar(title, part)));
        }
        if (bars.size() == total.parts().size()) {
            Text heading = Sayings.PARTS_OF_TOTAL.plus(Text.same(", " + name));
            ChartHtml.figure(html, new BarChart("parts-" + name, heading, Sayings.PARTS, unit, bars), language);
        }
    }

    private void figures() {
        pieces.section("figures", Sayings.FIGURES);
        html.element("p", in(Sayings.ROUNDED));
        comparison.changed().forEach(this::figure);
        String unchanged = comparison.rows().stream()
                .filter(Row::isUntouched)
                .map(row -> in(Sayings.name(row.figure())))
                .collect(Collectors.joining(", "));
        if (!unchanged.isEmpty()) {
            html.element("p", in(Sayings.UNCHANGED) + unchanged);
        }
        html.close();
    }

    private void figure(Row row) {
        List<Cell> cells = new ArrayList<>(row.years().values());
        var columns = new ArrayList<>(List.of(in(Sayings.FIGURE)));
        row.years().keySet().forEach(year -> columns.add(year.toString()));
        row.total().ifPresent(total -> {
            cells.add(total);
            columns.add(in(Sayings.TOTAL));
        });
        pieces.table(
                in(Sayings.figure(row.figure())) + " ("
                        + Shown.unit(row.figure().unit(), language) + ")",
                columns);
        values(in(comparison.from().name()), cells, Cell::from);
        values(in(comparison.to().name()), cells, Cell::to);
        signed("difference", in(Sayings.DIFFERENCE), cells, Cell::difference);
        for (int i = 0; i < comparison.changes().size(); i++) {
            int change = i;
            signed(
                    "part",
                    in(comparison.changes().get(i).title()),
                    cells,
                    cell -> cell.parts().get(change));
        }
        pieces.endTable();
    }

    private void values(String name, List<Cell> cells, Function<Cell, Value> value) {
        var row = new ArrayList<>(List.of(name));
        cells.forEach(cell -> row.add(Shown.value(value.apply(cell), Shown.PLACES, language)));
        pieces.row("", row);
    }

    private void signed(String style, String name, List<Cell> cells, Function<Cell, Value> value) {
        var row = new ArrayList<>(List.of(name));
        cells.forEach(cell -> row.add(Shown.signed(value.apply(cell), language)));
        pieces.row(style, row);
    }

    private void constraints() {
        if (comparison.constraints().isEmpty()) {
            return;
        }
        pieces.section("constraints", Sayings.CONSTRAINTS);
        pieces.table(
                in(Sayings.CONSTRAINTS),
                List.of(
                        in(Sayings.CONSTRAINT),
                        in(Sayings.WANTED),
                        in(comparison.from().name()),
                        in(comparison.to().name())));
        for (Judged judged : comparison.constraints()) {
            String wanted = judged.to()
                    .or(judged::from)
                    .map(check -> Wanted.words(check.rule(), language))
                    .orElse("");
            pieces.row("", List.of(judged.id(), wanted, check(judged.from()), check(judged.to())));
        }
        pieces.endTable();
        html.close();
    }

    private String check(Optional<ConstraintCheck> check) {
        return check.map(one -> Wanted.judged(one, language)).orElse(in(Sayings.ABSENT));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
