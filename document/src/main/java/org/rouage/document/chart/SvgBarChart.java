package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Decimals;
import org.rouage.document.Html;

/** The drawing of a {@link BarChart}: one row for each part, its name at the left, its number at the end of its bar. */
final class SvgBarChart {
    private static final double WIDTH = 760;
    private static final double ROW = 2.5 * Pixels.LEADING;
    private static final double BAR = 20;
    private static final double GAP = 10;

    private final BarChart chart;
    private final Language language;
    private final Html html;
    private final Axis axis;
    private final double left;
    private final double right;

    SvgBarChart(BarChart chart, Language language, Html html) {
        this.chart = chart;
        this.language = language;
        this.html = html;
        axis = Axis.withZero(values());
        double names = chart.bars().stream()
                .flatMap(bar -> EndLabels.rows(bar.name().in(language)).stream())
                .mapToDouble(Pixels::width)
                .max()
                .orElse(0);
        double numbers = values().stream()
                .mapToDouble(value -> Pixels.width(said(value)))
                .max()
                .orElse(0);
        left = names + numbers + 2 * GAP;
        right = WIDTH - numbers - GAP;
    }

    void print() {
        double height = Pixels.LEADING * 1.5 + ROW * chart.bars().size();
        Drawing.open(html, chart.id(), chart.title().in(language), described(), WIDTH, height);
        String hatch = chart.id() + "-hatch";
        html.open("defs").open("pattern", "id", hatch, "width", "6", "height", "6", "patternUnits", "userSpaceOnUse");
        Drawing.shape(html, "path", "d", "M 0 6 L 6 0", "stroke", Drawing.INK, "stroke-width", "1.5");
        html.close().close();
        Drawing.words(html, chart.unit().in(language), 0, Pixels.WORDS, "start");
        double zero = x(BigDecimal.ZERO);
        for (int rank = 0; rank < chart.bars().size(); rank++) {
            bar(chart.bars().get(rank), Pixels.LEADING * 1.5 + ROW * rank, hatch);
        }
        Drawing.stroke(html, zero, Pixels.LEADING, zero, height, Drawing.INK, "");
        html.close();
    }

    private void bar(BarChart.Bar bar, double top, String hatch) {
        double zero = x(BigDecimal.ZERO);
        double end = x(bar.value());
        double middle = top + ROW / 2;
        boolean isLess = bar.value().signum() < 0;
        Drawing.shape(
                html,
                "rect",
                "x",
                Pixels.at(Math.min(zero, end)),
                "y",
                Pixels.at(middle - BAR / 2),
                "width",
                Pixels.at(Math.abs(end - zero)),
                "height",
                Pixels.at(BAR),
                "fill",
                isLess ? "url(#" + hatch + ")" : "#5a5a5a",
                "stroke",
                Drawing.INK);
        Drawing.words(html, said(bar.value()), isLess ? end - 5 : end + 5, middle + 5, isLess ? "end" : "start");
        List<String> rows = EndLabels.rows(bar.name().in(language));
        double first = middle + 5 - (rows.size() - 1) * Pixels.LEADING / 2.0;
        for (int row = 0; row < rows.size(); row++) {
            Drawing.words(html, rows.get(row), 0, first + row * Pixels.LEADING, "start");
        }
    }

    private String described() {
        Text said = chart.description();
        for (BarChart.Bar bar : chart.bars()) {
            Text value = Decimals.signed(bar.value());
            said = said.plus(Text.same(said.isEmpty() ? "" : " "))
                    .plus(bar.name())
                    .plus(Text.of(" : ", ": "))
                    .plus(value)
                    .plus(Text.same(" "))
                    .plus(chart.unit())
                    .plus(Text.same("."));
        }
        return said.in(language);
    }

    private double x(BigDecimal value) {
        return left + (right - left) * axis.share(value);
    }

    private List<BigDecimal> values() {
        return chart.bars().stream().map(BarChart.Bar::value).toList();
    }

    private String said(BigDecimal value) {
        return Decimals.signed(value).in(language);
    }
}
