package org.rouage.document.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.chart.SpreadHtml;
import org.rouage.document.chart.StripChart;

/** How the results of bodies are spread: the strip with its numbers, who is below the target, then every body. */
final class HtmlSpread {
    private final String id;
    private final String title;
    private final Spread spread;
    private final Html html;
    private final HtmlParts parts;
    private final HtmlBasis basis;
    private final Language language;

    HtmlSpread(String id, String title, Spread spread, Html html, HtmlParts parts, HtmlBasis basis, Language language) {
        this.basis = basis;
        this.id = id;
        this.title = title;
        this.spread = spread;
        this.html = html;
        this.parts = parts;
        this.language = language;
    }

    void print() {
        spread.five().ifPresent(five -> SpreadHtml.figure(html, chart(five), language));
        html.open("dl");
        parts.datum(Sayings.COVERAGE, Sayings.coverage(spread.coverage(), language));
        if (!spread.late().isEmpty()) {
            parts.datum(Sayings.LATE, Sayings.lateAll(spread.late(), language));
        }
        spread.target().ifPresent(target -> parts.datum(Sayings.TARGET, Sayings.aim(target, language)));
        if (spread.isJudged()) {
            parts.datum(ScoreWords.BELOW, Sayings.names(spread.missing(), language));
        }
        html.close();
        html.open("details").element("summary", in(ScoreWords.EVERY_BODY));
        bodies();
        html.close();
    }

    private void bodies() {
        parts.opened(
                id + "-bodies",
                ScoreWords.EVERY_BODY.plus(Sayings.COLON).plus(Text.same(title)),
                ScoreWords.BODY,
                ScoreWords.REGION,
                ScoreWords.RESULT,
                ScoreWords.COVERAGE,
                ScoreWords.OWN_TARGET,
                ScoreWords.TARGET_OF,
                ScoreWords.REACHES);
        for (Spread.OfBody body : spread.bodies()) {
            html.open("tr").open("th", "scope", "row").text(body.name() + " ");
            parts.code(body.id());
            html.close().element("td", body.region().orElse("–"));
            basis.cell(body.value().withReasons(language), body.value().isDecided(), body.basis());
            html.element("td", Sayings.coverage(body.coverage(), language));
            parts.cell(body.target().map(Figures.Aim::value));
            html.element("td", body.target().map(aim -> in(aim.act())).orElse("–"));
            html.element("td", in(body.verdict()));
            html.close();
        }
        parts.closed();
    }

    private StripChart chart(Spread.Five five) {
        List<BigDecimal> dots = spread.bodies().stream()
                .flatMap(body -> body.value().number().stream())
                .map(Shown::drawn)
                .toList();
        var quartiles = new StripChart.Quartiles(
                Shown.drawn(five.least()),
                Shown.drawn(five.first()),
                Shown.drawn(five.median()),
                Shown.drawn(five.third()),
                Shown.drawn(five.greatest()));
        Optional<BigDecimal> target =
                spread.target().map(Figures.Aim::value).flatMap(Shown::number).map(Shown::drawn);
        return new StripChart(
                id,
                ScoreWords.SPREAD.plus(Text.same(title)),
                Text.empty(),
                Text.same(spread.unit()),
                List.of(new StripChart.Strip(ScoreWords.ALL_BODIES, dots, quartiles)),
                target);
    }

    private String in(Text words) {
        return words.in(language);
    }
}
