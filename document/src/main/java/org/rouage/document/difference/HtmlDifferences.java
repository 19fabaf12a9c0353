package org.rouage.document.difference;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.difference.ElementDifference;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.standing.ActWords;
import org.rouage.law.requirement.Vocabulary;

/**
 * Differences as one self-contained page: how many and by which acts, then each element with its data in a table and
 * its words in {@code <del>} and {@code <ins>}, which also say in hidden words what they are. No script, nothing
 * loaded.
 *
 * <p>Example: {@code Files.writeString(page, HtmlDifferences.print(report, Language.FRENCH))}; the seventh element that
 * differs is at {@code #difference-7}.
 */
public final class HtmlDifferences {
    private final DifferenceReport report;
    private final Language language;
    private final Html html = new Html();

    private HtmlDifferences(DifferenceReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    public static String print(DifferenceReport report, Language language) {
        return new HtmlDifferences(report, language).print();
    }

    private String print() {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        String style = PageHead.sheet(HtmlDifferences.class, "difference.css");
        PageHead.write(html, in(Sayings.KIND) + " – " + report.title(), report.version(), style);
        html.open("body");
        html.element("a", in(Sayings.SKIP), "class", "skip", "href", "#differences");
        header();
        html.open("main");
        summary();
        acts();
        elements();
        return html.close().close().close().toString();
    }

    private void header() {
        html.open("header").element("p", in(Sayings.KIND), "class", "kind").element("h1", report.title());
        html.open("dl", "class", "sides");
        html.element("dt", in(Sayings.FROM)).element("dd", in(report.beforeName()));
        html.element("dt", in(Sayings.TO)).element("dd", in(report.afterName()));
        html.close().close();
    }

    private void summary() {
        html.open("section", "aria-labelledby", "summary").element("h2", in(Sayings.SUMMARY), "id", "summary");
        if (report.differences().isEmpty()) {
            html.element("p", in(Sayings.NOTHING)).close();
            return;
        }
        html.open("table", "class", "counts").element("caption", in(Sayings.SUMMARY));
        columns(Sayings.CHANGE, Sayings.ELEMENTS);
        html.open("tbody");
        for (Sayings.Count count : Sayings.counts(report.differences())) {
            html.open("tr").element("th", in(count.several()), "scope", "row");
            html.element("td", Long.toString(count.elements())).close();
        }
        html.close().close().element("p", in(Sayings.LEGEND)).close();
    }

    private void acts() {
        List<ActAtWork> acts = report.acts();
        if (acts.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "acts").element("h2", in(Sayings.ACTS), "id", "acts");
        html.open("table").element("caption", in(Sayings.ACTS));
        columns(Sayings.ACT, Sayings.GROUND, Sayings.SIGNED, Sayings.EFFECT, Sayings.ELEMENTS);
        html.open("tbody");
        for (ActAtWork act : acts) {
            ActDays days = act.days();
            html.open("tr", "id", "act-" + days.act());
            html.element(
                    "th",
                    in(ActWords.name(days.act())) + " – " + days.amendment().title(),
                    "scope",
                    "row");
            html.element(
                    "td",
                    in(report.vocabulary()
                            .name(Vocabulary.Slot.GROUND, days.amendment().ground())));
            html.element("td", days.signed().map(Text::day).map(this::in).orElse("–"));
            html.element("td", days.effective().map(Text::day).map(this::in).orElse("–"));
            html.element("td", Long.toString(act.elements())).close();
        }
        html.close().close().close();
    }

    private void columns(Text... columns) {
        html.open("thead").open("tr");
        for (Text column : columns) {
            html.element("th", in(column), "scope", "col");
        }
        html.close().close();
    }

    private void elements() {
        html.open("section", "aria-labelledby", "differences");
        html.element("h2", in(Sayings.CONTENTS), "id", "differences", "tabindex", "-1");
        List<ElementDifference> elements = report.differences().elements();
        if (elements.isEmpty()) {
            html.element("p", in(Sayings.NOTHING)).close();
            return;
        }
        html.open("nav", "aria-label", in(Sayings.CONTENTS)).open("ol");
        for (int rank = 1; rank <= elements.size(); rank++) {
            html.open("li")
                    .element("a", in(ChangeWords.heading(elements.get(rank - 1))), "href", "#difference-" + rank)
                    .close();
        }
        html.close().close();
        var words = new ChangeWords(report.differences());
        for (int rank = 1; rank <= elements.size(); rank++) {
            new HtmlElement(html, words, language).print(elements.get(rank - 1), rank);
        }
        html.close();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
