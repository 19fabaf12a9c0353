package org.rouage.document.budget;

import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.Figure;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.chart.ChartHtml;
import org.rouage.document.derivation.DerivationHtml;

/**
 * The budgets as one self-contained page: what is met and what is not first, then each budget drawn and in a table
 * whose numbers unfold, the constraints, the rules, the assumptions with their vintages; no script, nothing loaded.
 *
 * <p>Example: {@code Files.writeString(page, TrajectoryHtml.print(report, Language.FRENCH))}; the number of
 * {@code fnga} in 2026 stands at {@code #v-fnga-2026} and unfolds to its rule, its act and what it rests on.
 */
public final class TrajectoryHtml {
    private final TrajectoryReport report;
    private final Language language;
    private final Html html = new Html();
    private final HtmlTables tables;
    private final HtmlLists lists;

    /** A part of the page, with its name in the contents. */
    private record Section(String id, Text title, Runnable body) {}

    private TrajectoryHtml(TrajectoryReport report, Language language) {
        this.report = report;
        this.language = language;
        tables = new HtmlTables(report, language, html);
        lists = new HtmlLists(report, language, html);
    }

    public static String print(TrajectoryReport report, Language language) {
        return new TrajectoryHtml(report, language).print();
    }

    private String print() {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        String style = ChartHtml.style() + DerivationHtml.style() + PageHead.sheet(TrajectoryHtml.class, "budget.css");
        String title = in(Sayings.KIND) + " – " + report.title();
        PageHead.write(html, title, report.sources().engine().version(), style);
        html.open("body").element("a", in(Sayings.SKIP), "class", "skip", "href", "#budgets");
        header();
        html.open("main");
        List<Section> sections = sections();
        summary();
        contents(sections);
        html.element("p", in(Sayings.UNFOLD), "id", "budgets", "tabindex", "-1", "class", "screen");
        html.element("p", in(Sayings.ON_PAPER), "class", "paper");
        for (Section section : sections) {
            html.open("section");
            html.element("h2", in(section.title()), "id", section.id(), "tabindex", "-1");
            section.body().run();
            html.close();
        }
        return html.close().close().close().toString();
    }

    private void header() {
        html.open("header").element("p", in(Sayings.KIND), "class", "kind").element("h1", report.title());
        html.open("p", "class", "dates").text(in(Sayings.IN_FORCE) + " ");
        html.open("strong").text(in(Text.day(report.asOf().inForce()))).end();
        html.text(", " + in(Sayings.KNOWN) + " ");
        html.open("strong").text(in(Text.day(report.asOf().known()))).end();
        html.text(". " + in(Sayings.TERM) + Words.colon(language)
                + in(Sayings.years(report.model().first(), report.model().last())) + ".");
        html.close();
        report.scenario()
                .ifPresent(said -> html.open("p")
                        .text(in(Sayings.SCENARIO) + Words.colon(language))
                        .element("strong", in(said))
                        .close());
        html.close();
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (Table table : report.envelopes()) {
            sections.add(new Section("b-" + table.id(), table.title(), () -> {
                tables.drawings(table);
                tables.table(table);
            }));
        }
        add(
                sections,
                "limitative",
                Sayings.LIMITATIVE_TOTALS,
                report.limitative(),
                () -> report.limitative().forEach(tables::table));
        add(
                sections,
                "workforce",
                Sayings.ofKind(Figure.Kind.WORKFORCE),
                report.workforce(),
                () -> report.workforce().forEach(tables::table));
        add(
                sections,
                "evolutions",
                Sayings.ofKind(Figure.Kind.EVOLUTION),
                report.evolutions(),
                () -> report.evolutions().forEach(tables::table));
        List<ConstraintCheck> checks = report.trajectory().constraints();
        add(sections, "constraints", Sayings.CONSTRAINTS, checks, () -> lists.constraints(checks));
        grounds(sections);
        return sections;
    }

    private void grounds(List<Section> sections) {
        var agreements = report.trajectory().agreements();
        add(sections, "agreements", Sayings.AGREEMENTS, agreements, () -> lists.agreements(agreements));
        add(sections, "rules", Sayings.RULES, report.rules(), () -> lists.rules(report.rules()));
        List<Assumption> assumptions = report.assumptions();
        add(sections, "assumptions", Sayings.ASSUMPTIONS, assumptions, () -> {
            report.assumptionTables().forEach(tables::table);
            lists.vintages(assumptions);
        });
        List<Problem> gaps = report.trajectory().gaps();
        add(sections, "undecided", Sayings.GAPS, gaps, () -> lists.problems(gaps));
        List<Problem> notices = report.model().notices();
        add(sections, "left-out", Sayings.NOTICES, notices, () -> lists.problems(notices));
        sections.add(new Section("sources", Sayings.SOURCES, lists::sources));
    }

    private static void add(List<Section> sections, String id, Text title, List<?> of, Runnable body) {
        if (!of.isEmpty()) {
            sections.add(new Section(id, title, body));
        }
    }

    private void summary() {
        html.open("section", "aria-labelledby", "summary").element("h2", in(Sayings.SUMMARY), "id", "summary");
        html.open("ul");
        Counts.of(report).said().forEach(said -> html.element("li", in(said)));
        html.close().close();
    }

    private void contents(List<Section> sections) {
        html.open("nav", "aria-labelledby", "contents").element("h2", in(Sayings.CONTENTS), "id", "contents");
        html.open("ul");
        sections.forEach(section -> html.open("li")
                .element("a", in(section.title()), "href", "#" + section.id())
                .close());
        html.close().close();
    }

    private String in(Text words) {
        return words.in(language);
    }
}
