package org.rouage.document.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;

final class HtmlDifferencesTest {
    private static String page(DifferenceReport report) {
        return HtmlDifferences.print(report, Language.ENGLISH);
    }

    @Test
    void words_deleted_and_inserted_are_marked_and_said_to_be_so() {
        assertThat(page(SampleDifferences.rewritten("within 14 days", "within 30 days")))
                .contains("<blockquote class=\"words\">within "
                        + "<del><span class=\"hidden\">deleted: </span>14<span class=\"hidden\"> (end)</span></del>"
                        + "<ins><span class=\"hidden\">inserted: </span>30<span class=\"hidden\"> (end)</span></ins>"
                        + " days</blockquote>");
    }

    @Test
    void data_stand_in_a_table_with_both_values_and_their_writers() {
        assertThat(page(SampleDifferences.report())).contains("""
                <tr><th scope="row">Target 2016</th>
                <td class="before">87</td>
                <td class="after">90</td>
                <td>convention → amendment 1, operation 1</td>
                </tr>
                """);
    }

    @Test
    void each_element_of_the_contents_leads_to_its_place() {
        String page = page(SampleDifferences.report());
        assertThat(page)
                .contains("<li><a href=\"#difference-3\">Indicator “Calls answered”</a>\n</li>")
                .contains("<h3 id=\"difference-3\" tabindex=\"-1\">Indicator “Calls answered” "
                        + "<span class=\"id\">ind-1</span></h3>")
                .contains("<a class=\"skip\" href=\"#differences\">Skip to the differences</a>");
        assertThat(page.split("<article", -1)).hasSize(8);
    }

    @Test
    void the_acts_that_made_the_differences_are_named_with_their_ground_and_days() {
        assertThat(page(SampleDifferences.report())).contains("""
                <tr id="act-amendment-1"><th scope="row">amendment 1 – Amendment 1</th>
                <td>financing law</td>
                <td>1 March 2015</td>
                <td>1 July 2015</td>
                <td>6</td>
                </tr>
                """);
        assertThat(page(SampleDifferences.rewritten("a", "b"))).doesNotContain("Acts that made");
    }

    @Test
    void what_is_added_is_inserted_and_what_is_repealed_is_deleted_whole() {
        assertThat(page(SampleDifferences.report()))
                .contains("<p class=\"happened\">added, first – amendment 1, operation 5</p>")
                .contains("<ins><span class=\"hidden\">inserted: </span>New.<span")
                .contains("<p class=\"happened\">repealed – amendment 1, operation 4</p>")
                .contains("<del><span class=\"hidden\">deleted: </span>Clocks are wound.<span")
                .doesNotContain("Identifier");
    }

    @Test
    void words_of_the_parties_are_never_obeyed_as_html() {
        String page = page(SampleDifferences.rewritten("a <b>one</b>", "a <script>alert('x')</script> & \"two\""));
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("<b>one")
                .contains("&lt;")
                .contains("&#39;");
    }

    @Test
    void the_page_says_its_language_its_sides_and_that_nothing_differs() {
        String french = HtmlDifferences.print(SampleDifferences.between("2016-06-01", "2016-06-02"), Language.FRENCH);
        assertThat(french)
                .startsWith("<!doctype html>\n<html lang=\"fr\">")
                .contains("<dt>Avant</dt>\n<dd>au 1er juin 2016, connu le 1er janvier 2017</dd>")
                .contains("<p>Rien ne diffère : mêmes éléments, aux mêmes places, dans les mêmes termes.</p>")
                .endsWith("</html>\n")
                .doesNotContain("<article");
    }

    @Test
    void a_paragraph_that_ends_or_a_layout_that_changes_is_said() {
        assertThat(page(SampleDifferences.rewritten("One. Two", "One.\nTwo")))
                .contains("<em>only the layout differs</em>");
        assertThat(page(SampleDifferences.rewritten("One two. Four", "One three.\n\nFour")))
                .contains("</span>three<span")
                .contains("</span>¶\n\n<span");
    }
}
