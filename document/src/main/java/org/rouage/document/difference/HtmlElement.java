package org.rouage.document.difference;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Writer;
import org.rouage.convention.difference.ElementChange;
import org.rouage.convention.difference.ElementDifference;
import org.rouage.convention.difference.Run;
import org.rouage.document.Html;

/** One element of the page: what happened to it, a table of its data, its words with deletions and insertions. */
final class HtmlElement {
    private final Html html;
    private final ChangeWords words;
    private final Language language;

    /** A row of the table of data; no writers where one act wrote the whole element. */
    private record Datum(String part, Optional<String> before, Optional<String> after, Text writers) {}

    HtmlElement(Html html, ChangeWords words, Language language) {
        this.html = html;
        this.words = words;
        this.language = language;
    }

    void print(ElementDifference difference, int rank) {
        html.open("article", "class", "difference", "aria-labelledby", "difference-" + rank);
        html.open("h3", "id", "difference-" + rank, "tabindex", "-1").text(in(ChangeWords.heading(difference)));
        html.text(" ").open("span", "class", "id").text(difference.id()).end().close();
        Text holder = words.holder(difference);
        if (!holder.isEmpty()) {
            html.element("p", in(Sayings.IN) + in(holder), "class", "holder");
        }
        difference.all(ElementChange.Added.class).forEach(this::added);
        difference.all(ElementChange.Removed.class).forEach(this::removed);
        difference.all(ElementChange.Moved.class).forEach(moved -> happened(words.moved(moved)));
        table(difference.changes().stream()
                .flatMap(change -> datum(change).stream())
                .toList());
        difference.all(ElementChange.Reworded.class).forEach(this::reworded);
        html.close();
    }

    private void happened(Text what) {
        html.element("p", in(what), "class", "happened");
    }

    private void added(ElementChange.Added added) {
        happened(words.added(added));
        table(data(added.says())
                .map(part -> new Datum(part.name(), Optional.empty(), Optional.of(part.said()), Text.empty()))
                .toList());
        prose(added.says()).forEach(part -> {
            begin(part.name(), Text.empty());
            run("ins", Sayings.INSERTED, part.said());
            html.close();
        });
    }

    private void removed(ElementChange.Removed removed) {
        happened(words.removed(removed));
        table(data(removed.said())
                .map(part -> new Datum(part.name(), Optional.of(part.said()), Optional.empty(), Text.empty()))
                .toList());
        prose(removed.said()).forEach(part -> {
            begin(part.name(), Text.empty());
            run("del", Sayings.DELETED, part.said());
            html.close();
        });
    }

    private static java.util.stream.Stream<Part> data(List<Part> parts) {
        return parts.stream().filter(part -> !part.isProse() && !part.name().equals("id"));
    }

    private static java.util.stream.Stream<Part> prose(List<Part> parts) {
        return parts.stream().filter(part -> part.isProse() && !part.said().isBlank());
    }

    private static Optional<Datum> datum(ElementChange change) {
        return switch (change) {
            case ElementChange.Renumbered(var before, var after, Writer wrote, Writer writes) ->
                Optional.of(new Datum("number", before, after, ChangeWords.writers(wrote, writes)));
            case ElementChange.Revalued(String part, var before, var after, Writer wrote, Writer writes) ->
                Optional.of(new Datum(part, before, after, ChangeWords.writers(wrote, writes)));
            case ElementChange.Added _, ElementChange.Removed _, ElementChange.Moved _, ElementChange.Reworded _ ->
                Optional.empty();
        };
    }

    private void table(List<Datum> data) {
        if (data.isEmpty()) {
            return;
        }
        boolean signed = data.stream().anyMatch(datum -> !datum.writers().isEmpty());
        html.open("table").element("caption", in(Sayings.FIGURES)).open("thead").open("tr");
        for (Text column : List.of(Sayings.DATUM, Sayings.FROM, Sayings.TO)) {
            html.element("th", in(column), "scope", "col");
        }
        if (signed) {
            html.element("th", in(Sayings.WRITTEN_BY), "scope", "col");
        }
        html.close().close().open("tbody");
        for (Datum datum : data) {
            html.open("tr").element("th", in(PartWords.capital(datum.part())), "scope", "row");
            html.element("td", in(Values.shown(datum.before())), "class", "before");
            html.element("td", in(Values.shown(datum.after())), "class", "after");
            if (signed) {
                html.element("td", in(datum.writers()));
            }
            html.close();
        }
        html.close().close();
    }

    private void reworded(ElementChange.Reworded reworded) {
        begin(reworded.part(), ChangeWords.writers(reworded.wroteBefore(), reworded.wroteAfter()));
        if (reworded.words().isOfSpacesOnly()) {
            html.element("em", in(Sayings.SPACES));
        }
        for (Run run : ShownWords.of(reworded.words()).runs()) {
            switch (run) {
                case Run.Kept(String text) -> html.text(text);
                case Run.Deleted(String text) -> run("del", Sayings.DELETED, text);
                case Run.Inserted(String text) -> run("ins", Sayings.INSERTED, text);
            }
        }
        html.close();
    }

    /** What the words are of, and who wrote them; then the words, which the caller ends. */
    private void begin(String part, Text writers) {
        html.open("p", "class", "part").text(in(PartWords.capital(part)));
        if (!writers.isEmpty()) {
            html.text(" ")
                    .open("span", "class", "writers")
                    .text("(" + in(writers) + ")")
                    .end();
        }
        html.close().open("blockquote", "class", "words");
    }

    private void run(String element, Text said, String text) {
        html.open(element);
        html.open("span", "class", "hidden").text(in(said)).end();
        html.text(text.isBlank() ? "¶" + text : text);
        html.open("span", "class", "hidden").text(in(Sayings.END)).end();
        html.end();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
