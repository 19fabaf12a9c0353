package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.formula.Value;
import org.rouage.indicator.Network.Reading;

class ResultsTest {
    private static final Extent WHOLE = new Extent.Whole();
    private static final Extent NORTH = new Extent.Region("north");

    private static Clockmakers paid() {
        return Clockmakers.ofThree()
                .counted("paid", "in-time")
                .indicator(Sheet.of("paid-in-time", "%", "up").formula("in-time / paid"));
    }

    private static Period period(String written) {
        return Period.parse(written).orElseThrow();
    }

    @Test
    void a_share_of_a_region_sums_numerators_and_denominators_and_never_averages() {
        Result result = paid().row("a", "paid", "2024-01", "100")
                .row("a", "in-time", "2024-01", "90")
                .row("b", "paid", "2024-01", "10")
                .row("b", "in-time", "2024-01", "1")
                .results()
                .result("paid-in-time", NORTH, period("2024-01"));

        assertThat(result.number()).contains(Rational.of(91).dividedBy(Rational.of(110)));
        assertThat(result.coverage()).isEqualTo(new Coverage(2, 2));
        assertThat(result.parts()).extracting(part -> part.measure().id()).containsExactly("in-time", "paid");
    }

    @Test
    void a_quarter_sums_its_months_and_says_how_many_body_months_gave_both() {
        Result result = paid().row("a", "paid", "2024-01", "100")
                .row("a", "in-time", "2024-01", "90")
                .row("b", "paid", "2024-03", "50")
                .row("b", "in-time", "2024-03", "45")
                .results()
                .result("paid-in-time", NORTH, period("2024-Q1"));

        assertThat(result.number()).contains(Rational.parse("0.9"));
        assertThat(result.coverage()).isEqualTo(new Coverage(2, 6));
    }

    @Test
    void what_nobody_gave_is_missing_and_never_zero() {
        Result result =
                paid().row("a", "in-time", "2024-01", "90").results().result("paid-in-time", WHOLE, period("2024-01"));

        assertThat(result.number()).isEmpty();
        assertThat(result.value().in(Language.ENGLISH)).isEqualTo("undecided: paid, 2024-01: no value received");
        assertThat(result.coverage()).isEqualTo(new Coverage(0, 3));
    }

    @Test
    void a_share_of_nothing_is_undecided_and_says_that_it_divides_by_zero() {
        Result result = paid().row("a", "paid", "2024-01", "0")
                .row("a", "in-time", "2024-01", "0")
                .results()
                .result("paid-in-time", new Extent.Body("a"), period("2024-01"));

        assertThat(result.value()).isInstanceOf(Value.Undecided.class);
        assertThat(((Value.Undecided) result.value()).reasons())
                .extracting(Value.Reason::code)
                .containsExactly("FORMULA-DIVISION-BY-ZERO");
    }

    @Test
    void a_measure_in_millions_of_euros_goes_with_one_in_euros() {
        Result result = Clockmakers.ofThree()
                .measure("cost", "MEUR", "year", "sum", "sum")
                .measure("benefits", "EUR", "year", "sum", "sum")
                .indicator(Sheet.of("cost-rate", "%", "down").formula("cost / benefits"))
                .row("a", "cost", "2024", "9.6")
                .row("a", "benefits", "2024", "1018100000")
                .results()
                .result("cost-rate", WHOLE, period("2024"));

        assertThat(result.number()).contains(Rational.parse("9.6").dividedBy(Rational.parse("1018.1")));
        assertThat(result.value().in(Language.ENGLISH)).startsWith("0.94");
    }

    @Test
    void a_formula_may_compare_with_the_same_period_of_the_year_before() {
        Result result = Clockmakers.ofThree()
                .counted("paid")
                .indicator(Sheet.of("growth", "%", "up").formula("paid / paid[year − 1] − 1"))
                .row("a", "paid", "2024-02", "100")
                .row("a", "paid", "2025-02", "130")
                .results()
                .result("growth", WHOLE, period("2025-02"));

        assertThat(result.number()).contains(Rational.parse("0.3"));
        assertThat(result.parts())
                .extracting(Result.Part::period)
                .containsExactly(period("2025-02"), period("2024-02"));
    }

    @Test
    void stock_of_a_year_is_that_of_the_last_month_that_anybody_gave() {
        Clockmakers fund = Clockmakers.ofThree()
                .measure("stock", "files", "month", "sum", "last")
                .indicator(Sheet.of("in-stock", "files", "down").formula("stock"))
                .row("a", "stock", "2024-01", "10")
                .row("b", "stock", "2024-01", "20")
                .row("c", "stock", "2024-01", "30")
                .row("a", "stock", "2024-05", "11")
                .row("c", "stock", "2024-05", "31");
        Result whole = fund.results().result("in-stock", WHOLE, period("2024"));
        Result ofB = fund.results().result("in-stock", new Extent.Body("b"), period("2024"));

        assertThat(whole.number()).contains(Rational.of(42));
        assertThat(whole.coverage()).isEqualTo(new Coverage(2, 3));
        assertThat(ofB.number()).isEmpty();
        assertThat(ofB.coverage()).isEqualTo(new Coverage(0, 1));
    }

