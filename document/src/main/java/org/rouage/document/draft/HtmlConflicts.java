package org.rouage.document.draft;

import java.util.List;
import java.util.Locale;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.difference.Run;
import org.rouage.convention.difference.WordDifference;
import org.rouage.convention.draft.Agreement;
import org.rouage.convention.draft.Conflict;
import org.rouage.convention.draft.OperationWords;
import org.rouage.convention.draft.Value;
import org.rouage.document.Html;
import org.rouage.document.PageHead;

/**
 * Conflicts on one page that needs nothing else: a table for each, with the base and both sides; in prose, the words
 * struck out and added, which a screen reader announces.
 *
 * <p>Example: {@code HtmlConflicts.print(report, Language.FRENCH)} begins with {@code <!doctype html>} and runs no
 * script.
 */
public final class HtmlConflicts {
    private static final Text BASE = Text.of("Base", "Base");
    private static final Text STRUCK = Text.of("début de suppression : ", "deletion: ");
    private static final Text ADDED = Text.of("début d'insertion : ", "insertion: ");
    private static final Text END = Text.of(" (fin) ", " (end) ");

    private final Html html = new Html();
    private final ConflictReport report;
    private final Language language;

    private HtmlConflicts(ConflictReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    public static String print(ConflictReport report, Language language) {
        return new HtmlConflicts(report, language).print();
    }

    private String print() {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        String style = PageHead.sheet(HtmlConflicts.class, "conflicts.css");
        PageHead.write(html, in(report.title()), report.version(), style);
        html.open("body");
        html.element(
                "a", in(Text.of("Aller aux conflits", "Skip to the conflicts")), "class", "skip", "href", "#conflicts");
        html.open("header");
        html.element("p", in(Text.of("Projets d'avenant", "Drafts of amendments")), "class", "kind");
        html.element("h1", in(report.title()))
                .element("p", in(report.counted()))
                .close();
        html.open("main");
        html.element("h2", in(Text.of("Conflits", "Conflicts")), "id", "conflicts", "tabindex", "-1");
        if (report.conflicts().conflicts().isEmpty()) {
            html.element("p", in(Text.of("Aucun.", "None.")));
        }
        report.conflicts().conflicts().forEach(this::conflict);
        agreements();
        return html.close().close().close().toString();
    }

    private void conflict(Conflict conflict) {
        ConflictReport.State state = report.state(conflict);
        html.open("section", "class", "conflict " + state.name().toLowerCase(Locale.ROOT));
        html.element("h3", conflict.name());
        html.element("p", in(conflict.reason()));
        html.open("table");
        html.element("caption", in(conflict.kind().label())).open("thead").open("tr");
        List<String> sides =
                List.of(in(BASE), conflict.first().toString(), conflict.second().toString());
        sides.forEach(side -> html.element("th", side, "scope", "col"));
        html.close().close().open("tbody").open("tr");
        html.element("td", in(conflict.base().text()), "data-side", sides.get(0));
        side(conflict, conflict.firstSays(), sides.get(1));
        side(conflict, conflict.secondSays(), sides.get(2));
        html.close().close().close();
        html.element(
                "p",
                in(state.label())
                        + conflict.follows().map(name -> " (" + name + ")").orElse(""),
                "class",
                "state");
        report.choice(conflict).ifPresent(choice -> html.element("p", in(ConflictReport.chosen(choice))));
        html.close();
    }

    private void side(Conflict conflict, Value says, String side) {
        html.open("td", "data-side", side);
        if (conflict.base() instanceof Value.Says(String before, boolean isProse)
                && isProse
                && says instanceof Value.Says(String after, boolean _)) {
            for (Run run : WordDifference.between(before, after).runs()) {
                switch (run) {
                    case Run.Kept(String text) -> html.text(text);
                    case Run.Deleted(String text) -> run("del", STRUCK, text);
                    case Run.Inserted(String text) -> run("ins", ADDED, text);
                }
            }
        } else {
            html.text(in(says.text()));
        }
        html.close();
    }

    private void run(String element, Text said, String words) {
        html.open(element);
        html.open("span", "class", "hidden").text(in(said)).end();
        html.text(words);
        html.open("span", "class", "hidden").text(in(END)).end();
        html.end();
    }

    private void agreements() {
        List<Agreement> agreements = report.conflicts().agreements();
        if (agreements.isEmpty()) {
            return;
        }
        html.element("h2", in(Text.of("Changements faits deux fois", "Changes made twice")))
                .open("ul");
        agreements.forEach(agreement -> html.element(
                "li",
                agreement.first() + " = " + agreement.second() + in(Text.of(" : ", ": "))
                        + in(OperationWords.of(agreement.first().operation()))));
        html.close();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
