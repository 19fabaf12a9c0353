package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.convention.Operation;
import org.rouage.indicator.Network.Reading;

class NotesTest {
    private static final Extent WHOLE = new Extent.Whole();

    private static Period period(String written) {
        return Period.parse(written).orElseThrow();
    }

    private static List<Note> notes(Clockmakers fund, String known, Extent extent, String period) {
        return fund.results(known, new Reading.AsItWas(), Side.FUND)
                .result("all-paid", extent, period(period))
                .notes();
    }

    private static Clockmakers due() {
        return Clockmakers.ofThree()
                .countedDueAfter(20, "paid")
                .indicator(Sheet.of("all-paid", "files", "up").formula("paid"))
                .row("a", "paid", "2026-01", "10")
                .row("b", "paid", "2026-01", "10");
    }

    private static Note late(String period, String due, String... bodies) {
        return new Note.Late("paid", period(period), new TreeSet<>(List.of(bodies)), LocalDate.parse(due));
    }

    @Test
    void a_body_is_late_the_day_after_its_measure_was_due() {
        assertThat(notes(due(), "2026-02-20", WHOLE, "2026-01")).isEmpty();
        assertThat(notes(due(), "2026-02-21", WHOLE, "2026-01")).containsExactly(late("2026-01", "2026-02-20", "c"));
        assertThat(late("2026-01", "2026-02-20", "c").words().in(Language.ENGLISH))
                .isEqualTo("late for \"paid\", 2026-01 (due on 20 February 2026): c");
    }

    @Test
    void only_bodies_of_the_extent_are_named() {
        assertThat(notes(due(), "2026-02-21", new Extent.Region("north"), "2026-01"))
                .isEmpty();
        assertThat(notes(due(), "2026-02-21", new Extent.Body("c"), "2026-01"))
                .containsExactly(late("2026-01", "2026-02-20", "c"));
    }

    @Test
    void a_quarter_names_the_late_bodies_of_each_month_that_was_due() {
        assertThat(notes(due(), "2026-04-01", WHOLE, "2026-Q1"))
                .containsExactly(late("2026-01", "2026-02-20", "c"), late("2026-02", "2026-03-20", "a", "b", "c"));
    }

    @Test
    void a_body_whose_month_is_neutralised_is_not_late() {
        Clockmakers fund = due().excluded("flood", Optional.empty(), List.of("c"), "2026-01", "2026-01");

        assertThat(notes(fund, "2026-02-21", WHOLE, "2026-01")).noneMatch(Note.Late.class::isInstance);
    }

    @Test
    void a_merged_body_that_was_late_is_named_as_it_was() {
        Clockmakers fund = due().amendment(
                        1,
                        "2026-06-01",
                        new Operation.MergeLocalFunds(
                                List.of("b", "c"),
                                Clockmakers.localFund("bc", "north", LocalDate.of(2027, 1, 1)),
                                LocalDate.of(2027, 1, 1)));

        assertThat(fund.results("2027-06-30", new Reading.AsItIs(LocalDate.of(2027, 6, 30)), Side.FUND)
                        .result("all-paid", new Extent.Body("bc"), period("2026-01"))
                        .notes())
                .containsExactly(late("2026-01", "2026-02-20", "c"));
    }

    @Test
    void the_delay_of_the_indicator_holds_where_its_measure_has_none() {
        Clockmakers fund = Clockmakers.ofThree()
                .counted("paid")
                .indicator(Sheet.of("all-paid", "files", "up").formula("paid").dueAfter(10))
                .row("a", "paid", "2026-01", "10")
                .row("b", "paid", "2026-01", "10");

        assertThat(notes(fund, "2026-02-10", WHOLE, "2026-01")).isEmpty();
        assertThat(notes(fund, "2026-02-11", WHOLE, "2026-01")).containsExactly(late("2026-01", "2026-02-10", "c"));
    }

    @Test
    void without_a_delay_nobody_is_late_and_the_coverage_says_who_is_missing() {
        Clockmakers fund = Clockmakers.ofThree()
                .counted("paid")
                .indicator(Sheet.of("all-paid", "files", "up").formula("paid"))
                .row("a", "paid", "2026-01", "10");
        Results results = fund.results();

        assertThat(results.result("all-paid", WHOLE, period("2026-01")).notes()).isEmpty();
        assertThat(results.missing("all-paid", results.model().measure("paid").orElseThrow(), WHOLE, period("2026-01")))
                .containsExactly("b", "c");
    }

