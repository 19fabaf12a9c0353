package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.indicator.MeasuredRows.Row;
import org.rouage.indicator.MeasuredRows.Submitted;
import org.rouage.indicator.Network.Reading;

/** A result of several measures is of the bodies and spans that gave all of them. */
class PerimeterTest {
    private static final Extent WHOLE = new Extent.Whole();
    private static final Period YEAR = Period.year(2024);

    private static Period period(String written) {
        return Period.parse(written).orElseThrow();
    }

    private static Clockmakers shares() {
        return Clockmakers.ofThree()
                .measure("in-time", "files", "year", "sum", "sum")
                .measure("paid", "files", "year", "sum", "sum")
                .indicator(
                        Sheet.of("share", "%", "up").formula("in-time / paid").frequency("year"));
    }

    private static Result share(Clockmakers fund) {
        return fund.results().result("share", WHOLE, YEAR);
    }

    @Test
    void a_denominator_that_is_not_determined_takes_its_numerator_with_it() {
        Result result = share(shares().row("a", "in-time", "2024", "900")
                .row("a", "paid", "2024", "1000")
                .row("b", "in-time", "2024", "600")
                .row("b", "paid", "2024", ""));

        assertThat(result.number()).contains(Rational.parse("0.9"));
        assertThat(result.coverage()).isEqualTo(new Coverage(1, 3));
    }

    @Test
    void a_numerator_that_is_not_determined_takes_its_denominator_with_it() {
        Result result = share(shares().row("a", "in-time", "2024", "800")
                .row("a", "paid", "2024", "1000")
                .row("b", "in-time", "2024", "")
                .row("b", "paid", "2024", "1000"));

        assertThat(result.number()).contains(Rational.parse("0.8"));
        assertThat(result.notes())
                .extracting(note -> note.words().in(Language.FRENCH))
                .containsExactly(
                        "hors du périmètre commun des mesures : « in-time », 2024 : non déterminé (b) – first");
    }

    @Test
    void where_no_body_gave_both_nothing_is_decided_and_the_reason_says_so() {
        Result result = share(shares().row("a", "in-time", "2024", "800").row("b", "paid", "2024", "1000"));

        assertThat(result.value().in(Language.ENGLISH))
                .isEqualTo("undecided: share, 2024: no body gave all of its measures");
        assertThat(result.coverage()).isEqualTo(new Coverage(0, 3));
    }

    private static Clockmakers costs() {
        return Clockmakers.ofThree()
                .measure("cost", "EUR", "quarter", "sum", "sum")
                .counted("files")
                .indicator(Sheet.of("unit-cost", "EUR/files", "down")
                        .formula("cost / files")
                        .frequency("quarter"));
    }

    private static Clockmakers quarter(Clockmakers fund, String body, String cost, String... files) {
        fund.row(body, "cost", "2024-Q1", cost);
        for (int month = 0; month < files.length; month++) {
            fund.row(body, "files", "2024-0" + (month + 1), files[month]);
        }
        return fund;
    }

    @Test
    void a_quarter_counts_only_with_the_cost_and_all_three_months_of_files() {
        Clockmakers fund = quarter(quarter(costs(), "a", "600", "10", "10", "10"), "b", "900", "10", "10");

        assertThat(fund.results().result("unit-cost", WHOLE, period("2024-Q1")).number())
                .contains(Rational.of(20));
        assertThat(fund.row("b", "files", "2024-03", "10")
                        .results()
                        .result("unit-cost", WHOLE, period("2024-Q1"))
                        .number())
                .contains(Rational.of(25));
    }

    @Test
    void a_month_that_is_neutralised_takes_its_quarter_with_it_and_leaves_nothing_incomplete() {
        Clockmakers fund = quarter(quarter(costs(), "a", "600", "10", "10", "10"), "b", "900", "10", "10", "10");
        quarter(fund, "c", "300", "10", "10", "10")
                .excluded("flood", Optional.of("unit-cost"), List.of("b"), "2024-03", "2024-03");
        Result result = fund.results().result("unit-cost", WHOLE, period("2024-Q1"));

        assertThat(result.number()).contains(Rational.of(15));
        assertThat(result.coverage()).isEqualTo(new Coverage(2, 2));
        assertThat(result.completeness().kind()).isEqualTo(Completeness.Kind.COMPLETE);
    }