    @Test
    void an_indicator_may_average_its_own_results_over_bodies() {
        Clockmakers fund = Clockmakers.ofThree()
                .counted("paid", "in-time")
                .indicator(Sheet.of("mean-share", "%", "up")
                        .formula("in-time / paid")
                        .aggregated("mean", "parts"))
                .row("a", "paid", "2024-01", "100")
                .row("a", "in-time", "2024-01", "90")
                .row("b", "paid", "2024-01", "10")
                .row("b", "in-time", "2024-01", "1");

        assertThat(fund.results().result("mean-share", NORTH, period("2024-01")).number())
                .contains(Rational.parse("0.5"));
        Result whole = fund.results().result("mean-share", WHOLE, period("2024-01"));
        assertThat(whole.value().in(Language.ENGLISH)).isEqualTo("undecided: mean-share, 2024-01: undecided for \"c\"");
        assertThat(whole.coverage()).isEqualTo(new Coverage(2, 3));
    }

    @Test
    void an_indicator_without_a_formula_is_its_own_measure() {
        Clockmakers fund = Clockmakers.ofThree()
                .indicator(Sheet.of("satisfaction", "%", "up"))
                .row(Clockmakers.NATIONAL, "satisfaction", "2024", "88.5");

        assertThat(fund.results().result("satisfaction", WHOLE, period("2024")).number())
                .contains(Rational.parse("0.885"));
        assertThat(fund.results()
                        .result("satisfaction", new Extent.Body("a"), period("2024"))
                        .value()
                        .in(Language.ENGLISH))
                .isEqualTo("undecided: satisfaction, 2024: measured for the whole only");
    }

    @Test
    void without_a_network_the_national_body_gives_everything() {
        Result result = Clockmakers.empty()
                .counted("paid", "in-time")
                .indicator(Sheet.of("paid-in-time", "%", "up").formula("in-time / paid"))
                .row(Clockmakers.NATIONAL, "paid", "2024-01", "100")
                .row(Clockmakers.NATIONAL, "in-time", "2024-01", "80")
                .results()
                .result("paid-in-time", WHOLE, period("2024"));

        assertThat(result.number()).contains(Rational.parse("0.8"));
        assertThat(result.coverage()).isEqualTo(new Coverage(1, 12));
    }

    @Test
    void a_later_submission_takes_the_place_of_the_one_it_supersedes_from_the_day_it_is_received() {
        Clockmakers fund = paid().submission("january", "2024-02-10", "declared")
                .row("a", "paid", "2024-01", "100")
                .row("a", "in-time", "2024-01", "90")
                .submission("january-corrected", "2024-03-05", "declared", "january")
                .row("a", "paid", "2024-01", "100")
                .row("a", "in-time", "2024-01", "80");

        assertThat(number(fund, "2024-03-04")).contains(Rational.parse("0.9"));
        assertThat(number(fund, "2024-03-05")).contains(Rational.parse("0.8"));
        assertThat(number(fund, "2024-02-09")).isEmpty();
    }

    private static Optional<Rational> number(Clockmakers fund, String known) {
        return fund.results(known, new Reading.AsItWas(), Side.FUND)
                .result("paid-in-time", WHOLE, period("2024-01"))
                .number();
    }

    @Test
    void each_side_reads_its_own_values_and_both_read_what_is_agreed() {
        Clockmakers fund = paid().submission("declared", "2024-02-10", "declared")
                .row("a", "paid", "2024-01", "site A", "60")
                .row("a", "paid", "2024-01", "site B", "40")
                .row("a", "in-time", "2024-01", "50")
                .submission("verified", "2024-03-10", "verified")
                .row("a", "paid", "2024-01", "site B", "38")
                .submission("agreed", "2024-04-10", "agreed")
                .row("a", "paid", "2024-01", "site A", "59");

        assertThat(List.of(Side.FUND, Side.STATE))
                .extracting(side -> paidOn("2024-03-31", fund, side))
                .containsExactly(Optional.of(Rational.of(100)), Optional.of(Rational.of(98)));
        assertThat(List.of(Side.values()))
                .extracting(side -> paidOn("2024-04-30", fund, side))
                .containsExactly(
                        Optional.of(Rational.of(99)), Optional.of(Rational.of(97)), Optional.of(Rational.of(59)));
    }

    private static Optional<Rational> paidOn(String known, Clockmakers fund, Side side) {
        IndicatorModel model = fund.model(known);
        return fund.measured(model, new Reading.AsItWas(), side)
                .of("paid", WHOLE, period("2024-01"))
                .map(Aggregate::value);
    }

    @Test
    void a_period_shorter_than_a_measure_is_undecided() {
        Result result = Clockmakers.ofThree()
                .measure("cost", "EUR", "year", "sum", "sum")
                .indicator(Sheet.of("total", "EUR", "down").formula("cost"))
                .row("a", "cost", "2024", "5")
                .results()
                .result("total", WHOLE, period("2024-Q1"));

        assertThat(result.value().in(Language.ENGLISH)).isEqualTo("undecided: total, 2024-Q1: measured by year");
    }

    @Test
    void a_value_that_is_not_determined_is_there_in_the_file_and_missing_in_the_figure() {
        Result result = paid().row("a", "paid", "2024-01", "100")
                .row("b", "paid", "2024-01", "")
                .row("a", "in-time", "2024-01", "90")
                .row("b", "in-time", "2024-01", "9")
                .results()
                .result("paid-in-time", NORTH, period("2024-01"));

        assertThat(result.number()).contains(Rational.parse("0.9"));
        assertThat(result.coverage()).isEqualTo(new Coverage(1, 2));
        assertThat(result.notes())
                .extracting(note -> note.words().in(Language.ENGLISH))
                .containsExactly("outside the common perimeter of the measures:"
                        + " \"paid\", 2024-01: not determined (b) – first");
    }
}
