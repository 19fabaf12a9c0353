package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;
import org.rouage.convention.Operation;
import org.rouage.indicator.Network.Reading;

class MeasuredRowsTest {
    private static final Extent WHOLE = new Extent.Whole();
    private static final Extent NORTH = new Extent.Region("north");

    private static Period period(String written) {
        return Period.parse(written).orElseThrow();
    }

    private static Measured measured(Clockmakers fund) {
        return fund.measured(fund.model(), new Reading.AsItWas(), Side.FUND);
    }

    private static Optional<Aggregate> aggregate(String number, long present) {
        return Optional.of(new Aggregate(Rational.parse(number), present));
    }

    /** Body a: 1, 2 and 6 from January to March; body b: 5 in January only. */
    private static Measured by(String bodies, String time) {
        return measured(Clockmakers.ofThree()
                .measure("delay", "days", "month", bodies, time)
                .row("a", "delay", "2026-01", "1")
                .row("a", "delay", "2026-02", "2")
                .row("a", "delay", "2026-03", "6")
                .row("b", "delay", "2026-01", "5"));
    }

    @Test
    void each_rule_over_time_is_applied_to_each_body_first() {
        Period quarter = period("2026-Q1");

        assertThat(by("sum", "sum").of("delay", NORTH, quarter)).isEqualTo(aggregate("14", 4));
        assertThat(by("sum", "mean").of("delay", NORTH, quarter)).isEqualTo(aggregate("8", 4));
        assertThat(by("sum", "min").of("delay", NORTH, quarter)).isEqualTo(aggregate("6", 4));
        assertThat(by("sum", "max").of("delay", NORTH, quarter)).isEqualTo(aggregate("11", 4));
        assertThat(by("sum", "last").of("delay", NORTH, quarter)).isEqualTo(aggregate("6", 1));
    }

    @Test
    void each_rule_over_bodies_is_applied_to_what_each_gave() {
        Period quarter = period("2026-Q1");

        assertThat(by("mean", "mean").of("delay", NORTH, quarter)).isEqualTo(aggregate("4", 4));
        assertThat(by("mean", "sum").of("delay", NORTH, quarter)).isEqualTo(aggregate("7", 4));
        assertThat(by("min", "sum").of("delay", NORTH, quarter)).isEqualTo(aggregate("5", 4));
        assertThat(by("max", "sum").of("delay", NORTH, quarter)).isEqualTo(aggregate("9", 4));
    }

    @Test
    void a_mean_is_exact_and_never_a_mean_of_means_unless_the_rules_say_so() {
        assertThat(by("mean", "sum").of("delay", NORTH, period("2026-01"))).isEqualTo(aggregate("3", 2));
        assertThat(by("sum", "mean").of("delay", new Extent.Body("a"), period("2026-H1")))
                .isEqualTo(aggregate("3", 3));
    }

    @Test
    void what_no_period_of_its_own_frequency_makes_is_missing() {
        Measured yearly = measured(Clockmakers.ofThree()
                .measure("cost", "EUR", "year", "sum", "sum")
                .row("a", "cost", "2026", "5"));

        assertThat(yearly.of("cost", WHOLE, period("2026-Q1"))).isEmpty();
        assertThat(yearly.of("nothing", WHOLE, period("2026"))).isEmpty();
        assertThat(yearly.of("cost", WHOLE, period("2026"))).isEqualTo(aggregate("5", 1));
    }

    @Test
    void what_was_not_asked_of_a_body_is_left_out() {
        Measured measured = measured(Clockmakers.ofThree()
                .counted("paid")
                .measure("payroll", "EUR", "year", "national", "sum")
                .row("a", "paid", "2026-01", "1")
                .row("a", "paid", "2026", "1000")
                .row("stranger", "paid", "2026-01", "10")
                .row(Clockmakers.NATIONAL, "paid", "2026-01", "100")
                .row("a", "unheard-of", "2026-01", "1")
                .row("a", "payroll", "2026", "3")
                .row(Clockmakers.NATIONAL, "payroll", "2026", "7"));

        assertThat(measured.of("paid", WHOLE, period("2026"))).isEqualTo(aggregate("1", 1));
        assertThat(measured.of("payroll", WHOLE, period("2026"))).isEqualTo(aggregate("7", 1));
        assertThat(measured.of("payroll", new Extent.Body("a"), period("2026"))).isEmpty();
        assertThat(measured.of("unheard-of", WHOLE, period("2026-01"))).isEmpty();
    }

