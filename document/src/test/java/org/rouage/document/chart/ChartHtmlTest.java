package org.rouage.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.Html;

class ChartHtmlTest {
    @Test
    void a_chart_says_in_words_where_its_lines_begin_and_end() {
        assertThat(french(SampleCharts.budget()))
                .contains("<title id=\"fnga-title\">Fonds de gestion</title>")
                .contains("<desc id=\"fnga-desc\">Calculé : de 517,20 MEUR en 2024 à 1\u202f469,84 MEUR en 2027. "
                        + "Écrit : de 517 MEUR en 2024 à 486 MEUR en 2026.</desc>");
        assertThat(english(SampleCharts.fan()))
                .contains("100,000 draws. Median: from 500 MEUR in 2024 to 520 MEUR in 2026. "
                        + "The vertical axis does not begin at zero, but at 480.</desc>");
    }

    @Test
    void the_table_says_all_that_is_drawn_and_a_year_without_a_value_is_not_zero() {
        String page = english(SampleCharts.budget());

        assertThat(page)
                .contains("<caption id=\"fnga-caption\">Management fund (MEUR)</caption>")
                .contains("""
                        <tr><th scope="row">Written</th>
                        <td>517</td>
                        <td>no value</td>
                        <td>486</td>
                        <td>no value</td>
                        </tr>
                        """);
        assertThat(english(SampleCharts.fan())).contains("""
                        <tr><th scope="row">5–95 % – low</th>
                        <td>500</td>
                        <td>490</td>
                        <td>480</td>
                        </tr>
                        <tr><th scope="row">5–95 % – high</th>
                        <td>500</td>
                        <td>530</td>
                        <td>560</td>
                        </tr>
                        """);
    }

    @Test
    void a_gap_breaks_the_line_and_keeps_the_marks() {
        assertThat(SvgYearChart.runs(SampleCharts.budget().lines().getLast().values()))
                .extracting(run -> run.keySet().toString())
                .containsExactly("[2024]", "[2026]");
        assertThat(count(english(SampleCharts.budget()), "stroke-width=\"2\"")).isEqualTo(1 + 4 + 2 + 2);
    }

    @Test
    void an_axis_that_does_not_begin_at_zero_says_so_in_the_drawing() {
        assertThat(french(SampleCharts.fan()))
                .contains(">L&#39;axe vertical ne commence pas à zéro, mais à 480.</text>");
        assertThat(french(SampleCharts.budget())).doesNotContain("axe vertical");
    }

    @Test
    void the_drawing_of_one_figure_is_this() {
        var chart = new YearChart(
                "one",
                Text.same("One"),
                Text.empty(),
                Text.same("%"),
                2024,
                2025,
                List.of(new YearChart.Line(Text.same("rate"), SampleCharts.values(2024, "1.5", "2"))),
                List.of(),
                List.of());
        var html = new Html();
        ChartHtml.drawing(html, chart, Language.ENGLISH);

        assertThat(html.toString()).isEqualTo("""
                <figure class="chart"><div class="wide" role="region" tabindex="0" aria-label="One"><svg \
                xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="one-title" \
                aria-describedby="one-desc" viewBox="0 0 760 320.8" width="760" height="320.8" \
                font-size="14" font-family="system-ui, &#39;Liberation Sans&#39;, Arial, \
                sans-serif"><title id="one-title">One</title>
                <desc id="one-desc">rate: from 1.5 % in 2024 to 2 % in 2025. The vertical axis does not \
                begin at zero, but at 1.5.</desc>
                <text x="0" y="14" text-anchor="start" fill="#1c1c1c">%</text>
                <path d="M 34.8 274 L 705.6 274" fill="none" stroke="#d0d0d0" stroke-dasharray="none"></path>
                <text x="28.8" y="279" text-anchor="end" fill="#1c1c1c">1.5</text>
                <path d="M 34.8 226 L 705.6 226" fill="none" stroke="#d0d0d0" stroke-dasharray="none"></path>
                <text x="28.8" y="231" text-anchor="end" fill="#1c1c1c">1.6</text>
                <path d="M 34.8 178 L 705.6 178" fill="none" stroke="#d0d0d0" stroke-dasharray="none"></path>
                <text x="28.8" y="183" text-anchor="end" fill="#1c1c1c">1.7</text>
                <path d="M 34.8 130 L 705.6 130" fill="none" stroke="#d0d0d0" stroke-dasharray="none"></path>
                <text x="28.8" y="135" text-anchor="end" fill="#1c1c1c">1.8</text>
                <path d="M 34.8 82 L 705.6 82" fill="none" stroke="#d0d0d0" stroke-dasharray="none"></path>
                <text x="28.8" y="87" text-anchor="end" fill="#1c1c1c">1.9</text>
                <path d="M 34.8 34 L 705.6 34" fill="none" stroke="#d0d0d0" stroke-dasharray="none"></path>
                <text x="28.8" y="39" text-anchor="end" fill="#1c1c1c">2.0</text>
                <path d="M 46.8 274 L 46.8 279" fill="none" stroke="#1c1c1c" stroke-dasharray="none"></path>
                <text x="46.8" y="294" text-anchor="middle" fill="#1c1c1c">2024</text>
                <path d="M 693.6 274 L 693.6 279" fill="none" stroke="#1c1c1c" stroke-dasharray="none"></path>
                <text x="693.6" y="294" text-anchor="middle" fill="#1c1c1c">2025</text>
                <path d="M 34.8 34 V 258 l -5 3 l 10 4 l -10 4 l 5 3 V 274" fill="none" \
                stroke="#1c1c1c"></path>
                <text x="34.8" y="312.2" text-anchor="start" fill="#1c1c1c">The vertical axis does not \
                begin at zero, but at 1.5.</text>
                <path d="M 46.8 274 693.6 34" fill="none" stroke="#1c1c1c" stroke-width="2" \
                stroke-dasharray="none"></path>
                <path d="M 46.8 274 m -4 0 a 4 4 0 1 0 8 0 a 4 4 0 1 0 -8 0 z" fill="#1c1c1c" \
                stroke="#1c1c1c" stroke-width="2"></path>
                <path d="M 693.6 34 m -4 0 a 4 4 0 1 0 8 0 a 4 4 0 1 0 -8 0 z" fill="#1c1c1c" \
                stroke="#1c1c1c" stroke-width="2"></path>
                <path d="M 699.6 34 L 711.6 34" fill="none" stroke="#1c1c1c" stroke-dasharray="none"></path>
                <text x="717.6" y="39.5" text-anchor="start" fill="#1c1c1c">rate</text>
                </svg>
                </div>
                </figure>
                """);
    }

