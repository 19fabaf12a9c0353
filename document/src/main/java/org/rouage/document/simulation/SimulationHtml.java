package org.rouage.document.simulation;

import java.util.List;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.budget.simulation.SimulatedConstraint;
import org.rouage.budget.simulation.SimulatedFigure;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.chart.ChartHtml;

/**
 * A simulation as one self-contained page: for each figure the fan of its paths with the table beside it, the chances
 * of each constraint, and all that is needed to run it again.
 *
 * <p>Example: {@code SimulationHtml.print(report, Language.FRENCH)}; the chart of {@code envelope} has two bands, 5 to
 * 95 % and 25 to 75 %, the median, and the line of what is assumed.
 */
public final class SimulationHtml {
    private final SimulationReport report;
    private final Language language;
    private final Html html = new Html();

    private SimulationHtml(SimulationReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    public static String print(SimulationReport report, Language language) {
        return new SimulationHtml(report, language).page();
    }

    private String page() {
        String title = in(Sayings.KIND) + " – " + report.convention();
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        PageHead.write(html, title, report.sources().engine().version(), ChartHtml.style());
        html.open("body").element("a", in(Sayings.SKIP), "class", "skip", "href", "#figures");
        header();
        html.open("main");
        assumptions();
        html.open("section", "aria-labelledby", "figures");
        html.element("h2", in(Sayings.FIGURES), "id", "figures", "tabindex", "-1");
        html.element("p", in(Sayings.QUANTILES));
        report.uncertain().forEach(this::figure);
        certain();
        html.close();
        constraints();
        sources();
        return html.close().close().close().toString();
    }

    private void header() {
        html.open("header").element("p", in(Sayings.KIND), "class", "kind").element("h1", report.convention());
        html.open("p").text(in(Sayings.IN_FORCE) + " ");
        html.open("strong").text(in(Text.day(report.asOf().inForce()))).end();
        html.text(", " + in(Sayings.KNOWN) + " ");
        html.open("strong").text(in(Text.day(report.asOf().known()))).end();
        html.text(".").close().close();
    }

    private void assumptions() {
        html.open("section", "aria-labelledby", "uncertain");
        html.element("h2", in(Sayings.UNCERTAIN), "id", "uncertain");
        html.element("p", report.result().uncertainties().title());
        html.open("ul");
        report.result()
                .uncertainties()
                .uncertainties()
                .forEach(one -> html.element("li", in(UncertaintyWords.of(one))));
        html.close().close();
    }

    private void figure(SimulatedFigure figure) {
        FigureTable table = report.table(figure);
        String id = "figure-" + (report.result().figures().indexOf(figure) + 1);
        html.open("h3").text(figure.figure().title() + " ");
        html.open("code").text(figure.figure().reference().in(language)).end();
        html.close();
        ChartHtml.drawing(html, table.chart(id), language);
        String unit = in(table.symbol());
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", id + "-caption");
        html.open("table", "class", "figures");
        html.element(
                "caption", figure.figure().title() + (unit.isEmpty() ? "" : " (" + unit + ")"), "id", id + "-caption");
        heading(FigureTable.columns());
        html.open("tbody");
        table.rows().forEach(this::row);
        html.close().close().close();
        if (!table.notes().isEmpty()) {
            html.open("ul");
            table.notes().forEach(note -> html.element("li", in(note)));
            html.close();
        }
    }

    private void heading(List<Text> columns) {
        html.open("thead").open("tr");
        columns.forEach(column -> html.element("th", in(column), "scope", "col"));
        html.close().close();
    }

    private void row(List<Text> cells) {
        html.open("tr").element("th", in(cells.getFirst()), "scope", "row");
        cells.subList(1, cells.size()).forEach(cell -> html.element("td", in(cell)));
        html.close();
    }

    private void certain() {
        if (!report.certain().isEmpty()) {
            html.element(
                    "p",
                    in(Sayings.CERTAIN)
                            + in(Text.of(" : ", ": "))
                            + report.certain().stream()
                                    .map(figure -> figure.figure().title())
                                    .collect(Collectors.joining(", ")));
        }
    }

    private void constraints() {
        List<SimulatedConstraint> constraints = report.result().constraints();
        if (constraints.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "constraints");
        html.element("h2", in(Sayings.CONSTRAINTS), "id", "constraints");
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", "chances");
        html.open("table").element("caption", in(Sayings.CHANCES), "id", "chances");
        heading(List.of(Sayings.CONSTRAINT, Sayings.WANTED, Sayings.CHANCE, Sayings.BOUNDS, Sayings.ASSUMED));
        html.open("tbody");
        for (SimulatedConstraint constraint : constraints) {
            var rule = constraint.assumed().rule();
            var chance = constraint.met().map(Chance::new);
            row(List.of(
                    Text.same(rule.constraint().title()),
                    Sayings.wanted(rule),
                    chance.map(Chance::share).orElse(Sayings.NONE),
                    chance.map(Chance::bounds).orElse(Sayings.NONE),
                    Sayings.status(constraint.assumed().status())));
        }
        html.close().close().close().close();
    }

    private void sources() {
        html.open("section", "aria-labelledby", "sources");
        html.element("h2", in(Sayings.SOURCES), "id", "sources");
        html.element("p", in(Sayings.run(report.result())) + ".");
        html.element("p", in(Sayings.accuracy(report.result().accuracy())));
        html.open("ul");
        html.element("li", "dossier " + report.sources().dossier());
        html.element("li", report.uncertaintiesFile() + " " + report.uncertaintiesDigest());
        html.element(
                "li",
                "Rouage " + report.sources().engine().version() + " "
                        + report.sources().engine().digest());
        html.close().close();
    }

    private String in(Text words) {
        return words.in(language);
    }
}