    @Test
    void what_a_body_gave_for_a_period_in_which_it_was_closed_is_left_out() {
        Measured measured = measured(Clockmakers.ofThree()
                .counted("paid")
                .amendment(1, "2025-06-01", new Operation.CloseLocalFund("a", LocalDate.of(2026, 2, 1)))
                .row("a", "paid", "2026-01", "1")
                .row("a", "paid", "2026-02", "10"));

        assertThat(measured.of("paid", WHOLE, period("2026"))).isEqualTo(aggregate("1", 1));
        assertThat(measured.reporting("paid", period("2026-02"))).isEmpty();
    }

    @Test
    void two_values_of_one_key_in_one_state_cannot_both_stand() {
        assertThatThrownBy(() -> measured(Clockmakers.ofThree()
                        .counted("paid")
                        .submission("one", "2026-02-01", "declared")
                        .row("a", "paid", "2026-01", "1")
                        .submission("two", "2026-02-02", "declared")
                        .row("a", "paid", "2026-01", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("given twice");
    }

    @Test
    void a_row_of_no_submission_is_refused() {
        Clockmakers fund = Clockmakers.ofThree().counted("paid");
        var row = new MeasuredRows.Row("lost", "a", "paid", period("2026-01"), "", Optional.of(Rational.ONE));

        assertThatThrownBy(
                        () -> MeasuredRows.of(fund.model(), List.of(), List.of(row), new Reading.AsItWas(), Side.FUND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a row of no submission");
    }

    @Test
    void a_submission_superseded_by_one_that_came_later_still_stands_until_that_day() {
        Clockmakers fund = Clockmakers.ofThree()
                .counted("paid")
                .submission("one", "2026-02-01", "declared")
                .row("a", "paid", "2026-01", "1")
                .submission("two", "2026-03-01", "declared", "one")
                .row("a", "paid", "2026-01", "2");

        IndicatorModel before = fund.model("2026-02-28");
        IndicatorModel after = fund.model("2026-03-01");
        assertThat(fund.measured(before, new Reading.AsItWas(), Side.FUND).of("paid", WHOLE, period("2026-01")))
                .isEqualTo(aggregate("1", 1));
        assertThat(fund.measured(after, new Reading.AsItWas(), Side.FUND).of("paid", WHOLE, period("2026-01")))
                .isEqualTo(aggregate("2", 1));
        assertThat(fund.measured(after, new Reading.AsItWas(), Side.FUND).submissions("paid", WHOLE, period("2026-01")))
                .containsExactly("two");
    }

    @Test
    void bodies_that_report_are_named_as_they_report_in_either_reading() {
        Clockmakers fund = Clockmakers.ofThree()
                .counted("paid")
                .amendment(
                        1,
                        "2026-06-01",
                        new Operation.MergeLocalFunds(
                                List.of("a", "b"),
                                Clockmakers.localFund("ab", "north", LocalDate.of(2027, 1, 1)),
                                LocalDate.of(2027, 1, 1)))
                .row("a", "paid", "2026-01", "1")
                .row("b", "paid", "2026-01", "2");
        Measured is = fund.measured(fund.model(), new Reading.AsItIs(LocalDate.of(2027, 6, 30)), Side.FUND);

        assertThat(is.reporting("paid", period("2026-01"))).containsExactly("a", "b");
        assertThat(is.of("paid", new Extent.Body("ab"), period("2026-01"))).isEqualTo(aggregate("3", 2));
        assertThat(is.of("paid", new Extent.Body("a"), period("2026-01"))).isEmpty();
    }

    @Test
    void what_each_gives_for_itself_is_the_whole_only_from_the_national_body() {
        Measured measured = measured(Clockmakers.ofThree()
                .indicator(Sheet.of("score", "points", "up").local())
                .row("a", "score", "2026", "5")
                .row(Clockmakers.NATIONAL, "score", "2026", "7"));

        assertThat(measured.of("score", new Extent.Body("a"), period("2026"))).isEqualTo(aggregate("5", 1));
        assertThat(measured.of("score", WHOLE, period("2026"))).isEqualTo(aggregate("7", 1));
        assertThat(measured.of("score", NORTH, period("2026"))).isEmpty();
    }

    @Test
    void a_region_that_a_body_left_keeps_the_months_it_gave_there() {
        Measured measured = measured(Clockmakers.ofThree()
                .counted("paid")
                .amendment(1, "2025-06-01", new Operation.MoveLocalFund("a", "south", LocalDate.of(2026, 3, 1)))
                .row("a", "paid", "2026-02", "1")
                .row("a", "paid", "2026-03", "10"));

        assertThat(measured.of("paid", NORTH, period("2026"))).isEqualTo(aggregate("1", 1));
        assertThat(measured.of("paid", new Extent.Region("south"), period("2026")))
                .isEqualTo(aggregate("10", 1));
    }
}
