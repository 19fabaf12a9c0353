package org.rouage.document.history;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.difference.Run;
import org.rouage.convention.difference.WordDifference;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.difference.PartWords;

/**
 * A history as one self-contained page: a table for each part, one row for each thing it said; words that came and went
 * are marked, and said so to a screen reader.
 *
 * <p>Example: the row of 2026-01-01 of {@code targets[2026]} shows 87, "avenant n° 2, opération 3", its ground and
 * "effet rétroactif".
 */
public final class HistoryHtml {
    private final Language language;
    private final Html html = new Html();

    private HistoryHtml(Language language) {
        this.language = language;
    }

    public static String print(ElementHistory history, Language language) {
        return new HistoryHtml(language).page(history);
    }

    private String page(ElementHistory history) {
        var life = new Life(history);
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        String title = in(Sayings.KIND) + in(Sayings.COLON) + in(history.title());
        PageHead.write(
                html, title, history.sources().engine().version(), PageHead.sheet(PartWords.class, "difference.css"));
        html.open("body").element("a", in(Sayings.SKIP), "class", "skip", "href", "#history");
        html.open("header").element("p", in(Sayings.KIND), "class", "kind");
        html.open("h1").text(in(history.title()) + " ");
        html.element("code", history.history().id(), "class", "id").close();
        html.open("p").text(in(Sayings.KNOWN) + " ");
        html.element("strong", in(Text.day(history.known()))).close();
        html.close();
        html.open("main", "id", "history", "tabindex", "-1").open("ul");
        life.events().forEach(event -> html.element("li", in(event)));
        html.close();
        List<Text> pending = life.pending();
        if (!pending.isEmpty()) {
            html.element("h2", in(Sayings.PENDING)).open("ul");
            pending.forEach(one -> html.element("li", in(one)));
            html.close();
        }
        html.element("h2", in(Sayings.PARTS));
        life.parts().forEach(this::part);
        return html.close().close().close().toString();
    }

    private void part(Life.Part part) {
        html.open("table").open("caption");
        html.element("strong", in(part.title())).element("code", part.name(), "class", "id");
        html.close().open("thead").open("tr");
        for (Text column : List.of(Sayings.DAYS, Sayings.SAID, Sayings.BY)) {
            html.element("th", in(column), "scope", "col");
        }
        html.close().close().open("tbody");
        part.stages().forEach(this::stage);
        html.close().close();
    }

    private void stage(Life.Stage stage) {
        html.open("tr").element("th", in(stage.days()), "scope", "row");
        html.open("td", "class", "words");
        stage.changed().ifPresentOrElse(this::words, () -> html.text(in(stage.said())));
        html.close().open("td").text(in(stage.by()));
        if (!stage.notes().isEmpty()) {
            html.open("ul");
            stage.notes().forEach(note -> html.element("li", in(note)));
            html.close();
        }
        html.close().close();
    }

    private void words(WordDifference changed) {
        for (Run run : changed.runs()) {
            switch (run) {
                case Run.Kept(String text) -> html.text(text);
                case Run.Deleted(String text) -> run("del", Sayings.DELETED, text);
                case Run.Inserted(String text) -> run("ins", Sayings.INSERTED, text);
            }
        }
    }

    private void run(String element, Text said, String text) {
        html.open(element).open("span", "class", "hidden").text(in(said)).end();
        html.text(text).open("span", "class", "hidden").text(in(Sayings.END)).end();
        html.end();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
