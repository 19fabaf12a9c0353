package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.formula.Value;
import org.rouage.indicator.Network.Reading;

class RollupTest {
    private static final Extent WHOLE = new Extent.Whole();
    private static final Extent BODY_A = new Extent.Body("a");

    private static Period period(String written) {
        return Period.parse(written).orElseThrow();
    }

    /** Shares of body a: 90, 50 and 10 % from January to March; of b: 30 % in January. */
    private static Clockmakers shares(String bodies, String time) {
        return Clockmakers.empty()
                .region("north")
                .body("a", "north")
                .body("b", "north")
                .counted("paid", "in-time")
                .indicator(
                        Sheet.of("share", "%", "up").formula("in-time / paid").aggregated(bodies, time))
                .row("a", "paid", "2026-01", "100")
                .row("a", "in-time", "2026-01", "90")
                .row("a", "paid", "2026-02", "10")
                .row("a", "in-time", "2026-02", "5")
                .row("a", "paid", "2026-03", "10")
                .row("a", "in-time", "2026-03", "1")
                .row("b", "paid", "2026-01", "10")
                .row("b", "in-time", "2026-01", "3");
    }

    private static Result of(Clockmakers fund, Extent extent, String period) {
        return fund.results().result("share", extent, period(period));
    }

    @Test
    void results_of_months_go_together_by_the_rule_over_time() {
        assertThat(List.of("mean", "sum", "min", "max", "last", "parts"))
                .extracting(rule ->
                        of(shares("parts", rule), BODY_A, "2026-Q1").number().orElseThrow())
                .containsExactly(
                        Rational.parse("0.5"),
                        Rational.parse("1.5"),
                        Rational.parse("0.1"),
                        Rational.parse("0.9"),
                        Rational.parse("0.1"),
                        Rational.parse("0.8"));
        assertThat(of(shares("parts", "mean"), BODY_A, "2026-Q1").coverage()).isEqualTo(new Coverage(3, 3));
    }

    @Test
    void results_of_bodies_go_together_by_the_rule_over_bodies() {
        assertThat(List.of("mean", "sum", "min", "max"))
                .extracting(rule ->
                        of(shares(rule, "parts"), WHOLE, "2026-01").number().orElseThrow())
                .containsExactly(
                        Rational.parse("0.6"), Rational.parse("1.2"), Rational.parse("0.3"), Rational.parse("0.9"));
    }

    @Test
    void both_rules_go_over_time_first() {
        Clockmakers fund = shares("mean", "max");
        fund.row("b", "paid", "2026-02", "10").row("b", "in-time", "2026-02", "7");
        fund.row("b", "paid", "2026-03", "10").row("b", "in-time", "2026-03", "1");

        assertThat(of(fund, WHOLE, "2026-Q1").number()).contains(Rational.parse("0.8"));
    }

    @Test
    void a_month_without_a_result_leaves_the_quarter_undecided_and_is_named() {
        Result result = of(shares("parts", "mean"), new Extent.Body("b"), "2026-Q1");

        assertThat(result.value().in(Language.ENGLISH)).isEqualTo("undecided: share, 2026-02: undecided for \"b\"");
        assertThat(result.coverage()).isEqualTo(new Coverage(1, 3));
    }

    @Test
    void the_last_result_is_the_last_one_that_is_decided() {
        assertThat(of(shares("parts", "last"), new Extent.Body("b"), "2026").number())
                .contains(Rational.parse("0.3"));
        assertThat(of(shares("parts", "last"), new Extent.Body("b"), "2027").number())
                .isEmpty();
    }

    @Test
    void a_month_that_is_neutralised_is_not_waited_for() {
        Clockmakers fund =
                shares("parts", "mean").excluded("flood", Optional.of("share"), List.of("b"), "2026-02", "2026-03");

        assertThat(of(fund, new Extent.Body("b"), "2026-Q1").number()).contains(Rational.parse("0.3"));
    }

    @Test
    void of_an_unfinished_quarter_only_the_months_that_are_over_count() {
        Result result = shares("parts", "mean")
                .submission("later", "2026-02-20", "verified")
                .results("2026-03-31", new Reading.AsItWas(), Side.FUND)
                .result("share", BODY_A, period("2026-Q1"));

        assertThat(result.number()).contains(Rational.parse("0.7"));
        assertThat(result.notes()).hasAtLeastOneElementOfType(Note.YearToDate.class);
    }

    @Test
    void where_nothing_goes_together_it_is_undecided_above_the_level_of_measure() {
        assertThat(of(shares("none", "parts"), WHOLE, "2026-01").value().in(Language.ENGLISH))
                .isEqualTo("undecided: share, 2026-01: nothing says how several bodies go together");
        assertThat(of(shares("none", "parts"), BODY_A, "2026-01").number()).contains(Rational.parse("0.9"));
        assertThat(of(shares("parts", "none"), BODY_A, "2026-Q1").value().in(Language.FRENCH))
                .isEqualTo("indécidé : share, 2026-T1 : rien ne dit comment réunir plusieurs périodes");
        assertThat(of(shares("parts", "none"), BODY_A, "2026-01").number()).contains(Rational.parse("0.9"));
    }

    @Test
    void an_own_measure_without_a_rule_is_undecided_over_time_and_in_regions() {
        Clockmakers fund = Clockmakers.ofThree()
                .indicator(Sheet.of("share", "%", "up").frequency("mensuelle").local())
                .row("a", "share", "2026-01", "80");

        assertThat(of(fund, BODY_A, "2026-01").number()).contains(Rational.parse("0.8"));
        assertThat(codes(of(fund, BODY_A, "2026"))).containsExactly("INDICATOR-NOT-OVER-TIME");
        assertThat(codes(of(fund, new Extent.Region("north"), "2026-01"))).containsExactly("INDICATOR-NOT-OVER-BODIES");
        assertThat(codes(of(fund, WHOLE, "2026-01"))).containsExactly("INDICATOR-MISSING-MEASURE");
    }

    @Test
    void an_extent_where_nobody_was_to_report_says_so() {
        assertThat(codes(of(shares("parts", "parts"), new Extent.Body("nobody"), "2026-01")))
                .containsOnly("INDICATOR-NOTHING-EXPECTED");
        assertThat(codes(of(shares("mean", "parts"), new Extent.Region("nowhere"), "2026-01")))
                .containsExactly("INDICATOR-NOTHING-EXPECTED");
        assertThat(of(shares("parts", "parts"), new Extent.Body("nobody"), "2026-01")
                        .coverage()
                        .isNone())
                .isTrue();
    }

    private static List<String> codes(Result result) {
        return result.value() instanceof Value.Undecided(List<Value.Reason> reasons)
                ? reasons.stream().map(Value.Reason::code).toList()
                : List.of();
    }
}
