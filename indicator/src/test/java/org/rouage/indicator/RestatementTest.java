package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Rational;
import org.rouage.convention.Operation;
import org.rouage.indicator.Network.Reading;

class RestatementTest {
    private static final List<Extent> EXTENTS = List.of(new Extent.Whole(), new Extent.Body("a"), new Extent.Body("b"));
    private static final List<Period> JANUARY = List.of(Period.month(2024, 1));

    private static Clockmakers paid() {
        return Clockmakers.ofThree()
                .counted("paid", "in-time")
                .indicator(Sheet.of("paid-in-time", "%", "up").formula("in-time / paid"));
    }

    private static List<Restatement> between(Clockmakers fund, String earlier, String later) {
        return Restatement.between(
                fund.results(earlier, new Reading.AsItWas(), Side.FUND),
                fund.results(later, new Reading.AsItWas(), Side.FUND),
                List.of("paid-in-time"),
                EXTENTS,
                JANUARY);
    }

    @Test
    void a_correction_gives_both_values_and_the_submissions_that_came_and_went() {
        Clockmakers fund = paid().submission("january", "2024-02-10", "declared")
                .row("a", "paid", "2024-01", "100")
                .row("a", "in-time", "2024-01", "90")
                .submission("of-b", "2024-02-11", "declared")
                .row("b", "paid", "2024-01", "100")
                .row("b", "in-time", "2024-01", "100")
                .submission("corrected", "2024-03-05", "declared", "january")
                .row("a", "paid", "2024-01", "100")
                .row("a", "in-time", "2024-01", "80");

        List<Restatement> changed = between(fund, "2024-03-04", "2024-03-05");

        assertThat(changed)
                .extracting(one -> one.after().extent())
                .containsExactly(new Extent.Whole(), new Extent.Body("a"));
        Restatement ofA = changed.getLast();
        assertThat(ofA.before().number()).contains(Rational.parse("0.9"));
        assertThat(ofA.after().number()).contains(Rational.parse("0.8"));
        assertThat(ofA.came()).containsExactly("corrected");
        assertThat(ofA.went()).containsExactly("january");
        assertThat(ofA.isRedefined()).isFalse();
        assertThat(ofA.isNeutralisedOtherwise()).isFalse();
    }

    @Test
    void the_day_before_nothing_is_restated() {
        Clockmakers fund = paid().submission("january", "2024-02-10", "declared")
                .row("a", "paid", "2024-01", "100")
                .row("a", "in-time", "2024-01", "90");

        assertThat(between(fund, "2024-02-10", "2024-02-11")).isEmpty();
        assertThat(between(fund, "2024-02-09", "2024-02-10")).hasSize(2);
    }

    @Test
    void a_definition_that_holds_from_the_year_restates_it_without_any_submission() {
        Clockmakers fund = paid().submission("january", "2024-02-10", "declared")
                .row("a", "paid", "2024-01", "100")
                .row("a", "in-time", "2024-01", "90")
                .amendment(
                        1,
                        "2024-06-01",
                        new Operation.ReplaceDefinition(
                                "paid-in-time",
                                2024,
                                "counted otherwise",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("1 − in-time / paid"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));

        List<Restatement> changed = between(fund, "2024-05-31", "2024-06-01");

        assertThat(changed).hasSize(2).allMatch(Restatement::isRedefined);
        assertThat(changed.getFirst().after().number()).contains(Rational.parse("0.1"));
        assertThat(changed.getFirst().came()).isEmpty();
        assertThat(changed.getFirst().from()).isNotEqualTo(changed.getFirst().to());
    }
}