    @Test
    void a_body_whose_stock_is_not_there_counts_in_no_month_of_the_flow_over_it() {
        Clockmakers fund = Clockmakers.ofThree()
                .counted("paid")
                .measure("agents", "files", "month", "sum", "last")
                .indicator(Sheet.of("productivity", "", "up").formula("paid / agents"));
        for (String body : List.of("a", "b")) {
            for (Period month : period("2024-Q1").parts(Frequency.MONTH)) {
                boolean isLast = body.equals("b") && month.equals(period("2024-03"));
                fund.row(body, "paid", month.toString(), body.equals("a") ? "40" : "70");
                if (!isLast) {
                    fund.row(body, "agents", month.toString(), "10");
                }
            }
        }
        Result result = fund.results().result("productivity", WHOLE, period("2024-Q1"));

        assertThat(result.number()).contains(Rational.of(12));
        assertThat(result.coverage()).isEqualTo(new Coverage(3, 9));
        assertThat(fund.row("b", "agents", "2024-03", "10")
                        .results()
                        .result("productivity", WHOLE, period("2024-Q1"))
                        .number())
                .contains(Rational.parse("16.5"));
    }

    @Test
    void growth_is_of_the_bodies_that_gave_both_years() {
        Clockmakers fund = Clockmakers.ofThree()
                .measure("paid", "files", "year", "sum", "sum")
                .indicator(Sheet.of("growth", "%", "up")
                        .formula("paid / paid[year − 1] − 1")
                        .frequency("year"))
                .row("a", "paid", "2024", "100")
                .row("a", "paid", "2025", "130")
                .row("b", "paid", "2025", "500")
                .row("c", "paid", "2024", "700");

        assertThat(fund.results().result("growth", WHOLE, period("2025")).number())
                .contains(Rational.parse("0.3"));
    }

    @Test
    void what_the_national_body_alone_gives_is_there_for_every_body_or_for_none() {
        Clockmakers fund = Clockmakers.ofThree()
                .counted("files")
                .measure("budget", "EUR", "month", "national", "sum")
                .indicator(Sheet.of("per-file", "EUR/files", "down").formula("budget / files"));
        for (String body : List.of("a", "b", "c")) {
            fund.row(body, "files", "2024-01", "10").row(body, "files", "2024-02", "10");
        }
        fund.row(Clockmakers.NATIONAL, "budget", "2024-01", "600");
        Result result = fund.results().result("per-file", WHOLE, period("2024-Q1"));

        assertThat(result.number()).contains(Rational.of(20));
        assertThat(result.coverage()).isEqualTo(new Coverage(3, 9));
    }

    @Test
    void what_does_not_apply_is_owed_by_nobody_and_is_never_late() {
        Results results = said(Absent.Kind.NOT_APPLICABLE);
        Result ofB = results.result("all", new Extent.Body("b"), YEAR);

        assertThat(ofB.value().in(Language.ENGLISH)).isEqualTo("undecided: paid, 2024: not applicable says b (s)");
        assertThat(ofB.coverage()).isEqualTo(Coverage.NONE);
        assertThat(ofB.notes()).isEmpty();
        assertThat(results.result("all", WHOLE, YEAR).completeness().kind()).isEqualTo(Completeness.Kind.COMPLETE);
        assertThat(results.result("all", WHOLE, YEAR).coverage()).isEqualTo(new Coverage(2, 2));
    }

    @Test
    void what_is_not_determined_is_still_expected_and_is_not_late() {
        Results results = said(Absent.Kind.NOT_DETERMINED);
        Result ofB = results.result("all", new Extent.Body("b"), YEAR);

        assertThat(ofB.value().in(Language.FRENCH)).isEqualTo("indécidé : paid, 2024 : non déterminé selon b (s)");
        assertThat(ofB.coverage()).isEqualTo(new Coverage(0, 1));
        assertThat(ofB.notes()).isEmpty();
        assertThat(results.result("all", WHOLE, YEAR).completeness().isPartial())
                .isTrue();
    }

    private static Results said(Absent.Kind kind) {
        IndicatorModel model = Clockmakers.ofThree()
                .measure("paid", "files", "year", "sum", "sum")
                .indicator(Sheet.of("all", "files", "up")
                        .formula("paid")
                        .frequency("year")
                        .dueAfter(20))
                .model();
        var rows = List.of(
                new Row("s", "a", "paid", YEAR, "", Optional.of(Rational.of(10))),
                new Row(
                        "s",
                        "b",
                        "paid",
                        YEAR,
                        "",
                        Optional.empty(),
                        Optional.of(new Absent(kind, "s", OptionalLong.of(1)))),
                new Row("s", "c", "paid", YEAR, "", Optional.of(Rational.of(20))));
        var submitted =
                List.of(new Submitted("s", model.setting().known().minusYears(1), Side.State.DECLARED, List.of()));
        return Results.of(
                model,
                MeasuredRows.of(model, submitted, rows, new Reading.AsItWas(), Side.FUND),
                new Reading.AsItWas(),
                Side.FUND);
    }

