package org.rouage.document.standing;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.Markdown;
import org.rouage.document.PageHead;

/**
 * The text on a day as one self-contained page: both dates and what does not yet apply first, then the contents, the
 * text, the acts. Each line that an amendment wrote carries a link to it; no script, nothing loaded.
 *
 * <p>Example: {@code Files.writeString(page, StandingHtml.print(text, Language.FRENCH))}; the mark of a target set by
 * amendment 2 leads to {@code #act-amendment-2-3}, its third operation.
 */
public final class StandingHtml {
    private final ConsolidatedText text;
    private final Language language;
    private final Html html = new Html();

    private StandingHtml(ConsolidatedText text, Language language) {
        this.text = text;
        this.language = language;
    }

    public static String print(ConsolidatedText text, Language language) {
        return new StandingHtml(text, language).print();
    }

    private String print() {
        Names names = text.names();
        String title = text.standing().convention().title();
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        String style = PageHead.sheet(StandingHtml.class, "standing.css");
        PageHead.write(
                html, in(Sayings.KIND) + " – " + title, text.sources().engine().version(), style);
        html.open("body").element("a", in(Sayings.SKIP), "class", "skip", "href", "#text");
        header(title);
        List<Section> sections = Layout.of(text);
        html.open("main");
        notices(Notices.of(text, names));
        contents(sections);
        html.open("div", "id", "text", "tabindex", "-1");
        html.element("p", in(Sayings.LEGEND), "class", "legend");
        var printed = new HtmlSection(html, language);
        sections.forEach(section -> printed.print(section, 2));
        html.close();
        acts(Acts.of(text, names));
        sources();
        return html.close().close().close().toString();
    }

    private void header(String title) {
        html.open("header").element("p", in(Sayings.KIND), "class", "kind").element("h1", title);
        html.open("p", "class", "dates").text(in(Sayings.IN_FORCE) + " ");
        html.element("strong", in(Text.day(text.asOf().inForce())));
        html.text("· " + in(Sayings.KNOWN) + " ");
        html.element("strong", in(Text.day(text.asOf().known()))).close();
        text.only()
                .ifPresent(id -> html.open("p")
                        .text(in(Sayings.ONLY) + " ")
                        .element("code", id)
                        .close());
        html.close();
    }

    private void notices(List<Notices.Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        html.open("section", "class", "notices", "aria-labelledby", "notices");
        html.element("h2", in(Sayings.NOTICES), "id", "notices").open("ul");
        for (Notices.Notice notice : notices) {
            html.open("li");
            notice.act()
                    .ifPresentOrElse(
                            act -> html.element("a", in(notice.says()), "href", "#act-" + act),
                            () -> html.text(in(notice.says())));
            if (!notice.changes().isEmpty()) {
                html.element("p", in(Sayings.CHANGES) + in(Sayings.MORE), "class", "changes")
                        .open("ul");
                notice.changes().forEach(change -> html.element("li", in(change)));
                html.close();
            }
            html.close();
        }
        html.close().close();
    }

    private void contents(List<Section> sections) {
        html.open("nav", "aria-labelledby", "contents").element("h2", in(Sayings.CONTENTS), "id", "contents");
        html.open("ul");
        for (int rank = 0; rank < sections.size(); rank++) {
            Section section = sections.get(rank);
            html.open("li").element("a", in(section.title()), "href", "#" + HtmlSection.anchor(section));
            List<Section> named = section.sections().stream()
                    .filter(one -> !one.id().isEmpty())
                    .toList();
            if (!named.isEmpty()) {
                html.open("ul");
                named.forEach(one -> html.open("li")
                        .element("a", in(one.title()), "href", "#" + HtmlSection.anchor(one))
                        .close());
                html.close();
            }
            html.close();
        }
        html.open("li").element("a", in(Sayings.ACTS), "href", "#acts").close();
        html.open("li").element("a", in(Sayings.SOURCES), "href", "#sources").close();
        html.close().close();
    }

    private void acts(List<Acts.Act> acts) {
        html.open("section", "class", "acts", "aria-labelledby", "acts");
        html.element("h2", in(Sayings.ACTS), "id", "acts");
        acts.forEach(this::act);
        html.close();
    }

    private void act(Acts.Act act) {
        html.element("h3", in(act.heading()), "id", "act-" + act.act(), "tabindex", "-1");
        html.open("dl", "class", "facts");
        act.facts().forEach(fact -> html.element("dt", in(fact.label())).element("dd", in(fact.says())));
        html.close();
        if (!act.words().isBlank()) {
            html.open("details").element("summary", in(Sayings.ACT_SAYS) + " – " + in(ActWords.name(act.act())));
            html.open("div", "class", "prose")
                    .safe(Markdown.toHtml(act.words()))
                    .close()
                    .close();
        }
        if (!act.operations().isEmpty()) {
            html.element("h4", in(Sayings.OPERATIONS)).open("ol");
            for (int rank = 1; rank <= act.operations().size(); rank++) {
                html.element("li", in(act.operations().get(rank - 1)), "id", "act-" + act.act() + "-" + rank);
            }
            html.close();
        }
    }

    private void sources() {
        var sources = text.sources();
        html.open("section", "aria-labelledby", "sources").element("h2", in(Sayings.SOURCES), "id", "sources");
        html.open("table", "class", "receipt").element("caption", in(Sayings.SOURCES));
        html.open("thead").open("tr");
        html.element("th", in(Sayings.FILE), "scope", "col").element("th", in(Sayings.HASH), "scope", "col");
        html.close().close().open("tbody");
        sources.files().forEach((name, digest) -> source(name, digest.toString()));
        source(in(Sayings.ALL_FILES), sources.dossier().toString());
        source(
                in(Sayings.ENGINE) + " " + sources.engine().version(),
                sources.engine().digest().toString());
        html.close().close().close();
    }

    private void source(String name, String digest) {
        html.open("tr")
                .element("th", name, "scope", "row")
                .element("td", digest)
                .close();
    }

    private String in(Text said) {
        return said.in(language);
    }
}
