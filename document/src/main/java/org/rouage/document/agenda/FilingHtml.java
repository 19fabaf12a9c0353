package org.rouage.document.agenda;

import org.rouage.agenda.filing.ActFiling;
import org.rouage.agenda.filing.FiledWith;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.PageHead;

/**
 * The filings as one self-contained page: act by act, what asks for it, and each sending with what it is worth.
 *
 * <p>Example: {@code Files.writeString(page, FilingHtml.print(report, Language.FRENCH))}.
 */
public final class FilingHtml {
    private final Html html = new Html();
    private final HtmlPieces pieces;
    private final FilingReport report;
    private final Language language;

    private FilingHtml(FilingReport report, Language language) {
        this.report = report;
        this.language = language;
        pieces = new HtmlPieces(html, language);
    }

    public static String print(FilingReport report, Language language) {
        return new FilingHtml(report, language).page();
    }

    private String page() {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        String title = in(FilingWords.KIND) + " – " + report.title();
        PageHead.write(html, title, report.sources().engine().version(), HtmlPieces.style());
        html.open("body").element("a", in(FilingWords.SKIP), "class", "skip", "href", "#filings");
        html.open("header").element("p", in(FilingWords.KIND), "class", "kind").element("h1", report.title());
        html.element("p", in(FilingWords.asked(report)), "class", "dates").close();
        html.open("main", "id", "filings", "tabindex", "-1");
        report.acts().forEach(this::act);
        pieces.sources(report.sources());
        return html.close().close().close().toString();
    }

    private void act(ActFiling act) {
        html.open("section", "aria-labelledby", act.act());
        html.element("h2", in(FilingWords.act(act)), "id", act.act(), "tabindex", "-1");
        if (act.asked().isEmpty()) {
            html.element("p", in(FilingWords.NOTHING_ASKED));
        } else {
            html.open("dl");
            FilingWords.basis(act).forEach(line -> pieces.datum(line.label(), line.says()));
            html.close();
        }
        act.recipients().forEach(this::recipient);
        html.close();
    }

    private void recipient(FiledWith with) {
        html.open("article", "class", "entry " + (with.proved().isPresent() ? "done" : "late"));
        html.element("h3", in(report.recipient(with.recipient())));
        html.element("p", in(FilingWords.standing(with.standing())), "class", "status");
        for (FiledWith.Sent sent : with.sent()) {
            html.element("h4", in(FilingWords.sent(sent)), "class", sent.isRegular() ? "regular" : "irregular");
            html.open("dl");
            FilingWords.sending(sent, report).forEach(line -> pieces.datum(line.label(), line.says()));
            html.close();
        }
        html.close();
    }

    private String in(Text words) {
        return words.in(language);
    }
}
