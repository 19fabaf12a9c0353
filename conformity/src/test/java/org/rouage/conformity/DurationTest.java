package org.rouage.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.conformity.Verdict.Kind.BREACHED;
import static org.rouage.conformity.Verdict.Kind.SATISFIED;
import static org.rouage.conformity.Verdict.Kind.TO_JUSTIFY;
import static org.rouage.conformity.Verdict.Kind.UNDECIDED;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rouage.convention.Convention.Period;
import org.rouage.law.requirement.Check;
import org.rouage.law.requirement.Span;

class DurationTest {
    private static Verdict.Kind judged(Span span, String start, String end, String signed) {
        return Asked.of(new Check.Duration(span)).on(draft(start, end, signed));
    }

    private static Draft draft(String start, String end, String signed) {
        var draft = new Draft();
        draft.period = new Period(LocalDate.parse(start), LocalDate.parse(end));
        draft.on = LocalDate.of(2030, 1, 1);
        return signed.isEmpty() ? draft.unsigned() : draft.signedOn(LocalDate.parse(signed));
    }

    @Test
    void four_calendar_years_signed_on_the_first_day_are_four_years_on_both_readings() {
        assertThat(judged(new Span.Minimum(4), "2014-01-01", "2017-12-31", "2014-01-01"))
                .isEqualTo(SATISFIED);
    }

    @Test
    void signed_the_day_after_the_first_a_convention_of_four_years_has_to_say_why() {
        assertThat(judged(new Span.Minimum(4), "2014-01-01", "2017-12-31", "2014-01-02"))
                .isEqualTo(TO_JUSTIFY);
    }

    @Test
    void four_years_stated_and_three_and_a_half_from_signature_are_both_shown() {
        var finding = Asked.of(new Check.Duration(new Span.Minimum(4)))
                .finding(draft("2014-01-01", "2017-12-31", "2014-07-28"));

        assertThat(finding.verdict().kind()).isEqualTo(TO_JUSTIFY);
        assertThat(finding.evidence())
                .extracting(evidence -> evidence.says().english())
                .containsExactly(
                        "1 January 2014 to 31 December 2017: 4 years stated",
                        "signed on 28 July 2014, 3 years, 5 months and 4 days to the term");
        assertThat(finding.evidence().getFirst().says().french())
                .isEqualTo("du 1er janvier 2014 au 31 décembre 2017 : 4 ans affichés");
    }

    @Test
    void one_day_short_on_both_readings_is_a_breach() {
        assertThat(judged(new Span.Minimum(4), "2014-01-01", "2017-12-30", "2014-01-01"))
                .isEqualTo(BREACHED);
    }

    @Test
    void a_short_stated_period_signed_long_before_has_to_say_why() {
        assertThat(judged(new Span.Minimum(4), "2014-07-01", "2017-12-31", "2014-01-01"))
                .isEqualTo(TO_JUSTIFY);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-29, 2017-02-28, SATISFIED",
        "2016-02-29, 2017-02-27, BREACHED",
        "2015-03-01, 2016-02-29, SATISFIED",
        "2015-03-01, 2016-02-28, BREACHED",
        "2015-02-28, 2016-02-27, SATISFIED",
        "2014-08-31, 2015-08-30, SATISFIED",
        "2014-08-31, 2015-08-29, BREACHED"
    })
    void a_year_runs_from_day_to_day_across_leap_days_and_ends_of_month(
            String start, String end, Verdict.Kind expected) {
        assertThat(judged(new Span.Minimum(1), start, end, start)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2017-12-30, BREACHED", "2017-12-31, SATISFIED", "2018-01-01, BREACHED"})
    void exactly_four_years_is_neither_a_day_less_nor_a_day_more(String end, Verdict.Kind expected) {
        assertThat(judged(new Span.Exact(4), "2014-01-01", end, "2014-01-01")).isEqualTo(expected);
    }

    @Test
    void signing_before_the_first_day_does_not_lengthen_a_convention_of_exactly_four_years() {
        assertThat(judged(new Span.Exact(4), "2014-01-01", "2017-12-31", "2013-12-20"))
                .isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"2017-12-30, BREACHED", "2017-12-31, SATISFIED", "2019-12-31, SATISFIED", "2020-01-01, BREACHED"})
    void four_to_six_years_takes_in_both_ends(String end, Verdict.Kind expected) {
        assertThat(judged(new Span.Range(4, 6), "2014-01-01", end, "2014-01-01"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2028-12-30, SATISFIED", "2028-12-31, SATISFIED", "2029-01-01, BREACHED"})
    void fifteen_years_at_most_is_kept_to_the_day(String end, Verdict.Kind expected) {
        assertThat(judged(new Span.Maximum(15), "2014-01-01", end, "2014-01-01"))
                .isEqualTo(expected);
    }

    @Test
    void too_long_as_stated_and_signed_late_enough_to_fit_has_to_say_why() {
        assertThat(judged(new Span.Maximum(15), "2014-01-01", "2029-01-01", "2014-01-02"))
                .isEqualTo(TO_JUSTIFY);
    }

    @Test
    void the_first_convention_lasts_three_years_and_the_next_four() {
        var asked = Asked.of(new Check.Duration(new Span.FirstThen(3, 4)));
        var first = draft("2014-01-01", "2016-12-31", "2014-01-01");
        var next = draft("2014-01-01", "2016-12-31", "2014-01-01");
        next.predecessor = Optional.of("clockmakers-2010");

        assertThat(asked.on(first)).isEqualTo(SATISFIED);
        assertThat(asked.on(next)).isEqualTo(BREACHED);
        next.period = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2017, 12, 31));
        assertThat(asked.on(next)).isEqualTo(SATISFIED);
    }

    @Test
    void a_term_that_follows_another_convention_is_undecided_until_the_correspondence_is_declared() {
        var asked = Asked.of(new Check.Duration(new Span.CoTerminous("cnam-cog")));
        var draft = draft("2014-01-01", "2017-12-31", "2014-01-01");

        assertThat(asked.on(draft)).isEqualTo(UNDECIDED);
        draft.correspondences.add(Draft.correspondence("period", "cnam-cog", "equal"));
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
        draft.correspondences.set(0, Draft.correspondence("period", "cnam-cog", "narrower"));
        assertThat(asked.on(draft)).isEqualTo(BREACHED);
    }

    @Test
    void an_unsigned_draft_is_told_the_last_day_for_signing() {
        var asked = Asked.of(new Check.Duration(new Span.Minimum(4)));
        var draft = draft("2014-01-01", "2018-06-30", "");
        draft.on = LocalDate.of(2014, 7, 1);

        assertThat(asked.finding(draft).notes())
                .extracting(note -> note.english())
                .singleElement()
                .asString()
                .contains("Sign by 1 July 2014");
        assertThat(asked.on(draft)).isEqualTo(SATISFIED);
        draft.on = LocalDate.of(2014, 7, 2);
        assertThat(asked.on(draft)).isEqualTo(TO_JUSTIFY);
    }
}