    @Test
    void parts_of_a_difference_are_bars_with_their_signs() {
        var html = new Html();
        ChartHtml.figure(html, SampleCharts.parts(), Language.FRENCH);

        assertThat(html.toString())
                .contains("<desc id=\"parts-desc\">inflation : +4,10 MEUR. effectifs : −0,90 MEUR.</desc>")
                .contains("fill=\"url(#parts-hatch)\"")
                .contains("<tr><th scope=\"row\">effectifs</th>\n<td>−0,90</td>\n</tr>");
    }

    @Test
    void a_chart_with_no_value_says_so_and_draws_no_axis() {
        var chart = new YearChart(
                "none",
                Text.same("None"),
                Text.empty(),
                Text.same("EUR"),
                2024,
                2025,
                List.of(new YearChart.Line(Text.same("line"), new TreeMap<>())),
                List.of(),
                List.of());

        assertThat(french(chart))
                .contains("<p>Rien à tracer : aucune valeur n&#39;est connue.</p>")
                .contains("<td>pas de valeur</td>\n<td>pas de valeur</td>")
                .doesNotContain("<svg");
    }

    @Test
    void names_from_elsewhere_are_never_markup() {
        Text hostile = Text.same("</title><script>alert(1)</script>");
        var chart = new YearChart(
                "x\" onload=\"alert(1)",
                hostile,
                hostile,
                hostile,
                2024,
                2024,
                List.of(new YearChart.Line(hostile, SampleCharts.values(2024, "1"))),
                List.of(),
                List.of(new YearChart.Mark(2024, hostile)));

        assertThat(english(chart)).doesNotContain("<script").doesNotContain("\" onload=\"");
    }

    @Test
    void the_same_chart_gives_the_same_bytes_wherever_it_is_drawn() {
        String expected = french(SampleCharts.budget()) + english(SampleCharts.fan());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(french(SampleCharts.budget()) + english(SampleCharts.fan()))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_range_runs_upwards_and_years_run_onwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new YearChart.Range(BigDecimal.TWO, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearChart(
                        "c", Text.empty(), Text.empty(), Text.empty(), 2025, 2024, List.of(), List.of(), List.of()));
    }

    private static String french(YearChart chart) {
        return printed(chart, Language.FRENCH);
    }

    private static String english(YearChart chart) {
        return printed(chart, Language.ENGLISH);
    }

    private static String printed(YearChart chart, Language language) {
        var html = new Html();
        ChartHtml.figure(html, chart, language);
        return html.toString();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
