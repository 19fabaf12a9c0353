package org.rouage.document.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.Html;
import org.rouage.document.chart.ChartHtml;
import org.rouage.document.chart.SmallMultiples;
import org.rouage.document.chart.SpreadHtml;
import org.rouage.document.chart.YearChart;
import org.rouage.document.score.Figures.Aim;
import org.rouage.document.score.Figures.Measurement;
import org.rouage.document.score.Figures.YearFigures;

/** One indicator of the scoreboard: what it says in short, its path drawn and in a table, how it was judged, places. */
final class HtmlIndicator {
    private final Scored one;
    private final ScoreReport.Heading heading;
    private final Html html;
    private final HtmlParts parts;
    private final HtmlBasis basis;
    private final Language language;

    HtmlIndicator(
            Scored one, ScoreReport.Heading heading, Html html, HtmlParts parts, HtmlBasis basis, Language language) {
        this.basis = basis;
        this.one = one;
        this.heading = heading;
        this.html = html;
        this.parts = parts;
        this.language = language;
    }

    void print() {
        var identity = one.identity();
        html.element("h2", identity.title(), "id", "i-" + one.id(), "tabindex", "-1");
        html.open("p", "class", "id").text(identity.code().orElse("") + " ");
        parts.code(one.id());
        html.text(" " + identity.unit() + ", " + in(identity.direction()) + ", " + in(identity.type()));
        identity.weight()
                .ifPresent(weight -> html.text(
                        ", " + in(Sayings.WEIGHT) + " " + Shown.of(weight, "").in(language)));
        html.close();
        html.open("p")
                .element("strong", in(one.comparison().judgement()), "class", "verdict-word " + HtmlParts.look(one));
        html.close();
        facts();
        if (!one.course().years().isEmpty()) {
            ChartHtml.drawing(html, chart(), language);
            years();
        }
        how();
        one.places().ifPresent(this::places);
    }

    private void facts() {
        html.open("dl");
        parts.datum(Sayings.TARGET, one.target().map(this::aim).orElse(in(Sayings.NO_TARGET)));
        one.initial().ifPresent(aim -> parts.datum(ScoreWords.INITIAL, aim(aim)));
        one.results().forEach(result -> parts.datum(Sayings.RESULT, measured(result)));
        if (!one.late().isEmpty()) {
            parts.datum(Sayings.LATE, Sayings.lateAll(one.late(), language));
        }
        if (one.target().isPresent()) {
            parts.datum(Sayings.ATTAINMENT, Sayings.attainment(one.comparison(), language));
        }
        one.breaks().forEach(words -> parts.datum(Sayings.BREAK, in(words)));
        one.neutralised().forEach(words -> parts.datum(Sayings.NEUTRALISED, in(words)));
        one.course().progress().ifPresent(words -> parts.datum(Sayings.PROGRESS, in(words)));
        one.course()
                .projection()
                .ifPresent(projection -> parts.datum(
                        Sayings.PROJECTION,
                        projection.year() + in(Sayings.COLON)
                                + projection.value().withReasons(language)
                                + projection
                                        .bounds()
                                        .map(bounds -> " (" + bounds.in(language) + ")")
                                        .orElse("")
                                + " – " + in(Sayings.A_PROJECTION) + ". " + in(projection.method())));
        html.close();
    }

    private String aim(Aim aim) {
        return Sayings.aim(aim, language);
    }

    private String measured(Measurement result) {
        return result.value().withReasons(language) + " – " + in(Sayings.sides(result)) + " – " + in(Sayings.COVERAGE)
                + " " + Sayings.coverage(result.coverage(), language) + in(result.remark());
    }

    private YearChart chart() {
        List<YearFigures> years = one.course().years();
        var lines = new ArrayList<YearChart.Line>();
        lines.add(new YearChart.Line(ScoreWords.RESULT, values(years, YearFigures::result)));
        lines.add(new YearChart.Line(ScoreWords.TARGET, values(years, YearFigures::target)));
        SortedMap<Integer, BigDecimal> initial = values(years, YearFigures::initial);
        if (!initial.isEmpty() && !initial.equals(lines.getLast().values())) {
            lines.add(new YearChart.Line(ScoreWords.INITIAL, initial));
        }
        return new YearChart(
                "path-" + one.id(),
                ScoreWords.PATH.plus(Text.same(one.identity().title())),
                Text.empty(),
                Text.same(one.identity().unit()),
                years.getFirst().year(),
                years.getLast().year(),
                lines,
                List.of(),
                years.stream()
                        .filter(year -> year.broken().isPresent())
                        .map(year -> new YearChart.Mark(year.year(), Sayings.BREAK))
                        .toList());
    }

