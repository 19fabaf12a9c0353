package org.rouage.document.score;

import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.score.ExplainReport.Part;
import org.rouage.document.score.ExplainReport.Row;
import org.rouage.document.score.Figures.Aim;

/**
 * How one figure came to be, as one self-contained page: each line of a file links to its submission.
 *
 * <p>Example: the line 12 of {@code january.csv} links to {@code #s-2026-01-b}, where its hash stands, and who sent it.
 */
public final class ExplainHtml {
    private final ExplainReport report;
    private final Language language;
    private final Html html = new Html();
    private final HtmlParts parts;

    private ExplainHtml(ExplainReport report, Language language) {
        this.report = report;
        this.language = language;
        parts = new HtmlParts(html, language);
    }

    public static String print(ExplainReport report, Language language) {
        return new ExplainHtml(report, language).print();
    }

    private String print() {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        String title = report.indicator().title() + " – " + report.heading().title();
        PageHead.write(html, title, report.sources().engine().version(), HtmlParts.style());
        html.open("body").element("a", in(ExplainWords.SKIP), "class", "skip", "href", "#result");
        Headings.html(html, ExplainWords.KIND, report.heading(), language);
        html.open("main");
        html.open("section");
        html.open("h2", "id", "result", "tabindex", "-1")
                .text(report.indicator().title() + " ");
        parts.code(report.indicator().id());
        html.close();
        facts();
        if (!report.steps().isEmpty()) {
            html.element("h3", in(ExplainWords.STEPS));
            parts.list(report.steps());
        }
        html.close();
        report.parts().forEach(this::part);
        submissions();
        if (!report.notes().isEmpty()) {
            html.element("h2", in(ExplainWords.NOTES));
            parts.list(report.notes());
        }
        html.element("h2", in(Sayings.SOURCES));
        parts.sources(report.sources());
        return html.close().close().close().toString();
    }

    private void facts() {
        html.open("dl");
        parts.datum(Sayings.RESULT, report.value().withReasons(language));
        report.value()
                .number()
                .ifPresent(exact -> parts.datum(
                        Sayings.EXACT, exact + "\u00a0" + report.indicator().unit()));
        parts.datum(Sayings.COVERAGE, Sayings.coverage(report.coverage(), language));
        parts.basis(report.formula(), report.found());
        parts.datum(Sayings.TARGET, report.target().map(this::aim).orElse(in(Sayings.NO_TARGET)));
        report.initial().ifPresent(aim -> parts.datum(ScoreWords.INITIAL, aim(aim)));
        if (report.target().isPresent()) {
            parts.datum(Sayings.ATTAINMENT, Sayings.attainment(report.comparison(), language));
        }
        parts.datum(Sayings.JUDGEMENT, in(report.comparison().judgement()));
        html.close();
        parts.list(report.comparison().reasons());
        report.points().ifPresent(points -> {
            html.element(
                    "p",
                    in(Sayings.POINTS) + in(Sayings.COLON) + Sayings.points(points, language) + " – "
                            + in(points.rule()));
            parts.list(points.trace());
        });
    }

    private String aim(Aim aim) {
        return Sayings.aim(aim, language);
    }

    private void part(Part part) {
        String id = "m-" + part.measure();
        html.open("section");
        html.open("h2", "id", id).text(in(ExplainWords.PART) + " " + part.title() + " ");
        parts.code(part.measure());
        html.close().open("dl");
        parts.datum(Sayings.RESULT, part.value().withReasons(language));
        parts.datum(ExplainWords.OVER_BODIES, in(part.overBodies()));
        parts.datum(ExplainWords.OVER_TIME, in(part.overTime()));
        parts.datum(Sayings.COVERAGE, Sayings.coverage(part.coverage(), language));
        html.close()
                .open("details")
                .element("summary", in(ExplainWords.LINES) + " (" + part.rows().size() + ")");
        parts.opened(
                "rows-" + part.measure(),
                ExplainWords.LINES,
                ScoreWords.BODY,
                ExplainWords.PERIOD,
                ExplainWords.DETAIL,
                ExplainWords.VALUE,
                ExplainWords.SUBMISSION,
                ExplainWords.LINE,
                ExplainWords.COUNTS);
        part.rows().forEach(this::row);
        parts.closed();
        html.close().close();
    }

    private void row(Row row) {
        html.open("tr").element("th", row.body(), "scope", "row");
        html.element("td", row.period().in(language)).element("td", row.detail().orElse("–"));
        parts.cell(Optional.of(row.value()));
        html.open("td")
                .element("a", row.submission(), "href", "#s-" + row.submission())
                .close();
        html.element("td", Long.toString(row.line()));
        html.element("td", in(row.unused().orElse(Sayings.yesNo(true)))).close();
    }

    private void submissions() {
        if (report.submissions().isEmpty()) {
            return;
        }
        html.open("section");
        html.element("h2", in(ExplainWords.SUBMISSIONS), "id", "submissions");
        parts.submissions(report.submissions());
        html.close();
    }

    private String in(Text words) {
        return words.in(language);
    }
}
