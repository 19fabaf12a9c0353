package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Decimals;
import org.rouage.document.Html;

/**
 * Charts over places in a page: small multiples and strips, each with the table of what it shows. The page takes
 * {@link ChartHtml#style} into its head.
 *
 * <p>Example: {@code SpreadHtml.figure(html, strips, Language.FRENCH)} writes the drawing, its title, its description,
 * and a row of five numbers for each strip.
 */
public final class SpreadHtml {
    private SpreadHtml() {}

    /** The strips, and a table of their quartiles. */
    public static void figure(Html html, StripChart chart, Language language) {
        if (chart.strips().isEmpty()) {
            html.element("p", Sayings.NOTHING.in(language));
            return;
        }
        ChartHtml.opened(html, chart.title(), language);
        new SvgStripChart(chart, language, html).print();
        html.close().close();
        ChartHtml.opened(html, chart.id(), chart.title().plus(Sayings.FIGURES), chart.unit(), language);
        html.open("thead").open("tr");
        Sayings.OF_A_STRIP.forEach(word -> html.element("th", word.in(language), "scope", "col"));
        html.close().close().open("tbody");
        for (StripChart.Strip strip : chart.strips()) {
            StripChart.Quartiles quartiles = strip.quartiles();
            html.open("tr").element("th", strip.name().in(language), "scope", "row");
            html.element("td", Integer.toString(strip.values().size()));
            for (BigDecimal number : List.of(
                    quartiles.least(),
                    quartiles.first(),
                    quartiles.median(),
                    quartiles.third(),
                    quartiles.greatest())) {
                html.element("td", Decimals.shown(number).in(language));
            }
            html.close();
        }
        html.close().close().close();
    }

    /** The panels, as many beside each other as there is room for, and one table of all their figures. */
    public static void figure(Html html, SmallMultiples chart, Language language) {
        if (chart.numbers().isEmpty()) {
            html.element("p", Sayings.NOTHING.in(language));
            return;
        }
        Axis axis = Axis.of(chart.numbers());
        html.open("div", "class", "multiples");
        for (int rank = 0; rank < chart.panels().size(); rank++) {
            SmallMultiples.Panel panel = chart.panels().get(rank);
            html.open("figure", "class", "chart");
            html.element("figcaption", panel.name().in(language));
            new SvgPanel(chart, panel, axis, language, html).print(chart.id() + "-" + rank);
            html.close();
        }
        html.close();
        html.element("p", legend(chart, axis).in(language));
        table(html, chart, language);
    }

    private static Text legend(SmallMultiples chart, Axis axis) {
        Text said = Sayings.ONE_SCALE;
        for (int rank = 0; rank < chart.names().size(); rank++) {
            said = said.plus(Text.same(rank == 0 ? " " : ", "))
                    .plus(chart.names().get(rank))
                    .plus(Sayings.look(rank));
        }
        said = said.plus(Text.same("."));
        return axis.holdsZero() ? said : said.plus(Text.same(" ")).plus(Sayings.begins(axis.low()));
    }

    private static void table(Html html, SmallMultiples chart, Language language) {
        ChartHtml.opened(html, chart.id(), chart.title().plus(Sayings.FIGURES), chart.unit(), language);
        html.open("thead").open("tr");
        html.element("th", Sayings.PLACE.in(language), "scope", "col");
        html.element("th", Sayings.FIGURE.in(language), "scope", "col");
        chart.years().forEach(year -> html.element("th", year.toString(), "scope", "col"));
        html.close().close().open("tbody");
        for (SmallMultiples.Panel panel : chart.panels()) {
            for (YearChart.Line line : panel.lines()) {
                html.open("tr").element("th", panel.name().in(language), "scope", "row");
                html.element("td", line.name().in(language));
                for (int year : chart.years()) {
                    html.element(
                            "td",
                            Optional.ofNullable(line.values().get(year))
                                    .map(Decimals::shown)
                                    .orElse(Sayings.NO_VALUE)
                                    .in(language));
                }
                html.close();
            }
        }
        html.close().close().close();
    }
}
