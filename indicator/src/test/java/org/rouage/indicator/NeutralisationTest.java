package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.convention.Records;
import org.rouage.indicator.Network.Reading;

class NeutralisationTest {
    private static final Extent WHOLE = new Extent.Whole();
    private static final Extent BODY_A = new Extent.Body("a");
    private static final Optional<String> PAID_IN_TIME = Optional.of("paid-in-time");

    private static Period period(String written) {
        return Period.parse(written).orElseThrow();
    }

    private static Clockmakers paid() {
        Clockmakers fund = Clockmakers.ofThree()
                .counted("paid", "in-time")
                .indicator(Sheet.of("paid-in-time", "%", "up").formula("in-time / paid"))
                .indicator(Sheet.of("all-paid", "files", "up").formula("paid").target(2026, "1200"));
        for (String body : List.of("a", "b")) {
            for (String month : List.of("2026-01", "2026-02", "2026-03", "2026-04")) {
                fund.row(body, "paid", month, "100")
                        .row(body, "in-time", month, body.equals("a") && month.equals("2026-03") ? "0" : "90");
            }
        }
        return fund;
    }

    @Test
    void body_months_that_are_excluded_are_neither_present_nor_expected() {
        Clockmakers fund = paid();
        Result before = fund.results().result("paid-in-time", WHOLE, period("2026-Q1"));
        Result after = fund.excluded("flood", PAID_IN_TIME, List.of("a"), "2026-03", "2026-05")
                .results()
                .result("paid-in-time", WHOLE, period("2026-Q1"));

        assertThat(before.number()).contains(Rational.parse("0.75"));
        assertThat(before.coverage()).isEqualTo(new Coverage(6, 9));
        assertThat(after.number()).contains(Rational.parse("0.9"));
        assertThat(after.coverage()).isEqualTo(new Coverage(5, 8));
        assertThat(after.notes())
                .extracting(note -> note.words().in(Language.ENGLISH))
                .containsExactly("neutralised from 2026-03 to 2026-05, flood (joint committee)");
    }

    @Test
    void another_indicator_on_the_same_measure_keeps_its_figures() {
        Results results = paid().excluded("flood", PAID_IN_TIME, List.of("a"), "2026-03", "2026-05")
                .results();

        assertThat(results.result("all-paid", WHOLE, period("2026-Q1")).number())
                .contains(Rational.of(600));
        assertThat(results.result("all-paid", WHOLE, period("2026-Q1")).notes()).isEmpty();
    }

    @Test
    void without_an_indicator_it_is_for_all_of_them() {
        Results results = paid().excluded("flood", Optional.empty(), List.of("a"), "2026-03", "2026-05")
                .results();

        assertThat(results.result("all-paid", WHOLE, period("2026-Q1")).number())
                .contains(Rational.of(500));
    }

    @Test
    void where_everything_is_excluded_the_result_is_undecided_for_that_reason() {
        Result result = paid().excluded("flood", PAID_IN_TIME, List.of(), "2026-Q1", "2026-Q1")
                .results()
                .result("paid-in-time", BODY_A, period("2026-02"));

        assertThat(result.value().in(Language.ENGLISH)).startsWith("undecided: in-time, 2026-02: wholly neutralised");
        assertThat(result.coverage()).isEqualTo(Coverage.NONE);
    }

    @Test
    void a_body_that_is_not_concerned_is_told_nothing() {
        Results results = paid().excluded("flood", PAID_IN_TIME, List.of("a"), "2026-03", "2026-05")
                .results();

        assertThat(results.result("paid-in-time", new Extent.Body("b"), period("2026-Q1"))
                        .notes())
                .isEmpty();
        assertThat(results.result("paid-in-time", BODY_A, period("2026-02")).notes())
                .isEmpty();
        assertThat(results.result("paid-in-time", BODY_A, period("2026-03")).notes())
                .hasSize(1);
    }

    @Test
    void before_the_day_of_the_decision_nothing_is_neutralised() {
        Clockmakers fund = paid().neutralised(new Records.Neutralisation(
                "flood",
                PAID_IN_TIME,
                List.of("a"),
                "2026-03",
                "2026-03",
                "excluded",
                Optional.empty(),
                "flood",
                "joint committee",
                LocalDate.of(2026, 6, 10),
                "In words."));

        assertThat(quarter(fund, "2026-06-09")).contains(Rational.parse("0.75"));
        assertThat(quarter(fund, "2026-06-10")).contains(Rational.parse("0.9"));
    }

    private static Optional<Rational> quarter(Clockmakers fund, String known) {
        return fund.results(known, new Reading.AsItWas(), Side.FUND)
                .result("paid-in-time", WHOLE, period("2026-Q1"))
                .number();
    }

