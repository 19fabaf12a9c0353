package org.rouage.document.scenario;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.Receipt;
import org.rouage.document.chart.ChartHtml;

/** What both pages are made of: the head, sections, tables that scroll by hand or by keyboard, the receipt. */
final class HtmlPieces {
    private static final Text TABLE = Text.of("Tableau", "Table");

    private final Html html;
    private final Language language;
    private int tables;

    HtmlPieces(Html html, Language language) {
        this.html = html;
        this.language = language;
    }

    void head(String title, String version, Text kind, String heading) {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        String style = ChartHtml.style() + PageHead.sheet(HtmlPieces.class, "scenario.css");
        PageHead.write(html, title, version, style);
        html.open("body").element("a", in(Sayings.SKIP), "class", "skip", "href", "#content");
        html.open("header")
                .element("p", in(kind), "class", "kind")
                .element("h1", heading)
                .close();
        html.open("main", "id", "content", "tabindex", "-1");
    }

    void section(String id, Text heading) {
        html.open("section", "aria-labelledby", id).element("h2", in(heading), "id", id);
    }

    /** Up to its body; the first column holds the heading of each row. */
    void table(String caption, List<String> columns) {
        String name = in(TABLE) + " " + ++tables + " – " + caption;
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", name);
        html.open("table", "class", "figures").element("caption", caption);
        html.open("thead").open("tr");
        columns.forEach(column -> html.element("th", column, "scope", "col"));
        html.close().close().open("tbody");
    }

    void row(String style, List<String> cells) {
        html.open("tr", "class", style).element("th", cells.getFirst(), "scope", "row");
        cells.stream().skip(1).forEach(cell -> html.element("td", cell));
        html.close();
    }

    void endTable() {
        html.close().close().close();
    }

    void list(Text heading, String id, List<Text> items) {
        if (!items.isEmpty()) {
            section(id, heading);
            html.open("ul");
            items.forEach(item -> html.element("li", in(item)));
            html.close().close();
        }
    }

    void receipt(Receipt.Release engine, Receipt.Inputs inputs) {
        section("receipt", Sayings.RECEIPT);
        table(in(Sayings.RECEIPT), List.of(in(Sayings.FILE), in(Sayings.DIGEST)));
        row(
                "",
                List.of(
                        in(Sayings.ENGINE) + " " + engine.version(),
                        engine.digest().toString()));
        inputs.files().forEach((file, digest) -> row("", List.of(file, digest.toString())));
        endTable();
        html.close();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
