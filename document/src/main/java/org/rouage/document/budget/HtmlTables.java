package org.rouage.document.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.Figure;
import org.rouage.budget.WrittenAmount;
import org.rouage.document.Html;
import org.rouage.document.chart.ChartHtml;
import org.rouage.document.chart.YearChart;
import org.rouage.formula.Reference;

/** Tables of years in a page, each number with what is under it, and the drawings of budgets beside them. */
final class HtmlTables {
    /** More lines in one drawing cannot be told apart. */
    private static final int MOST_LINES = 8;

    private final TrajectoryReport report;
    private final Language language;
    private final Html html;
    private final HtmlStep step;

    HtmlTables(TrajectoryReport report, Language language, Html html) {
        this.report = report;
        this.language = language;
        this.html = html;
        step = new HtmlStep(report, language, html);
    }

    void table(Table table) {
        String caption = "caption-" + table.id();
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", caption);
        html.open("table", "class", "figures");
        String unit = in(Sayings.unit(table));
        html.element(
                "caption",
                in(table.title()) + " (" + (unit.isEmpty() ? "" : unit + ", ") + in(Sayings.precision(table)) + ")",
                "id",
                caption);
        html.open("thead").open("tr").element("th", in(Sayings.FIGURE), "scope", "col");
        table.years().forEach(year -> html.element("th", year.toString(), "scope", "col"));
        html.close().close().open("tbody");
        table.rows().forEach(row -> row(table, row));
        html.close().close().close();
    }

    private void row(Table table, Row row) {
        html.open("tr", "class", row.isSum() ? "sum" : "figure").open("th", "scope", "row");
        html.text(in(row.title()));
        row.figure().ifPresent(figure -> {
            if (figure.kind() == Figure.Kind.LINE) {
                html.text(" (" + in(figure.limitative() ? Sayings.LIMITATIVE : Sayings.EVALUATIVE) + ")");
            }
            html.text(" ")
                    .open("code", "class", "id")
                    .text(figure.reference().in(language))
                    .end();
        });
        html.close();
        for (int year : table.years()) {
            row.cell(year)
                    .ifPresentOrElse(
                            cell -> cell(table, row, year, cell), () -> html.element("td", in(Sayings.NOT_WRITTEN)));
        }
        html.close();
    }

    private void cell(Table table, Row row, int year, Cell cell) {
        String state = cell.state() == Cell.State.UNDECIDED ? "undecided" : "decided";
        row.figure()
                .ifPresentOrElse(
                        figure -> html.open("td", "class", state, "id", HtmlStep.anchor(figure.reference(), year)),
                        () -> html.open("td", "class", state));
        html.open("details");
        html.element("summary", Exact.shown(cell.value(), table.unit(), table.places(), language));
        step.print(row, year, cell);
        html.close().close();
    }

    /** The budget with the amounts written for it; then its lines, where there are not too many. */
    void drawings(Table table) {
        Row budget = table.rows().getFirst();
        budget.figure().filter(figure -> figure.kind() == Figure.Kind.BUDGET).ifPresent(figure -> {
            var lines = new ArrayList<YearChart.Line>();
            lines.add(new YearChart.Line(budget.title(), values(table, budget)));
            written(table, figure.reference()).ifPresent(lines::add);
            drawing("chart-" + table.id(), Sayings.CHART_OF.plus(table.title()), table, lines);
            List<YearChart.Line> ofLines = table.rows().stream()
                    .filter(row -> row.figure()
                            .filter(one -> one.kind() == Figure.Kind.LINE)
                            .isPresent())
                    .map(row -> new YearChart.Line(row.title(), values(table, row)))
                    .toList();
            if (ofLines.size() > 1 && ofLines.size() <= MOST_LINES) {
                drawing("lines-" + table.id(), Sayings.LINES_OF.plus(table.title()), table, ofLines);
            }
        });
    }

    private void drawing(String id, Text title, Table table, List<YearChart.Line> lines) {
        ChartHtml.drawing(
                html,
                new YearChart(
                        id,
                        title,
                        Text.empty(),
                        Sayings.unit(table),
                        table.years().getFirst(),
                        table.years().getLast(),
                        lines,
                        List.of(),
                        marks(table)),
                language);
    }

    /** The years from which an amendment rules the budget or one of its lines. */
    private List<YearChart.Mark> marks(Table table) {
        return report.rules().stream()
                .filter(rule -> rule.from() > report.model().first()
                        && rule.figure().budget().equals(Optional.of(table.id())))
                .map(rule -> new YearChart.Mark(rule.from(), rule.act()))
                .distinct()
                .toList();
    }

    private static SortedMap<Integer, BigDecimal> values(Table table, Row row) {
        var values = new TreeMap<Integer, BigDecimal>();
        row.cells()
                .forEach((year, cell) -> Exact.number(cell.value(), table.unit())
                        .ifPresent(number -> values.put(year, number.toDecimal(table.places(), RoundingMode.HALF_UP))));
        return values;
    }

    private Optional<YearChart.Line> written(Table table, Reference budget) {
        var values = new TreeMap<Integer, BigDecimal>();
        for (WrittenAmount one : report.model().written()) {
            if (one.figure().equals(budget) && report.model().isComputed(budget, one.year())) {
                values.put(
                        one.year(),
                        one.number().dividedBy(table.unit().scale()).toDecimal(table.places(), RoundingMode.HALF_UP));
            }
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new YearChart.Line(table.title().plus(Text.same(", ")).plus(Sayings.AMOUNTS_WRITTEN), values));
    }

    private String in(Text words) {
        return words.in(language);
    }
}
