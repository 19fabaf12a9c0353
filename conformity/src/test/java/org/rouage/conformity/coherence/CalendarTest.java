package org.rouage.conformity.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.convention.Convention.Period;
import org.rouage.convention.Operation;

class CalendarTest {
    private static final LocalDate SPRING = LocalDate.of(2015, 3, 1);
    private static final Optional<Integer> LAW = Optional.of(2015);

    /** The reference was amended after the law for 2015: the target of {@code ref-1} is raised. */
    private static TwoConventions amended() {
        var two = new TwoConventions();
        two.ours.indicators.add(Pact.indicator("ind-1", 2015, "89"));
        two.theirs.indicators.add(Pact.indicator("ref-1", 2015, "88"));
        two.theirs.amendments.add(Pact.amendment(1, LAW, SPRING, Pact.target("ref-1", 2015, "89")));
        return two;
    }

    private static TwoConventions bothAmended(Operation... ours) {
        var two = amended();
        two.ours.amendments.add(Pact.amendment(1, LAW, SPRING.plusMonths(1), ours));
        return two;
    }

    @Test
    void one_common_day_is_enough_for_two_periods() {
        var two = new TwoConventions();
        two.theirs.period = new Period(LocalDate.of(2011, 1, 1), LocalDate.of(2014, 1, 1));
        assertThat(two.found()).isEmpty();
        two.theirs.period = new Period(LocalDate.of(2011, 1, 1), LocalDate.of(2013, 12, 31));
        assertThat(two.found()).containsExactly("periods-apart: to-justify");
        two.theirs.period = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2021, 12, 31));
        assertThat(two.found()).containsExactly("periods-apart: to-justify");
    }

    @Test
    void an_extension_brings_two_periods_together_from_its_day_on() {
        var two = new TwoConventions();
        two.theirs.period = new Period(LocalDate.of(2011, 1, 1), LocalDate.of(2013, 12, 31));
        two.theirs.amendments.add(
                Pact.amendment(1, Optional.empty(), SPRING, new Operation.SetTerm(LocalDate.of(2014, 6, 30))));

        two.asOf = AsOf.on(SPRING.minusDays(1));
        assertThat(two.found()).containsExactly("periods-apart: to-justify");
        two.asOf = AsOf.on(SPRING);
        assertThat(two.found()).isEmpty();
    }

    @Test
    void an_amendment_of_the_reference_after_a_financing_law_asks_for_one_here_once_it_is_known() {
        var two = amended();

        two.asOf = AsOf.on(SPRING.minusDays(1));
        assertThat(two.found()).isEmpty();
        two.asOf = AsOf.on(SPRING);
        assertThat(two.found()).containsExactly("amendment-without-counterpart: to-justify");
        assertThat(two.reasons())
                .containsExactly("amendment-1 of the reference follows the financing law for 2015; no amendment of "
                        + "this convention has the same object.");
    }

    @Test
    void an_amendment_of_the_reference_on_another_ground_asks_for_nothing() {
        var two = new TwoConventions();
        two.theirs.amendments.add(Pact.amendment(1, Optional.empty(), SPRING));

        assertThat(two.found()).isEmpty();
    }

    @Test
    void ours_after_the_law_for_another_year_is_no_counterpart_unless_declared() {
        var two = amended();
        two.ours.amendments.add(Pact.amendment(1, Optional.of(2016), SPRING, Pact.target("ind-1", 2015, "90")));

        assertThat(two.found()).containsExactly("amendment-without-counterpart: to-justify");
        two.declare("amendment-1", "equal", "amendment-1").declare("ind-1", "narrower", "ref-1");
        assertThat(two.found()).isEmpty();
    }

    @Test
    void the_analogous_clause_is_there_when_what_corresponds_is_changed_too() {
        var two = bothAmended(Pact.target("ind-1", 2015, "90")).declare("ind-1", "narrower", "ref-1");

        assertThat(two.found()).isEmpty();
    }

    @Test
    void a_counterpart_that_leaves_the_corresponding_clause_alone_has_to_be_justified() {
        var two = bothAmended(new Operation.SetTerm(LocalDate.of(2018, 6, 30))).declare("ind-1", "narrower", "ref-1");

        assertThat(two.found()).containsExactly("without-analogous-clause: to-justify");
        assertThat(two.reasons())
                .containsExactly("amendment-1 of the reference changes ref-1, to which ind-1 corresponds; "
                        + "amendment-1 does not change ind-1.");
        assertThat(two.declare("amendment-1", "none", "ref-1").found())
                .as("someone said why nothing here corresponds; both declarations are shown")
                .isEmpty();
    }

    @Test
    void a_clause_of_the_reference_of_which_nobody_spoke_is_undecided() {
        var two = bothAmended(Pact.target("ind-1", 2015, "90"));

        assertThat(two.found()).containsExactly("without-analogous-clause: undecided");
    }

    @Test
    void ours_counts_from_the_day_it_is_known() {
        var two = bothAmended(Pact.target("ind-1", 2015, "90")).declare("ind-1", "narrower", "ref-1");

        two.asOf = AsOf.on(SPRING.plusMonths(1).minusDays(1));
        assertThat(two.found()).containsExactly("amendment-without-counterpart: to-justify");
        two.asOf = AsOf.on(SPRING.plusMonths(1));
        assertThat(two.found()).isEmpty();
    }

    @Test
    void the_side_by_side_says_which_conventions_and_amendments_it_read() {
        var coherence = bothAmended().compared();

        assertThat(coherence.ours().id()).isEqualTo("clockmakers");
        assertThat(coherence.theirs().amendments()).containsExactly("amendment-1");
        assertThat(coherence.with(Gravity.UNDECIDED)).allMatch(one -> one.isOfAmendments());
    }
}