    private static Optional<Rational> aim(Clockmakers fund, String indicator, Extent extent, String of) {
        return fund.model()
                .aim(indicator, extent, period(of))
                .flatMap(one -> one.value().number());
    }

    private static Records.Neutralisation proRated(
            String indicator, List<String> bodies, String from, String to, Optional<String> target) {
        return Clockmakers.neutralisation("storm", Optional.of(indicator), bodies, from, to, "prorated", target);
    }

    @Test
    void a_yearly_target_of_an_amount_is_reduced_by_the_months_that_do_not_count() {
        Clockmakers fund = paid().neutralised(proRated("all-paid", List.of(), "2026-03", "2026-05", Optional.empty()));

        assertThat(aim(fund, "all-paid", WHOLE, "2026")).contains(Rational.of(900));
        assertThat(fund.results().result("all-paid", WHOLE, period("2026")).notes())
                .hasAtLeastOneElementOfType(Note.ProRated.class);
        assertThat(fund.results().result("all-paid", WHOLE, period("2026")).number())
                .contains(Rational.of(800));
    }

    @Test
    void months_outside_the_year_do_not_reduce_its_target() {
        Clockmakers fund = paid().neutralised(proRated("all-paid", List.of(), "2025-11", "2026-01", Optional.empty()));

        assertThat(aim(fund, "all-paid", WHOLE, "2026")).contains(Rational.of(1100));
    }

    @Test
    void the_target_that_was_decided_takes_the_place_of_the_full_one() {
        Clockmakers fund = paid().indicator(
                        Sheet.of("share", "%", "up").formula("in-time / paid").target(2026, "90"))
                .neutralised(proRated("share", List.of(), "2026-03", "2026-05", Optional.of("85")));

        assertThat(aim(fund, "share", WHOLE, "2026")).contains(Rational.parse("0.85"));
    }

    @Test
    void a_decision_changes_the_target_in_force_from_its_day_and_never_the_one_first_signed() {
        Clockmakers fund = paid().indicator(
                        Sheet.of("share", "%", "up").formula("in-time / paid").target(2026, "90"))
                .neutralised(decidedOn("2026-10-08", "share", "85"));

        assertThat(signed(fund, "share", "2026-10-07")).contains(Rational.parse("0.9"));
        assertThat(inForce(fund, "share", "2026-10-07")).contains(Rational.parse("0.9"));
        assertThat(inForce(fund, "share", "2026-10-08")).contains(Rational.parse("0.85"));
        assertThat(signed(fund, "share", "2026-10-08")).contains(Rational.parse("0.9"));
        assertThat(signed(fund, "share", "2026-10-09")).contains(Rational.parse("0.9"));
    }

    @Test
    void a_decision_that_lowers_the_floor_of_a_range_keeps_its_other_end() {
        Clockmakers fund = paid().indicator(Sheet.of("share", "%", "range")
                        .formula("in-time / paid")
                        .range(2026, "15", "25"))
                .neutralised(decidedOn("2026-10-08", "share", "9"));

        TargetValue lowered =
                fund.model().aim("share", WHOLE, period("2026")).orElseThrow().value();
        assertThat(lowered.number()).contains(Rational.parse("0.09"));
        assertThat(lowered.upTo()).contains(Rational.parse("0.25"));
        TargetValue first = fund.model()
                .initialAim("share", WHOLE, period("2026"))
                .orElseThrow()
                .value();
        assertThat(first.number()).contains(Rational.parse("0.15"));
        assertThat(first.upTo()).contains(Rational.parse("0.25"));
    }

    private static Records.Neutralisation decidedOn(String day, String indicator, String target) {
        return new Records.Neutralisation(
                "closed",
                Optional.of(indicator),
                List.of(),
                "2026-03",
                "2026-05",
                "prorated",
                Optional.of(new BigDecimal(target)),
                "flood",
                "joint committee",
                LocalDate.parse(day),
                "In words.");
    }

    private static Optional<Rational> inForce(Clockmakers fund, String indicator, String day) {
        return fund.model(day)
                .aim(indicator, WHOLE, period("2026"))
                .flatMap(one -> one.value().number());
    }

    private static Optional<Rational> signed(Clockmakers fund, String indicator, String day) {
        return fund.model(day)
                .initialAim(indicator, WHOLE, period("2026"))
                .flatMap(one -> one.value().number());
    }

    @Test
    void a_decision_for_one_body_leaves_the_target_of_the_whole() {
        Clockmakers fund = paid().indicator(Sheet.of("visits", "files", "up")
                        .formula("paid")
                        .target(2026, "2400")
                        .finer("2026", Optional.of("a"), "1200")
                        .finer("2026", Optional.of("b"), "1200")
                        .local())
                .neutralised(proRated("visits", List.of("a"), "2026-03", "2026-05", Optional.empty()));

        assertThat(aim(fund, "visits", WHOLE, "2026")).contains(Rational.of(2400));
        assertThat(aim(fund, "visits", BODY_A, "2026")).contains(Rational.of(900));
        assertThat(aim(fund, "visits", new Extent.Body("b"), "2026")).contains(Rational.of(1200));
    }

