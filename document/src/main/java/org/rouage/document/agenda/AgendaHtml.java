package org.rouage.document.agenda;

import java.util.List;
import org.rouage.agenda.Deadline;
import org.rouage.agenda.Entry;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.PageHead;

/**
 * The agenda as one self-contained page: the counts, then each entry with who owes it, its basis, how its day was
 * counted and what proves it.
 *
 * <p>Example: {@code Files.writeString(page, AgendaHtml.print(report, Language.FRENCH))}.
 */
public final class AgendaHtml {
    private final Html html = new Html();
    private final HtmlPieces pieces;
    private final Language language;

    private AgendaHtml(Language language) {
        this.language = language;
        pieces = new HtmlPieces(html, language);
    }

    public static String print(AgendaReport report, Language language) {
        return new AgendaHtml(language).page(report);
    }

    private String page(AgendaReport report) {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        String title = in(AgendaWords.KIND) + " – " + report.title();
        PageHead.write(html, title, report.sources().engine().version(), HtmlPieces.style());
        html.open("body").element("a", in(AgendaWords.SKIP), "class", "skip", "href", "#agenda");
        html.open("header").element("p", in(AgendaWords.KIND), "class", "kind").element("h1", report.title());
        html.element("p", in(AgendaWords.asked(report)), "class", "dates").close();
        html.open("main").element("h2", in(AgendaWords.SUMMARY), "id", "agenda", "tabindex", "-1");
        counts(report);
        for (Stand stand : Stand.values()) {
            List<Entry> entries = report.of(stand);
            if (!entries.isEmpty()) {
                html.open("section", "aria-labelledby", stand.term);
                html.element("h2", in(stand.title) + " (" + entries.size() + ")", "id", stand.term, "tabindex", "-1");
                entries.forEach(entry -> entry(entry, stand));
                html.close();
            }
        }
        pieces.sources(report.sources());
        return html.close().close().close().toString();
    }

    private void counts(AgendaReport report) {
        if (report.agenda().entries().isEmpty()) {
            html.element("p", in(AgendaWords.NOTHING));
            return;
        }
        html.open("ul", "class", "counts");
        for (Stand stand : Stand.values()) {
            int count = report.of(stand).size();
            if (count > 0) {
                html.open("li").open("a", "href", "#" + stand.term);
                html.text(in(stand.title) + in(AgendaWords.COLON) + count).end().close();
            }
        }
        html.close();
    }

    private void entry(Entry entry, Stand stand) {
        html.open("article", "class", "entry " + stand.term);
        html.open("h3").text(AgendaWords.day(entry) + " – " + in(entry.title())).close();
        html.open("p", "class", "status").text(in(AgendaWords.status(entry.status())) + " ");
        html.open("code", "class", "id").text(entry.id()).end().close();
        html.open("dl");
        AgendaWords.lines(entry).stream()
                .filter(line -> entry.deadline().isEmpty() || !line.label().equals(AgendaWords.COMPUTATION))
                .forEach(line -> pieces.datum(line.label(), line.says()));
        entry.deadline().ifPresent(this::computation);
        html.close().close();
    }

    /** Each step on its line, in the order of the count. */
    private void computation(Deadline deadline) {
        html.element("dt", in(AgendaWords.COMPUTATION)).open("dd").open("ol", "class", "steps");
        deadline.computation().forEach(step -> html.element("li", step.day() + " " + in(step.says())));
        html.close().close();
    }

    private String in(Text words) {
        return words.in(language);
    }
}
