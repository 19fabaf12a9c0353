package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Decimals;
import org.rouage.document.Html;

/** The drawing of a {@link StripChart} that has a strip: its name, its dots, its quartiles as a box with a stroke. */
final class SvgStripChart {
    private static final double WIDTH = 760;
    private static final double GAP = 12;
    private static final double RADIUS = 3;
    private static final double BOX = 12;
    private static final double LEAST_ROW = 3.0 * Pixels.LEADING;
    private static final String FAINT = "#d0d0d0";

    private final StripChart chart;
    private final Language language;
    private final Html html;
    private final Axis axis;
    private final double left;
    private final double right;
    private final double top = Pixels.LEADING * 2.5;

    SvgStripChart(StripChart chart, Language language, Html html) {
        this.chart = chart;
        this.language = language;
        this.html = html;
        axis = Axis.of(chart.numbers());
        double names = chart.strips().stream()
                .flatMap(strip -> EndLabels.rows(strip.name().in(language)).stream())
                .mapToDouble(Pixels::width)
                .max()
                .orElse(0);
        left = names + 2 * GAP;
        right = WIDTH - 2 * GAP;
    }

    void print() {
        List<Dots> rows = chart.strips().stream().map(this::dots).toList();
        double bottom = top + rows.stream().mapToDouble(Dots::height).sum();
        double height = bottom + Pixels.LEADING * (axis.holdsZero() ? 1.5 : 2.75);
        Drawing.open(html, chart.id(), chart.title().in(language), described(), WIDTH, height);
        grid(bottom);
        double at = top;
        for (int rank = 0; rank < rows.size(); rank++) {
            strip(chart.strips().get(rank), rows.get(rank), at + rows.get(rank).height());
            at += rows.get(rank).height();
        }
        chart.target().ifPresent(target -> target(target, bottom));
        html.close();
    }

    /** Where the dots of a strip stand: across, and how many dots up. */
    private record Dots(List<Dot> dots) {
        double height() {
            int most = dots.stream().mapToInt(Dot::level).max().orElse(0);
            return Math.max(LEAST_ROW, BOX + 2.0 * GAP + 2 * RADIUS * (most + 1));
        }
    }

    private record Dot(double across, int level) {}

    private Dots dots(StripChart.Strip strip) {
        var dots = new ArrayList<Dot>();
        for (BigDecimal value : strip.values().stream().sorted().toList()) {
            double across = x(value);
            int level = 0;
            while (isTaken(dots, across, level)) {
                level++;
            }
            dots.add(new Dot(across, level));
        }
        return new Dots(List.copyOf(dots));
    }

    private static boolean isTaken(List<Dot> dots, double across, int level) {
        return dots.stream().anyMatch(dot -> dot.level() == level && across - dot.across() < 2 * RADIUS);
    }

    private void strip(StripChart.Strip strip, Dots dots, double bottom) {
        double box = bottom - GAP / 2 - BOX;
        StripChart.Quartiles quartiles = strip.quartiles();
        Drawing.stroke(
                html, x(quartiles.least()), box + BOX / 2, x(quartiles.greatest()), box + BOX / 2, Drawing.INK, "");
        Drawing.shape(
                html,
                "rect",
                "x",
                Pixels.at(x(quartiles.first())),
                "y",
                Pixels.at(box),
                "width",
                Pixels.at(x(quartiles.third()) - x(quartiles.first())),
                "height",
                Pixels.at(BOX),
                "fill",
                "#ffffff",
                "stroke",
                Drawing.INK);
        Drawing.shape(
                html,
                "path",
                "d",
                "M " + Pixels.at(x(quartiles.median())) + " " + Pixels.at(box) + " v " + Pixels.at(BOX),
                "stroke",
                Drawing.INK,
                "stroke-width",
                "3");
        dots.dots().forEach(dot -> dot(dot, box));
        name(strip, box);
    }

    private void dot(Dot dot, double box) {
        Drawing.shape(
                html,
                "circle",
                "cx",
                Pixels.at(dot.across()),
                "cy",
                Pixels.at(box - GAP / 2 - RADIUS - 2 * RADIUS * dot.level()),
                "r",
                Pixels.at(RADIUS),
                "fill",
                "none",
                "stroke",
                "#123f7a");
    }

    private void name(StripChart.Strip strip, double box) {
        List<String> rows = EndLabels.rows(strip.name().in(language));
        double first = box + BOX / 2 + 5 - (rows.size() - 1) * Pixels.LEADING;
        for (int row = 0; row < rows.size(); row++) {
            Drawing.words(html, rows.get(row), 0, first + row * Pixels.LEADING, "start");
        }
    }

    private void grid(double bottom) {
        Drawing.words(html, chart.unit().in(language), 0, Pixels.WORDS, "start");
        for (BigDecimal tick : axis.ticks()) {
            Drawing.stroke(html, x(tick), top, x(tick), bottom, FAINT, "");
            Drawing.words(html, said(tick), x(tick), bottom + Pixels.LEADING, "middle");
        }
        if (!axis.holdsZero()) {
            String says = Sayings.beginsAcross(axis.low()).in(language);
            Drawing.words(html, says, left, bottom + 2.25 * Pixels.LEADING, "start");
        }
    }

    private void target(BigDecimal target, double bottom) {
        double at = x(target);
        String words = Sayings.TARGET.in(language) + " " + said(target);
        Drawing.stroke(html, at, top - 4, at, bottom, "#8f1414", "6 3");
        boolean isOnTheRight = at > (left + right) / 2;
        Drawing.words(html, words, at, top - 8, isOnTheRight ? "end" : "start");
    }

    private String described() {
        Text said = chart.description();
        for (StripChart.Strip strip : chart.strips()) {
            said = said.plus(Text.same(said.isEmpty() ? "" : " ")).plus(Sayings.spread(strip, chart.unit()));
        }
        return axis.holdsZero()
                ? said.in(language)
                : said.in(language) + " " + Sayings.beginsAcross(axis.low()).in(language);
    }

    private double x(BigDecimal value) {
        return left + (right - left) * axis.share(value);
    }

    private String said(BigDecimal value) {
        return Decimals.shown(value).in(language);
    }
}
