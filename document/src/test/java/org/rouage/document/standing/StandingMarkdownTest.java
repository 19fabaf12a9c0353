package org.rouage.document.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.convention.Clause;
import org.rouage.document.Markdown;

class StandingMarkdownTest {
    @Test
    void both_dates_stand_at_the_top() {
        assertThat(english("2016-06-01", "2016-05-31")).startsWith("""
                        # Convention of the clockmakers

                        **Consolidated text.** In force on **1 June 2016**. Known on **31 May 2016**.
                        """);
    }

    @Test
    void a_target_stands_beside_the_one_first_set_and_names_the_act_that_changed_it() {
        assertThat(english("2016-06-01", "2016-06-01")).contains("""
                | Year | In force | Initially |
                | --- | --- | --- |
                | 2015 | 86 | – |
                | 2016 (break in series) | 90 ([changed by amendment 1](#amendment-1-1)) | 87 |
                | 2017 | ([removed by amendment 1](#amendment-1-2)) | 88 |
                """);
    }

    @Test
    void the_day_before_an_act_nothing_of_it_is_in_the_text() {
        String before = english("2015-06-30", "2016-06-01");

        assertThat(before)
                .contains("| 2016 | 87 |")
                .contains("Clocks are wound.")
                .contains("**Term:** 31 December 2017\n")
                .contains("- [Amendment 1, signed on 1 March 2015, takes effect on 1 July 2015: it is known");
        assertThat(english("2015-07-01", "2016-06-01"))
                .contains("### Clause – First `clause-1` ([repealed by")
                .doesNotContain("Clocks are wound.");
    }

    @Test
    void the_term_says_which_act_extended_it_and_when_it_was_first() {
        assertThat(StandingMarkdown.print(SampleText.text(), Language.FRENCH))
                .contains("**Terme :** 31 décembre 2018 (initialement : 31 décembre 2017) "
                        + "([prorogé par l'avenant n° 1](#amendment-1-6))");
    }

    @Test
    void what_is_known_and_does_not_yet_apply_is_told_first_with_what_it_will_change() {
        assertThat(StandingMarkdown.print(SampleText.text(), Language.FRENCH)).contains("""
                > **À savoir avant de lire**
                >
                > - [L'avenant n° 3, signé le 1er mai 2016, prendra effet le 1er janvier 2017 : il est connu, mais le \
                texte ci-dessous ne l'applique pas encore.](#amendment-3)
                >   - fixe à 95\u00a0% la cible 2017 de «\u00a0Calls answered\u00a0» (ind-1)
                >
                > - [L'avenant n° 4, signé le 2 mai 2016, prendra effet un jour qui n'est pas encore connu (the decree \
                is published) : le texte ci-dessous ne l'applique pas.](#amendment-4)
                >   - abroge «\u00a0Second\u00a0» (clause-2)
                >
                > - [L'avenant n° 5 est un projet, que tous n'ont pas signé : il ne change rien.](#amendment-5)
                >   - fixe à 99\u00a0% la cible 2017 de «\u00a0Calls answered\u00a0» (ind-1)
                >   - porte le terme de la convention au 31 décembre 2019 (ci-dessous : 31 décembre 2018)
                """);
    }

    @Test
    void an_act_that_was_not_yet_known_is_told_nowhere() {
        assertThat(english("2016-06-01", "2016-04-30"))
                .doesNotContain("mendment 3")
                .doesNotContain("mendment 4")
                .contains("Amendment 5");
    }

    @Test
    void a_day_before_the_period_or_after_the_term_is_said_so() {
        assertThat(english("2013-12-31", "2016-06-01"))
                .contains("31 December 2013 is before the period of the convention, which begins on 1 January 2014");
        assertThat(english("2014-01-01", "2016-06-01")).doesNotContain("before the period");
        assertThat(english("2018-12-31", "2019-01-01")).doesNotContain("after the term");
        assertThat(english("2019-01-01", "2019-01-01"))
                .contains("1 January 2019 is after the term of the convention, 31 December 2018");
    }

