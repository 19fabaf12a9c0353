package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Decimals;
import org.rouage.document.Html;

/** The drawing of a {@link YearChart} that has a value: axes, bands, lines, names at their right end. */
final class SvgYearChart {
    private static final double WIDTH = 760;
    private static final double LEAST_HEIGHT = 240;
    private static final double GAP = 12;
    private static final double DOWN_TO_MIDDLE = 5;
    private static final double HALF_A_ROW = Pixels.LEADING / 2.0;
    private static final String FAINT = "#d0d0d0";

    private final YearChart chart;
    private final Language language;
    private final Html html;
    private final Axis axis;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;

    SvgYearChart(YearChart chart, Language language, Html html) {
        this.chart = chart;
        this.language = language;
        this.html = html;
        axis = Axis.of(chart.numbers());
        left = GAP + axis.ticks().stream().mapToDouble(this::tickWidth).max().orElse(0);
        List<List<String>> names = names();
        double widest = names.stream()
                .flatMap(List::stream)
                .mapToDouble(Pixels::width)
                .max()
                .orElse(0);
        right = WIDTH - widest - 2 * GAP;
        top = Pixels.LEADING * (2.0 + chart.marks().size());
        int rows = names.stream().mapToInt(List::size).sum();
        bottom = top + Math.max(LEAST_HEIGHT, (double) rows * Pixels.LEADING);
    }

    void print() {
        double height = bottom + Pixels.LEADING * (axis.holdsZero() ? 1.5 : 2.75);
        Drawing.open(html, chart.id(), chart.title().in(language), described(), WIDTH, height);
        grid();
        chart.marks().forEach(this::mark);
        for (int rank = 0; rank < chart.bands().size(); rank++) {
            band(chart.shown(chart.bands().get(rank).ranges()), rank);
        }
        for (int rank = 0; rank < chart.lines().size(); rank++) {
            line(chart.shown(chart.lines().get(rank).values()), Look.of(rank));
        }
        labels();
        html.close();
    }

    /** In words: where each line begins and ends, and where the axis begins. */
    private String described() {
        Text said = chart.description();
        for (YearChart.Line line : chart.lines()) {
            SortedMap<Integer, BigDecimal> values = chart.shown(line.values());
            if (!values.isEmpty()) {
                said = said.plus(Text.same(said.isEmpty() ? "" : " "))
                        .plus(Sayings.course(
                                line.name(), values.firstEntry(), values.lastEntry(), values.size(), chart.unit()));
            }
        }
        return axis.holdsZero()
                ? said.in(language)
                : said.in(language) + " " + Sayings.begins(axis.low()).in(language);
    }

    private void grid() {
        Drawing.words(html, chart.unit().in(language), 0, Pixels.WORDS, "start");
        for (BigDecimal tick : axis.ticks()) {
            Drawing.stroke(html, left, y(tick), right, y(tick), tick.signum() == 0 ? Drawing.INK : FAINT, "");
            Drawing.words(html, said(tick), left - GAP / 2, y(tick) + DOWN_TO_MIDDLE, "end");
        }
        for (int year : chart.years()) {
            Drawing.stroke(html, x(year), bottom, x(year), bottom + 5, Drawing.INK, "");
            Drawing.words(html, Integer.toString(year), x(year), bottom + Pixels.LEADING + 3, "middle");
        }
        if (axis.holdsZero()) {
            Drawing.stroke(html, left, top, left, bottom, Drawing.INK, "");
        } else {
            String broken = "M " + Pixels.at(left) + " " + Pixels.at(top) + " V " + Pixels.at(bottom - 16)
                    + " l -5 3 l 10 4 l -10 4 l 5 3 V " + Pixels.at(bottom);
            Drawing.shape(html, "path", "d", broken, "fill", "none", "stroke", Drawing.INK);
            String says = Sayings.begins(axis.low()).in(language);
            Drawing.words(html, says, left, bottom + 2.25 * Pixels.LEADING, "start");
        }
    }

    private void mark(YearChart.Mark mark) {
        if (mark.year() < chart.first() || mark.year() > chart.last()) {
            return;
        }
        double at = x(mark.year());
        double words = top - Pixels.LEADING * (chart.marks().indexOf(mark) + 0.4);
        Drawing.stroke(html, at, words + 4, at, bottom, Drawing.INK, "1 4");
        boolean isOnTheRight = at > (left + right) / 2;
        Drawing.words(html, mark.words().in(language), at, words, isOnTheRight ? "end" : "start");
    }