    @Test
    void a_rate_is_not_reduced_by_time_and_needs_the_target_that_was_decided() {
        assertThat(paid().neutralised(proRated("paid-in-time", List.of(), "2026-03", "2026-05", Optional.empty()))
                        .read("2030-01-01")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("INDICATOR-PRORATA-WITHOUT-TARGET");
    }

    @Test
    void all_that_is_wrong_with_a_neutralisation_is_told() {
        assertThat(Clockmakers.ofThree()
                        .neutralised(Clockmakers.neutralisation(
                                "bad",
                                Optional.of("nothing"),
                                List.of("nobody"),
                                "2026-13",
                                "2026",
                                "forgotten",
                                Optional.empty()))
                        .neutralised(Clockmakers.neutralisation(
                                "turned",
                                Optional.empty(),
                                List.of(),
                                "2026-05",
                                "2026-03",
                                "excluded",
                                Optional.of("3")))
                        .read("2030-01-01")
                        .problems())
                .extracting(Problem::code)
                .containsExactly(
                        "INDICATOR-UNKNOWN-BODY",
                        "INDICATOR-UNKNOWN-INDICATOR",
                        "INDICATOR-UNKNOWN-PERIOD",
                        "INDICATOR-UNKNOWN-TERM",
                        "INDICATOR-PERIODS-REVERSED",
                        "INDICATOR-TARGET-WITHOUT-INDICATOR");
    }

    @Test
    void a_span_that_holds_no_whole_period_of_a_measure_is_told_as_idle() {
        assertThat(Clockmakers.ofThree()
                        .measure("cost", "EUR", "year", "sum", "sum")
                        .indicator(Sheet.of("total", "EUR", "down").formula("cost"))
                        .excluded("flood", Optional.of("total"), List.of(), "2026-03", "2026-05")
                        .model()
                        .notices())
                .extracting(Problem::code)
                .containsExactly("INDICATOR-NOTHING-EXCLUDED");
    }

    @Test
    void a_decision_restates_the_results_known_before_it() {
        Clockmakers fund = paid().neutralised(new Records.Neutralisation(
                "flood",
                PAID_IN_TIME,
                List.of("a"),
                "2026-03",
                "2026-03",
                "excluded",
                Optional.empty(),
                "flood",
                "joint committee",
                LocalDate.of(2026, 6, 10),
                "In words."));
        List<Restatement> changed = Restatement.between(
                fund.results("2026-06-09", new Reading.AsItWas(), Side.FUND),
                fund.results("2026-06-10", new Reading.AsItWas(), Side.FUND),
                List.of("paid-in-time", "all-paid", "of-nobody"),
                List.of(WHOLE),
                List.of(period("2026-Q1"), period("2026-Q2")));

        assertThat(changed).hasSize(1);
        assertThat(changed.getFirst().isNeutralisedOtherwise()).isTrue();
        assertThat(changed.getFirst().isRedefined()).isFalse();
        assertThat(changed.getFirst().came()).isEmpty();
        assertThat(changed.getFirst().went()).isEmpty();
    }

    @Test
    void what_is_told_of_a_reduced_target_names_the_span_and_the_ground() {
        Clockmakers fund = paid().neutralised(proRated("all-paid", List.of(), "2026-03", "2026-05", Optional.empty()));
        Note told =
                fund.results().result("all-paid", WHOLE, period("2026")).notes().getFirst();

        assertThat(told.words().in(Language.FRENCH))
                .isEqualTo("cible réduite, de 2026-03 à 2026-05, par décision du 1er janvier 2024,"
                        + " flood (joint committee)");
        assertThat(told).isInstanceOf(Note.ProRated.class);
        assertThat(((Note.ProRated) told).full().number()).contains(Rational.of(1200));
        assertThat(((Note.ProRated) told).reduced().number()).contains(Rational.of(900));
    }

    @Test
    void a_quotient_of_amounts_is_not_reduced_by_time_either() {
        Clockmakers fund = paid().indicator(Sheet.of("per-file", "number", "down")
                        .formula("in-time / paid")
                        .target(2026, "12"))
                .neutralised(Clockmakers.neutralisation(
                        "storm", Optional.empty(), List.of(), "2026-03", "2026-05", "prorated", Optional.empty()));

        assertThat(aim(fund, "per-file", WHOLE, "2026")).contains(Rational.of(12));
        assertThat(aim(fund, "all-paid", WHOLE, "2026")).contains(Rational.of(900));
        assertThat(fund.model().notices()).extracting(Problem::code).containsOnly("INDICATOR-PRORATA-WITHOUT-TARGET");
    }
}
