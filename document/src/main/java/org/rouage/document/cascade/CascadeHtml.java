package org.rouage.document.cascade;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.PageHead;
import org.rouage.document.cascade.CascadeReport.Judged;
import org.rouage.document.cascade.CascadeReport.OfBody;
import org.rouage.document.cascade.CascadeReport.OfIndicator;
import org.rouage.document.score.Headings;
import org.rouage.document.score.HtmlParts;
import org.rouage.document.score.Scored;

/**
 * The cascade as one self-contained page: indicators with what their local targets make together, contracts, and the
 * bodies by rank.
 *
 * <p>Example: {@code Files.writeString(page, CascadeHtml.print(report, Language.FRENCH))}.
 */
public final class CascadeHtml {
    private final CascadeReport report;
    private final Language language;
    private final Html html = new Html();
    private final HtmlParts parts;

    private CascadeHtml(CascadeReport report, Language language) {
        this.report = report;
        this.language = language;
        parts = new HtmlParts(html, language);
    }

    public static String print(CascadeReport report, Language language) {
        return new CascadeHtml(report, language).page();
    }

    private String page() {
        html.safe("<!doctype html>\n").open("html", "lang", language.tag());
        PageHead.write(
                html,
                in(CascadeWords.KIND) + " – " + report.heading().title(),
                report.sources().engine().version(),
                HtmlParts.style());
        html.open("body").element("a", in(CascadeWords.SKIP), "class", "skip", "href", "#down");
        Headings.html(html, CascadeWords.KIND, report.heading(), language);
        html.open("main");
        down();
        contracts();
        up();
        parts.sources(report.sources());
        return html.close().close().close().toString();
    }

    private void down() {
        html.open("section", "aria-labelledby", "down");
        html.element("h2", in(CascadeWords.DOWN), "id", "down", "tabindex", "-1");
        if (report.indicators().isEmpty()) {
            html.element("p", in(CascadeWords.NO_INDICATOR));
        }
        report.indicators().forEach(this::indicator);
        if (!report.national().isEmpty()) {
            html.element("p", in(CascadeWords.STAYS) + in(CascadeWords.COLON) + CascadeWords.names(report.national()));
        }
        html.close();
    }

    private void indicator(OfIndicator one) {
        html.open("h3").text(one.named().name() + " ");
        parts.code(one.named().id());
        html.close();
        html.element(
                "p",
                in(CascadeWords.verdict(one.verdict())),
                "class",
                "verdict-word " + (CascadeWords.isMet(one) ? "good" : "plain"));
        html.open("dl");
        parts.datum(
                CascadeWords.NATIONAL,
                one.national().map(value -> value.in(language)).orElse("–"));
        one.together().ifPresent(value -> parts.datum(CascadeWords.TOGETHER, value.in(language)));
        one.gap().ifPresent(value -> parts.datum(CascadeWords.GAP, value.in(language)));
        parts.datum(CascadeWords.WEIGHED, in(one.weighing()));
        if (!one.missing().isEmpty()) {
            parts.datum(CascadeWords.MISSING, CascadeWords.names(one.missing()));
        }
        html.close();
        parts.opened(
                "targets-" + one.named().id(),
                Text.same(one.named().name()),
                CascadeWords.BODY,
                CascadeWords.TARGET,
                CascadeWords.ORIGIN);
        one.targets().forEach(target -> {
            html.open("tr").element("th", target.body().name(), "scope", "row");
            parts.cell(target.value());
            html.element("td", in(CascadeWords.target(target, language))).close();
        });
        parts.closed();
    }

    private void contracts() {
        html.open("section", "aria-labelledby", "contracts");
        html.element("h2", in(CascadeWords.CONTRACTS), "id", "contracts");
        report.findings().forEach(one -> {
            html.open("p").element("strong", in(one.verdict()));
            html.text(" " + in(one.explanation()) + " ");
            parts.code(one.requirement());
            html.close();
        });
        if (!report.branches().isEmpty()) {
            parts.list(report.branches().stream().map(CascadeWords::branch).toList());
        }
        List<String> without = report.bodies().stream()
                .filter(body -> body.contracts().isEmpty())
                .map(body -> body.named().name())
                .toList();
        if (!without.isEmpty()) {
            html.element("p", in(CascadeWords.NO_CONTRACT) + in(CascadeWords.COLON) + String.join(", ", without));
        }
        html.close();
    }

    private void up() {
        html.open("section", "aria-labelledby", "up").element("h2", in(CascadeWords.UP), "id", "up");
        html.element("p", in(CascadeWords.HOW), "class", "kind");
        parts.opened(
                "bodies",
                CascadeWords.BODIES,
                CascadeWords.RANK,
                CascadeWords.BODY,
                CascadeWords.SCORE,
                CascadeWords.RESULT,
                CascadeWords.CONTRACTS);
        report.bodies().forEach(this::body);
        html.open("tr").element("td", "–");
        html.element("th", in(CascadeWords.NETWORK), "scope", "row");
        place(report.network());
        html.element("td", "–").close();
        parts.closed();
        html.close();
    }

    private void body(OfBody body) {
        html.open("tr").element("td", CascadeWords.rank(body, language));
        html.open("th", "scope", "row").text(body.named().name() + " ");
        parts.code(body.named().id());
        html.close();
        place(body.place());
        html.open("td");
        if (body.contracts().isEmpty()) {
            html.text(in(CascadeWords.NO_CONTRACT));
        } else {
            html.open("ul");
            body.contracts().forEach(contract -> {
                html.open("li").text(in(CascadeWords.contract(contract)));
                if (!contract.commitments().isEmpty()) {
                    parts.list(contract.commitments().stream()
                            .map(CascadeWords::commitment)
                            .toList());
                }
                html.close();
            });
            html.close();
        }
        html.close().close();
    }

    private void place(CascadeReport.Place place) {
        html.open("td").text(place.score().map(score -> score.in(language)).orElse("–"));
        if (!place.unmeasured().isEmpty()) {
            html.element(
                    "span",
                    place.worst().in(language) + " – " + place.best().in(language) + in(CascadeWords.THEN)
                            + in(CascadeWords.UNMEASURED) + in(CascadeWords.COLON)
                            + String.join(", ", place.unmeasured()),
                    "class",
                    "line undecided");
        }
        html.close().open("td").open("ul");
        place.judged().forEach(this::judged);
        html.close().close();
    }

    private void judged(Judged one) {
        html.open("li");
        parts.code(one.indicator());
        html.text(in(CascadeWords.COLON) + one.result().in(language) + ", " + in(CascadeWords.TARGET) + " "
                + Optional.of(one)
                        .flatMap(Judged::target)
                        .map(target -> target.in(language))
                        .orElse("–") + " ");
        html.element("span", in(one.judgement()), "class", "judged " + look(one.mark()))
                .close();
    }

    private static String look(Scored.Mark mark) {
        return switch (mark) {
            case MET -> "good";
            case PARTLY -> "partly";
            case MISSED -> "bad";
            case UNDECIDED -> "undecided";
            case APART -> "plain";
        };
    }

    private String in(Text words) {
        return words.in(language);
    }
}
