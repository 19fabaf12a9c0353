package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Decimals;
import org.rouage.document.Html;
import org.rouage.document.PageHead;

/**
 * Charts in a page: the drawing and, beside it, the table of what it shows. The page takes {@link #style} into its
 * head.
 *
 * <p>Example: {@code ChartHtml.figure(html, chart, Language.FRENCH)} writes {@code <figure>} with {@code <svg
 * role="img">}, its title and its description, then the table. A page with a table of its own that says the same writes
 * the drawing alone by {@link #drawing}.
 */
public final class ChartHtml {
    private ChartHtml() {}

    /** For the last argument of {@link PageHead#write}. */
    public static String style() {
        return PageHead.sheet(ChartHtml.class, "chart.css");
    }

    /** The drawing and its table. */
    public static void figure(Html html, YearChart chart, Language language) {
        drawing(html, chart, language);
        table(html, chart, language);
    }

    /** The drawing and its table. */
    public static void figure(Html html, BarChart chart, Language language) {
        if (!chart.bars().isEmpty()) {
            opened(html, chart.title(), language);
            new SvgBarChart(chart, language, html).print();
            html.close().close();
        }
        opened(html, chart.id(), chart.title(), chart.unit(), language);
        html.open("thead").open("tr").element("th", Sayings.PART.in(language), "scope", "col");
        html.element("th", chart.unit().in(language), "scope", "col").close().close();
        html.open("tbody");
        for (BarChart.Bar bar : chart.bars()) {
            html.open("tr").element("th", bar.name().in(language), "scope", "row");
            html.element("td", Decimals.signed(bar.value()).in(language)).close();
        }
        html.close().close().close();
    }

    /** The drawing alone, for a page that says the same in a table of its own, right beside it. */
    public static void drawing(Html html, YearChart chart, Language language) {
        if (chart.numbers().isEmpty()) {
            html.element("p", Sayings.NOTHING.in(language));
            return;
        }
        opened(html, chart.title(), language);
        new SvgYearChart(chart, language, html).print();
        html.close().close();
    }

    /**
     * A drawing may be wider than a telephone: it then scrolls, by hand or by keyboard, and its words stay readable.
     */
    static void opened(Html html, Text title, Language language) {
        html.open("figure", "class", "chart")
                .open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", title.in(language));
    }

    static void opened(Html html, String id, Text title, Text unit, Language language) {
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", id + "-caption");
        html.open("table", "class", "figures");
        String words = unit.isEmpty() ? title.in(language) : title.in(language) + " (" + unit.in(language) + ")";
        html.element("caption", words, "id", id + "-caption");
    }

    private static void table(Html html, YearChart chart, Language language) {
        opened(html, chart.id(), chart.title(), chart.unit(), language);
        html.open("thead").open("tr").element("th", Sayings.YEAR.in(language), "scope", "col");
        List<Integer> years = chart.years();
        years.forEach(year -> html.element("th", year.toString(), "scope", "col"));
        html.close().close().open("tbody");
        chart.lines().forEach(line -> row(html, line.name(), years, line.values(), value -> value, language));
        for (YearChart.Band band : chart.bands()) {
            row(html, band.name().plus(Sayings.LOW), years, band.ranges(), YearChart.Range::low, language);
            row(html, band.name().plus(Sayings.HIGH), years, band.ranges(), YearChart.Range::high, language);
        }
        html.close().close().close();
    }

    private static <V> void row(
            Html html,
            Text name,
            List<Integer> years,
            SortedMap<Integer, V> byYear,
            Function<V, BigDecimal> number,
            Language language) {
        html.open("tr").element("th", name.in(language), "scope", "row");
        for (int year : years) {
            Text said = Optional.ofNullable(byYear.get(year))
                    .map(number)
                    .map(Decimals::shown)
                    .orElse(Sayings.NO_VALUE);
            html.element("td", said.in(language));
        }
        html.close();
    }
}
