package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Decimals;
import org.rouage.document.Html;

/** The drawing of one panel of {@link SmallMultiples}, on the scale of all of them. */
final class SvgPanel {
    private static final double WIDTH = 210;
    private static final double HEIGHT = 120;
    private static final double GAP = 10;
    private static final String FAINT = "#d0d0d0";

    private final SmallMultiples chart;
    private final SmallMultiples.Panel panel;
    private final Axis axis;
    private final Language language;
    private final Html html;
    private final double left;
    private final double right = WIDTH - GAP;
    private final double top = GAP;
    private final double bottom = HEIGHT - Pixels.LEADING - 4;

    SvgPanel(SmallMultiples chart, SmallMultiples.Panel panel, Axis axis, Language language, Html html) {
        this.chart = chart;
        this.panel = panel;
        this.axis = axis;
        this.language = language;
        this.html = html;
        left = GAP + Math.max(Pixels.width(said(axis.low())), Pixels.width(said(axis.high())));
    }

    void print(String id) {
        Drawing.open(html, id, panel.name().in(language), described(), WIDTH, HEIGHT);
        for (BigDecimal end : List.of(axis.low(), axis.high())) {
            Drawing.stroke(html, left, y(end), right, y(end), FAINT, "");
            Drawing.words(html, said(end), left - 4, y(end) + 5, "end");
        }
        Drawing.words(html, Integer.toString(chart.first()), left, HEIGHT - 4, "start");
        if (chart.first() < chart.last()) {
            Drawing.words(html, Integer.toString(chart.last()), right, HEIGHT - 4, "end");
        }
        for (int rank = 0; rank < panel.lines().size(); rank++) {
            line(chart.shown(panel.lines().get(rank)), Look.of(rank));
        }
        html.close();
    }

    private void line(SortedMap<Integer, BigDecimal> values, Look look) {
        for (SortedMap<Integer, BigDecimal> run : SvgYearChart.runs(values)) {
            var path = new StringBuilder("M");
            run.forEach((year, value) ->
                    path.append(' ').append(Pixels.at(x(year))).append(' ').append(Pixels.at(y(value))));
            Drawing.shape(
                    html,
                    "path",
                    "d",
                    path.toString(),
                    "fill",
                    "none",
                    "stroke",
                    look.ink(),
                    "stroke-width",
                    "2",
                    "stroke-dasharray",
                    look.dashes().isEmpty() ? "none" : look.dashes());
        }
        values.forEach((year, value) -> Drawing.shape(
                html,
                "path",
                "d",
                look.marker(x(year), y(value)),
                "fill",
                look.isFilled() ? look.ink() : "#ffffff",
                "stroke",
                look.ink()));
    }

    private String described() {
        Text said = Text.empty();
        for (YearChart.Line line : panel.lines()) {
            SortedMap<Integer, BigDecimal> values = chart.shown(line);
            Text course = values.isEmpty()
                    ? line.name()
                            .plus(Text.of(" : ", ": "))
                            .plus(Sayings.NO_VALUE)
                            .plus(Text.same("."))
                    : Sayings.course(line.name(), values.firstEntry(), values.lastEntry(), values.size(), chart.unit());
            said = said.plus(Text.same(said.isEmpty() ? "" : " ")).plus(course);
        }
        return said.in(language);
    }

    private double x(int year) {
        double from = left + 6;
        double wide = right - 6 - from;
        return chart.first() == chart.last()
                ? from + wide / 2
                : from + wide * (year - chart.first()) / (chart.last() - chart.first());
    }

    private double y(BigDecimal value) {
        return bottom - (bottom - top) * axis.share(value);
    }

    private String said(BigDecimal number) {
        return Decimals.shown(number).in(language);
    }
}