    private void band(SortedMap<Integer, YearChart.Range> ranges, int rank) {
        for (SortedMap<Integer, YearChart.Range> run : runs(ranges)) {
            var path = new StringBuilder("M");
            run.forEach((year, range) -> path.append(point(year, range.high())));
            new TreeMap<>(run).descendingMap().forEach((year, range) -> path.append(point(year, range.low())));
            Look look = Look.of(rank + 1);
            Drawing.shape(
                    html,
                    "path",
                    "d",
                    path.append(" Z").toString(),
                    "fill",
                    "#5a5a5a",
                    "fill-opacity",
                    "0.18",
                    "stroke",
                    "#5a5a5a",
                    "stroke-dasharray",
                    look.dashes().isEmpty() ? "none" : look.dashes());
        }
    }

    private void line(SortedMap<Integer, BigDecimal> values, Look look) {
        for (SortedMap<Integer, BigDecimal> run : runs(values)) {
            var path = new StringBuilder("M");
            run.forEach((year, value) -> path.append(point(year, value)));
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
                look.ink(),
                "stroke-width",
                "2"));
    }

    private void labels() {
        var labels = new EndLabels();
        for (YearChart.Band band : chart.bands()) {
            SortedMap<Integer, YearChart.Range> ranges = chart.shown(band.ranges());
            if (!ranges.isEmpty()) {
                labels.add(
                        band.name().in(language),
                        "#4a4a4a",
                        x(ranges.lastKey()),
                        y(ranges.lastEntry().getValue().high()));
            }
        }
        for (int rank = 0; rank < chart.lines().size(); rank++) {
            SortedMap<Integer, BigDecimal> values =
                    chart.shown(chart.lines().get(rank).values());
            if (!values.isEmpty()) {
                String name = chart.lines().get(rank).name().in(language);
                labels.add(
                        name,
                        Look.of(rank).ink(),
                        x(values.lastKey()),
                        y(values.lastEntry().getValue()));
            }
        }
        for (EndLabels.Label label : labels.placed(top - HALF_A_ROW, bottom + HALF_A_ROW)) {
            String dashes = label.endAcross() < right - GAP ? "1 3" : "";
            double from = label.endAcross() + GAP / 2;
            Drawing.stroke(html, from, label.end(), right + GAP / 2, label.at(), label.ink(), dashes);
            double first = label.at() - label.height() / 2 + Pixels.WORDS;
            for (int row = 0; row < label.rows().size(); row++) {
                Drawing.words(html, label.rows().get(row), right + GAP, first + row * Pixels.LEADING, "start");
            }
        }
    }

    private List<List<String>> names() {
        var names = new ArrayList<List<String>>();
        chart.bands().forEach(band -> names.add(EndLabels.rows(band.name().in(language))));
        chart.lines().forEach(line -> names.add(EndLabels.rows(line.name().in(language))));
        return names;
    }

    /** The years that follow each other without a gap. */
    static <V> List<SortedMap<Integer, V>> runs(SortedMap<Integer, V> values) {
        var runs = new ArrayList<SortedMap<Integer, V>>();
        for (Map.Entry<Integer, V> entry : values.entrySet()) {
            if (runs.isEmpty() || runs.getLast().lastKey() != entry.getKey() - 1) {
                runs.add(new TreeMap<>());
            }
            runs.getLast().put(entry.getKey(), entry.getValue());
        }
        return runs;
    }

    private String point(int year, BigDecimal value) {
        return " " + Pixels.at(x(year)) + " " + Pixels.at(y(value));
    }

    private double x(int year) {
        double from = left + GAP;
        double wide = right - GAP - from;
        return chart.first() == chart.last()
                ? from + wide / 2
                : from + wide * (year - chart.first()) / (chart.last() - chart.first());
    }

    private double y(BigDecimal value) {
        return bottom - (bottom - top) * axis.share(value);
    }

    private double tickWidth(BigDecimal tick) {
        return Pixels.width(said(tick));
    }

    private String said(BigDecimal number) {
        return Decimals.shown(number).in(language);
    }
}
