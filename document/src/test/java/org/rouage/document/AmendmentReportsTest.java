package org.rouage.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;

/** What each form of a report says of amendments and of financing laws. */
final class AmendmentReportsTest {
    private static String text(Language language) {
        return TextReport.print(AmendedSample.report(), language, (kind, words) -> words);
    }

    @Test
    void the_text_tells_the_effect_of_each_amendment_and_where_it_stands() {
        assertThat(text(Language.ENGLISH)).contains("""
                  convention: signed on 28 July 2014; judged by the law of 28 July 2014
                  amendment-1: signed on 1 June 2015; effect 1 May 2015, in force; judged by the law of 1 June 2015
                  amendment-2: not signed; draft; judged by the law of 1 March 2019
                """);
    }

    @Test
    void the_text_tells_the_verdict_as_signed_and_which_act_changed_it() {
        assertThat(text(Language.ENGLISH)).contains("""
                  ✖ breached – horl/two
                    Requirement two
                    [HORL L1-1 I al. 1] Nothing answers.
                    ↺ As signed: satisfied; It was there. Changed by amendment-1.
                    · cla-1: a clause (written by amendment-1)
                """);
    }

    @Test
    void the_text_lists_irregularities_and_questions_and_counts_them() {
        assertThat(text(Language.ENGLISH)).contains("""
                Regularity of the amendments
                  ✎ to justify – amendment/retroactive
                    Effect before signature (amendment-1)
                    31 days earlier.
                    · ind-1: 2014
                    → Say why.
                    « Justifications – Ms Balance, 1 June 2015: Budget year.

                Financing laws
                  In force at signature: Financing law for 2014, no. 2014-F, published on 23 December 2013
                    · Spend < 3 % more.
                    · Inflation: 1.3 %; in the convention: prices 1.5 % (another value)
                    · Growth: 0.9 % (not stated)
                  ✔ Law no. 2015-F published on 23 December 2014: is an amendment needed?
                    Answered by an act: amendment-1.
                  ✔ Law no. 2016-F published on 22 December 2015: is an amendment needed?
                    Answered, without an amendment. Ms Balance (fund), 1 June 2015: Nothing <moves>.
                  ? Law no. 2017-F published on 24 December 2016: is an amendment needed?
                    Not answered.
                """).endsWith("""
                  Irregularities of amendments: 1
                  Amendment questions after a financing law: 3, of which unanswered: 1
                """);
        assertThat(text(Language.FRENCH))
                .contains("? Loi n° 2017-F publiée le 24 décembre 2016 : un avenant est-il nécessaire ?")
                .contains("↺ Tel que signé : satisfaite ; Elle y était. Changé par amendment-1.");
    }

    @Test
    void a_report_without_amendments_or_laws_has_none_of_these_sections() {
        String plain = TextReport.print(SampleReport.report(), Language.ENGLISH, (kind, words) -> words);

        assertThat(plain).doesNotContain("Regularity", "Financing laws", "Irregularities", "As signed");
    }

    @Test
    void json_holds_the_same_for_machines() {
        JsonTree json = JsonTree.read(JsonReport.print(AmendedSample.report()));

        assertThat(json.list("acts").get(1).word("effective")).contains("2015-05-01");
        assertThat(json.list("acts").get(2).word("status")).contains("draft");
        JsonTree two = json.list("findings").get(1);
        assertThat(two.at("asSigned").flatMap(signed -> signed.word("verdict"))).contains("satisfied");
        assertThat(two.list("evidence").getFirst().list("writtenBy")).hasSize(1);
        assertThat(json.list("regularities").getFirst().word("code")).contains("amendment/retroactive");
        JsonTree laws = json.at("financingLaws").orElseThrow();
        assertThat(laws.at("atSignature").orElseThrow().list("assumptions"))
                .extracting(one -> one.word("agreement").orElse(""))
                .containsExactly("other-value", "not-stated");
        assertThat(laws.list("questions"))
                .extracting(one -> one.word("answer").orElse(""))
                .containsExactly("answered-by-act", "answered-with-reason", "open");
    }

    @Test
    void an_irregularity_that_differs_between_two_reports_is_told_by_its_name() {
        var before = RecordedReport.read("a.json", JsonReport.print(AmendedSample.report()));
        var after = RecordedReport.read("b.json", JsonReport.print(SampleReport.report()));

        assertThat(before.value().orElseThrow().differences(after.value().orElseThrow()))
                .extracting(Difference::finding)
                .contains("amendment/retroactive @ amendment-1");
    }

    @Test
    void the_page_escapes_what_people_wrote_and_names_each_part() {
        String page = HtmlReport.print(AmendedSample.report(), Language.ENGLISH);

        assertThat(page)
                .contains("id=\"regularities\"", "id=\"financing-laws\"", "Nothing &lt;moves&gt;.", "In the convention")
                .contains("written by amendment-1")
                .doesNotContain("<moves>");
    }
}
