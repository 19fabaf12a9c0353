package org.rouage.document.evaluation;

import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.Markdown;
import org.rouage.document.PageHead;
import org.rouage.document.score.HtmlParts;
import org.rouage.document.standing.ConsolidatedText;

/**
 * The evaluation report for people: one self-contained page that prints, Markdown, a terminal.
 *
 * <p>Example: {@code EvaluationForms.markdown(report, Language.ENGLISH)} begins with {@code # Final evaluation
 * 2019–2023}.
 */
public final class EvaluationForms {
    private static final Text SKIP = Text.of("Aller au contenu", "Skip to the content");

    private EvaluationForms() {}

    public static String html(EvaluationReport report, Language language) {
        return page(head(report), new EvaluationLayout(report).blocks(), report.sources(), language);
    }

    public static String markdown(EvaluationReport report, Language language) {
        return markdown(head(report), new EvaluationLayout(report).blocks(), language);
    }

    public static String text(EvaluationReport report, Language language) {
        return text(head(report), new EvaluationLayout(report).blocks(), language);
    }

    private static Head head(EvaluationReport report) {
        return new Head(
                EvaluationWords.kind(report.header().kind())
                        .plus(Text.same(" "))
                        .plus(EvaluationWords.years(report.header()))
                        .plus(Text.same(" (" + report.header().id() + ")")),
                report.title(),
                EvaluationWords.asked(report.asOf()));
    }

    /** What kind of report it is, the title of the convention, the days asked. */
    record Head(Text kind, String title, Text asked) {}

    static String page(Head head, List<Block> blocks, ConsolidatedText.Sources sources, Language language) {
        var html = new Html();
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        PageHead.write(
                html,
                head.kind().in(language) + " – " + head.title(),
                sources.engine().version(),
                HtmlParts.style() + PageHead.sheet(EvaluationForms.class, "evaluation.css"));
        html.open("body").element("a", SKIP.in(language), "class", "skip", "href", "#content");
        html.open("header").element("p", head.kind().in(language), "class", "kind");
        html.element("h1", head.title());
        html.element("p", head.asked().in(language), "class", "dates").close();
        html.open("main", "id", "content", "tabindex", "-1");
        new BlocksHtml(html, language).print(blocks);
        new HtmlParts(html, language).sources(sources);
        return html.close().close().close().toString();
    }

    static String markdown(Head head, List<Block> blocks, Language language) {
        return "# " + Markdown.escaped(head.kind().in(language)) + "\n\n**" + Markdown.escaped(head.title()) + "**\n\n"
                + Markdown.escaped(head.asked().in(language)) + "\n\n"
                + BlocksMarkdown.print(blocks, language);
    }

    static String text(Head head, List<Block> blocks, Language language) {
        return head.kind().in(language) + " – " + head.title() + "\n"
                + head.asked().in(language) + "\n" + BlocksText.print(blocks, language);
    }
}