    @Test
    void nobody_is_late_for_what_the_state_has_not_agreed() {
        Clockmakers fund = Clockmakers.ofThree()
                .countedDueAfter(20, "paid")
                .indicator(Sheet.of("all", "files", "up").formula("paid"))
                .row("a", "paid", "2024-01", "10")
                .row("b", "paid", "2024-01", "10");
        IndicatorModel model = fund.model();
        var was = new Reading.AsItWas();
        Results agreed = Results.of(
                model, fund.measured(model, was, Side.AGREED), fund.measured(model, was, Side.FUND), was, Side.AGREED);
        Result result = agreed.result("all", WHOLE, period("2024-01"));

        assertThat(result.value().in(Language.ENGLISH)).isEqualTo("undecided: paid, 2024-01: nothing agreed");
        assertThat(result.notes())
                .extracting(note -> note.words().in(Language.ENGLISH))
                .containsExactly("late for \"paid\", 2024-01 (due on 20 February 2024): c");
    }

    private static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(30);
    }

    private static Clockmakers drawn(long seed, boolean isBThere) {
        var random = new SplittableRandom(seed);
        Clockmakers fund = Clockmakers.empty().region("north").body("a", "north");
        (isBThere ? fund.body("b", "north") : fund)
                .body("c", "north")
                .measure("cost", "EUR", "quarter", "sum", "sum")
                .counted("files")
                .indicator(Sheet.of("unit-cost", "EUR/files", "down")
                        .formula("cost / files")
                        .frequency("quarter"));
        for (String body : List.of("a", "b", "c")) {
            for (Period quarter : YEAR.parts(Frequency.QUARTER)) {
                row(fund, isBThere || !body.equals("b"), body, "cost", quarter, random.nextInt(1, 900));
                for (Period month : quarter.parts(Frequency.MONTH)) {
                    boolean isLost = body.equals("b") && month.number() % 3 == random.nextInt(1, 3);
                    boolean isGiven = !isLost && !(body.equals("b") && month.number() % 3 == 0);
                    row(fund, isGiven && (isBThere || !body.equals("b")), body, "files", month, random.nextInt(1, 90));
                }
            }
        }
        return fund;
    }

    private static void row(Clockmakers fund, boolean isGiven, String body, String measure, Period period, int value) {
        if (isGiven) {
            fund.row(body, measure, period.toString(), Integer.toString(value));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_body_that_never_gave_all_weighs_as_much_as_one_that_does_not_exist(long seed) {
        for (Period of : List.of(YEAR, period("2024-S1"), period("2024-Q3"))) {
            Result with = drawn(seed, true).results().result("unit-cost", WHOLE, of);
            Result without = drawn(seed, false).results().result("unit-cost", WHOLE, of);

            assertThat(with.number()).isEqualTo(without.number()).isPresent();
            assertThat(with.coverage().present()).isEqualTo(without.coverage().present());
            assertThat(with.completeness().isProvisional()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_a_late_body_brings_never_changes_the_units_that_were_kept(long seed) {
        Clockmakers fund = drawn(seed, true);
        Extent late = new Extent.Body("b");
        var before = new ArrayList<Optional<Rational>>();
        var after = new ArrayList<Optional<Rational>>();
        Result first = fund.results().result("unit-cost", WHOLE, YEAR);
        List.of("a", "c")
                .forEach(body -> before.add(fund.results()
                        .result("unit-cost", new Extent.Body(body), YEAR)
                        .number()));
        for (Period month : YEAR.parts(Frequency.MONTH)) {
            fund.submission("late-" + month, "2024-01-01", "declared").row("b", "files", month.toString(), "late", "7");
        }
        Result second = fund.results().result("unit-cost", WHOLE, YEAR);
        List.of("a", "c")
                .forEach(body -> after.add(fund.results()
                        .result("unit-cost", new Extent.Body(body), YEAR)
                        .number()));

        assertThat(after).isEqualTo(before);
        assertThat(second.coverage().present()).isEqualTo(first.coverage().present() + 4);
        assertThat(fund.results().result("unit-cost", late, YEAR).completeness().kind())
                .isEqualTo(Completeness.Kind.COMPLETE);
    }
}