    @Test
    void a_year_that_is_not_over_says_until_when_it_is_told() {
        List<Note> on31December = notes(due(), "2026-12-31", new Extent.Region("north"), "2026");

        assertThat(on31December)
                .contains(new Note.YearToDate(
                        period("2026"), LocalDate.of(2026, 12, 31), Optional.of(period("2026-01"))));
        assertThat(on31December.getFirst().words().in(Language.ENGLISH))
                .isEqualTo("2026 is not over: to date, 31 December 2026, up to 2026-01");
        assertThat(on31December.getFirst().words().in(Language.FRENCH))
                .isEqualTo("2026 n'est pas terminé : au 31 décembre 2026, jusqu'à 2026-01");
        assertThat(notes(due(), "2027-01-01", new Extent.Region("north"), "2026"))
                .noneMatch(Note.YearToDate.class::isInstance);
    }

    @Test
    void a_year_of_which_nothing_was_given_says_only_that_it_is_not_over() {
        assertThat(new Note.YearToDate(period("2026"), LocalDate.of(2026, 3, 1), Optional.empty())
                        .words()
                        .in(Language.ENGLISH))
                .isEqualTo("2026 is not over: to date, 1 March 2026");
    }

    @Test
    void a_break_in_the_series_is_told_in_its_year_and_in_every_year_after_and_not_before() {
        Clockmakers fund = Clockmakers.ofThree()
                .counted("paid")
                .indicator(Sheet.of("all-paid", "files", "up").formula("paid").broken(2026, "new tool"));

        assertThat(notes(fund, "2030-01-01", WHOLE, "2026")).containsExactly(new Note.Break(2026, "new tool"));
        assertThat(notes(fund, "2030-01-01", WHOLE, "2026-03")).containsExactly(new Note.Break(2026, "new tool"));
        assertThat(notes(fund, "2030-01-01", WHOLE, "2027")).containsExactly(new Note.Break(2026, "new tool"));
        assertThat(notes(fund, "2030-01-01", WHOLE, "2025-12")).isEmpty();
        assertThat(new Note.Break(2026, "new tool").words().in(Language.FRENCH))
                .isEqualTo("rupture de série en 2026 : new tool");
    }

    @Test
    void what_is_outside_the_common_perimeter_is_named_with_the_measure_that_is_not_there() {
        Clockmakers fund = Clockmakers.ofThree()
                .counted("paid", "in-time")
                .indicator(Sheet.of("all-paid", "%", "up").formula("in-time / paid"))
                .row("a", "paid", "2026-01", "10")
                .row("b", "in-time", "2026-01", "9");
        Note told = notes(fund, "2030-01-01", WHOLE, "2026-01").getFirst();

        assertThat(told).isInstanceOf(Note.LeftOut.class);
        assertThat(told.words().in(Language.FRENCH))
                .isEqualTo("hors du périmètre commun des mesures : « in-time », 2026-01 : aucune valeur reçue (a)"
                        + " ; « paid », 2026-01 : aucune valeur reçue (b)");
        assertThat(told.words().in(Language.ENGLISH))
                .isEqualTo("outside the common perimeter of the measures: \"in-time\", 2026-01: no value received (a)"
                        + " ; \"paid\", 2026-01: no value received (b)");
    }

    @Test
    void the_submissions_and_the_derivation_of_a_result_can_be_asked_for() {
        Results results = Clockmakers.ofThree()
                .counted("paid", "in-time")
                .indicator(Sheet.of("share", "%", "up").formula("in-time / paid"))
                .submission("one", "2026-02-01", "declared")
                .row("a", "paid", "2026-01", "10")
                .submission("two", "2026-02-02", "declared")
                .row("a", "in-time", "2026-01", "9")
                .submission("three", "2026-02-02", "declared")
                .row("b", "in-time", "2026-02", "9")
                .results();
        Result result = results.result("share", WHOLE, period("2026-01"));

        assertThat(results.submissions(result)).containsExactly("one", "two");
        assertThat(results.derivation(result).orElseThrow().inputs())
                .extracting(one -> one.figure() + " " + one.value().in(Language.ENGLISH))
                .containsExactly("in-time 9\u00A0files", "paid 10\u00A0files");
        assertThat(results.derivation(result).orElseThrow().value()).isEqualTo(result.value());
        assertThat(results.derivation(results.result("share", WHOLE, period("2026-02"))))
                .isEmpty();
        assertThat(result.number()).contains(Rational.parse("0.9"));
    }
}