    /** As drawn: cut, as the digits beside are. */
    private static SortedMap<Integer, BigDecimal> values(
            List<YearFigures> years, Function<YearFigures, Optional<Shown>> figure) {
        var values = new TreeMap<Integer, BigDecimal>();
        for (YearFigures year : years) {
            figure.apply(year).flatMap(Shown::number).ifPresent(number -> values.put(year.year(), Shown.drawn(number)));
        }
        return values;
    }

    private void years() {
        parts.opened(
                "years-" + one.id(),
                ScoreWords.YEARS_OF.plus(Text.same(one.identity().title())),
                ScoreWords.YEAR,
                ScoreWords.TARGET,
                ScoreWords.INITIAL,
                ScoreWords.RESULT,
                ScoreWords.COVERAGE);
        for (YearFigures year : one.course().years()) {
            year.broken()
                    .ifPresent(why -> html.open("tr")
                            .element("td", in(why), "colspan", "5")
                            .close());
            html.open("tr").element("th", Integer.toString(year.year()), "scope", "row");
            parts.cell(year.target());
            parts.cell(year.initial());
            basis.cell(
                    year.result().map(result -> result.in(language)).orElse("–"),
                    year.result().filter(result -> !result.isDecided()).isEmpty(),
                    year.basis());
            html.element("td", Sayings.coverage(year.coverage(), language)).close();
        }
        parts.closed();
    }

    private void how() {
        html.open("details").element("summary", in(ScoreWords.HOW));
        if (!one.comparison().reasons().isEmpty()) {
            parts.list(one.comparison().reasons());
        }
        one.points().ifPresent(points -> {
            html.element(
                    "p",
                    in(points.rule())
                            + in(Sayings.COLON)
                            + points.points().withReasons(language)
                            + points.most()
                                    .map(most -> " " + in(Sayings.OF) + " " + most.in(language))
                                    .orElse(""));
            parts.list(points.trace());
        });
        one.results().forEach(result -> result.value().number().ifPresent(this::exact));
        if (one.comparison().attainment().number().isPresent()) {
            html.element("p", in(ScoreWords.HOW_ATTAINED));
        }
        one.basis().ifPresent(basis::all);
        html.element("p", in(ScoreWords.NOT_ROUNDED));
        html.open("p").text(in(ScoreWords.EXPLAIN) + " ");
        html.open("code").text(heading.explaining(one.id(), language)).end();
        html.close().close();
    }

    private void exact(Rational number) {
        html.element(
                "p",
                in(Sayings.EXACT) + in(Sayings.COLON) + number + "\u00a0"
                        + one.identity().unit());
    }

    private void places(Scored.Places places) {
        if (!places.regions().isEmpty()) {
            html.element("h3", in(ScoreWords.REGIONS));
            SpreadHtml.figure(html, regions(places.regions()), language);
        }
        places.spread().ifPresent(spread -> {
            html.element("h3", in(ScoreWords.BODIES));
            new HtmlSpread("spread-" + one.id(), one.identity().title(), spread, html, parts, basis, language).print();
        });
    }

    private SmallMultiples regions(List<Scored.OfRegion> regions) {
        List<YearFigures> years = regions.getFirst().years();
        return new SmallMultiples(
                "regions-" + one.id(),
                ScoreWords.REGIONS
                        .plus(Sayings.COLON)
                        .plus(Text.same(one.identity().title())),
                Text.empty(),
                Text.same(one.identity().unit()),
                years.getFirst().year(),
                years.getLast().year(),
                regions.stream()
                        .map(region -> new SmallMultiples.Panel(
                                Text.same(region.name()),
                                List.of(
                                        new YearChart.Line(
                                                ScoreWords.RESULT, values(region.years(), YearFigures::result)),
                                        new YearChart.Line(
                                                ScoreWords.TARGET, values(region.years(), YearFigures::target)))))
                        .toList());
    }

    private String in(Text words) {
        return words.in(language);
    }
}
