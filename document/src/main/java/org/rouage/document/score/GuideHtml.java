package org.rouage.document.score;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.score.GuideReport.Datum;
import org.rouage.document.score.GuideReport.Sheet;
import org.rouage.document.score.GuideReport.Target;
import org.rouage.document.score.GuideReport.Version;

/**
 * The handbook of indicators as one self-contained page, a sheet for each indicator and each measure.
 *
 * <p>Example: the sheet of {@code paid-15-days} stands at {@code #i-paid-15-days}.
 */
public final class GuideHtml {
    private final GuideReport report;
    private final Language language;
    private final Html html = new Html();
    private final HtmlParts parts;

    private GuideHtml(GuideReport report, Language language) {
        this.report = report;
        this.language = language;
        parts = new HtmlParts(html, language);
    }

    public static String print(GuideReport report, Language language) {
        return new GuideHtml(report, language).print();
    }

    private String print() {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        String title = in(GuideWords.KIND) + " – " + report.title();
        PageHead.write(html, title, report.sources().engine().version(), HtmlParts.style());
        html.open("body").element("a", in(GuideWords.SKIP), "class", "skip", "href", "#sheets");
        html.open("header").element("p", in(GuideWords.KIND), "class", "kind").element("h1", report.title());
        html.element("p", GuideWords.dates(report, language), "class", "dates").close();
        html.open("main");
        contents();
        html.open("section");
        html.element("h2", in(Sayings.INDICATORS), "id", "sheets", "tabindex", "-1");
        report.indicators().forEach(sheet -> sheet(sheet, "i-"));
        html.close();
        if (!report.measures().isEmpty()) {
            html.open("section");
            html.element("h2", in(GuideWords.MEASURES), "id", "measures", "tabindex", "-1");
            report.measures().forEach(sheet -> sheet(sheet, "m-"));
            html.close();
        }
        html.element("h2", in(Sayings.SOURCES));
        parts.sources(report.sources());
        return html.close().close().close().toString();
    }

    private void contents() {
        html.open("nav", "aria-labelledby", "contents").element("h2", in(ScoreWords.CONTENTS), "id", "contents");
        html.open("ul");
        report.indicators()
                .forEach(sheet -> html.open("li")
                        .element("a", sheet.title(), "href", "#i-" + sheet.id())
                        .close());
        html.close().close();
    }

    private void sheet(Sheet sheet, String prefix) {
        html.open("h3", "id", prefix + sheet.id()).text(sheet.title() + " ");
        sheet.code().ifPresent(code -> html.text("(" + code + ") "));
        parts.code(sheet.id());
        html.close();
        data(sheet.data());
        if (!sheet.targets().isEmpty()) {
            targets(sheet);
        }
        if (sheet.versions().size() > 1) {
            html.element("h4", in(GuideWords.VERSIONS));
            sheet.versions().forEach(this::version);
        }
        if (!sheet.checks().isEmpty()) {
            html.element("h4", in(GuideWords.CHECKS));
            parts.list(sheet.checks());
        }
    }

    private void data(List<Datum> data) {
        html.open("dl");
        data.forEach(
                datum -> parts.datum(datum.label(), datum.value().map(this::in).orElse(in(GuideWords.LEFT_OUT))));
        html.close();
    }

    private void targets(Sheet sheet) {
        parts.opened(
                "targets-" + sheet.id(),
                GuideWords.TARGETS.plus(Sayings.COLON).plus(Text.same(sheet.title())),
                Sayings.PERIOD,
                GuideWords.OF_WHOM,
                ScoreWords.TARGET,
                GuideWords.ACT,
                ScoreWords.INITIAL);
        for (Target target : sheet.targets()) {
            html.open("tr").element("th", target.period(), "scope", "row");
            html.element("td", target.body().orElse(in(GuideWords.NETWORK)));
            parts.cell(Optional.of(target.inForce()));
            html.element("td", in(target.act()));
            parts.cell(target.initial().map(Figures.Aim::value));
            html.close();
        }
        parts.closed();
    }

    private void version(Version version) {
        html.open("p").element("strong", in(GuideWords.since(version.from())));
        html.text(", " + in(version.act()));
        version.breakNote().ifPresent(note -> html.text(" – " + in(GuideWords.BREAK) + in(Sayings.COLON) + in(note)));
        html.close();
        data(version.data());
    }

    private String in(Text words) {
        return words.in(language);
    }
}
