package org.rouage.document.score;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.PageHead;

/**
 * The dispersion of an indicator as one self-contained page: the strip of all bodies with its numbers beside it, who
 * does not reach the target, every body.
 *
 * <p>Example: {@code Files.writeString(page, DispersionHtml.print(report, Language.FRENCH))}.
 */
public final class DispersionHtml {
    static final Text KIND = Text.of("Dispersion entre organismes", "Dispersion between bodies");
    static final Text NO_RESULT = Text.of("aucun organisme n'a de résultat", "no body has a result");

    private DispersionHtml() {}

    public static String print(DispersionReport report, Language language) {
        var html = new Html();
        var parts = new HtmlParts(html, language);
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        String title = KIND.in(language) + " – " + report.indicator().title();
        PageHead.write(html, title, report.sources().engine().version(), HtmlParts.style());
        html.open("body").element("a", ExplainWords.SKIP.in(language), "class", "skip", "href", "#spread");
        Headings.html(html, KIND, report.heading(), language);
        html.open("main").open("section");
        html.open("h2", "id", "spread", "tabindex", "-1")
                .text(report.indicator().title() + " ");
        parts.code(report.indicator().id());
        html.close();
        if (report.spread().five().isEmpty()) {
            html.element("p", NO_RESULT.in(language), "class", "undecided");
        }
        var basis = new HtmlBasis(html, parts, language, List.of());
        new HtmlSpread("strip", report.indicator().title(), report.spread(), html, parts, basis, language).print();
        html.close();
        if (!report.notes().isEmpty()) {
            html.element("h2", Sayings.NOTICES.in(language));
            parts.list(report.notes());
        }
        html.element("h2", Sayings.SOURCES.in(language));
        parts.sources(report.sources());
        return html.close().close().close().toString();
    }
}