    @Test
    void on_a_day_before_its_signature_the_text_was_a_draft() {
        assertThat(english("2014-01-01", "2013-12-19"))
                .contains("The convention was signed only on 20 December 2013: on 19 December 2013");
        assertThat(english("2014-01-01", "2013-12-20")).doesNotContain("only a draft");
    }

    @Test
    void a_retroactive_act_and_the_error_it_mends_are_told_in_the_list_of_acts() {
        assertThat(english("2016-06-01", "2016-06-01"))
                .contains("- Takes effect: 1 January 2016 – retroactive, before the signature")
                .contains("<a id=\"amendment-2-1\"></a>corrects the convention (error: “The amount of 2015 was typed "
                        + "twice.”): sets to 52.3\u00a0MEUR the 2015 amount of “Management” (budget-1)")
                .contains("| 2015 | 52.3 MEUR ([corrected by amendment 2](#amendment-2-1)) | 51.2 MEUR |");
    }

    @Test
    void the_network_is_the_one_of_the_day() {
        assertThat(english("2015-12-31", "2016-06-01"))
                .contains("**Local funds open on 31 December 2015: 2**")
                .contains("**Local funds to open after 31 December 2015: 1**");
        assertThat(english("2016-01-01", "2016-06-01"))
                .contains("**Local funds open on 1 January 2016: 1**")
                .contains("all (07, 2A)")
                .contains("**Local funds closed by 1 January 2016: 2**");
    }

    @Test
    void one_element_can_be_asked_for_alone_repealed_or_not() {
        String indicator = StandingMarkdown.print(SampleText.text().only("ind-1"), Language.ENGLISH);
        String repealed = StandingMarkdown.print(SampleText.text().only("clause-1"), Language.ENGLISH);

        assertThat(indicator)
                .contains("Extract: one element only (`ind-1`).")
                .contains("## Indicator – Calls answered `ind-1`")
                .doesNotContain("Preamble");
        assertThat(repealed).contains("## Clause – First `clause-1` ([repealed by amendment 1](#amendment-1-4))");
    }

    @Test
    void a_convention_without_amendments_carries_no_mark() {
        var text = SampleText.of(SampleText.clockmakers(), List.of(), "2016-06-01", "2016-06-01");
        String printed = StandingMarkdown.print(text, Language.ENGLISH);

        assertThat(printed)
                .contains("Clocks are wound.")
                .contains("| 2016 | 87 |")
                .doesNotContain("](#")
                .doesNotContain("To know before reading");
    }

    @Test
    void words_of_the_parties_never_become_structure() {
        Clause hostile = SampleText.clause(
                "clause-x",
                "# <script>alert(1)</script> | *x*",
                "# Not a heading\n\n<script>alert(2)</script>\n\n```\nopen");
        var text = SampleText.of(SampleText.with(List.of(hostile)), List.of(), "2016-06-01", "2016-06-01");
        String printed = StandingMarkdown.print(text, Language.ENGLISH);

        assertThat(printed)
                .contains("### Clause – # &lt;script>alert(1)&lt;/script> \\| \\*x\\* `clause-x`")
                .contains("**Not a heading**")
                .contains("## Acts")
                .doesNotContain("<script>");
        assertThat(Markdown.toHtml(printed)).contains("<p><strong>Acts</strong></p>");
    }

    @Test
    void neither_locale_nor_time_zone_changes_a_byte() {
        String expected = StandingMarkdown.print(SampleText.text(), Language.FRENCH);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(StandingMarkdown.print(SampleText.text(), Language.FRENCH))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void ten_times_the_clauses_make_ten_times_the_text() {
        int hundred = printed(100).length();
        int thousand = printed(1_000).length();

        assertThat((thousand - hundred) / 900.0).isBetween(90.0, 110.0);
    }

    private static String printed(int clauses) {
        List<Clause> all = IntStream.rangeClosed(1, clauses)
                .mapToObj(n -> SampleText.clause("clause-" + n, "Clause " + n, "Clocks are wound " + n + " times."))
                .toList();
        return StandingMarkdown.print(
                SampleText.of(SampleText.with(all), List.of(), "2016-06-01", "2016-06-01"), Language.ENGLISH);
    }

    private static String english(String inForce, String known) {
        return StandingMarkdown.print(SampleText.on(inForce, known), Language.ENGLISH);
    }
}
