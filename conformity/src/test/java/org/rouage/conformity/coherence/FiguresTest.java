package org.rouage.conformity.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.convention.Indicator;
import org.rouage.convention.Indicator.Value;

class FiguresTest {
    private static Indicator measure(String id, String direction, String target) {
        return Pact.indicator(id, "%", direction, Optional.empty(), 2015, target);
    }

    private static Indicator from(String id, String direction, int baseYear, String base, String target) {
        return Pact.indicator(id, "%", direction, Optional.of(Pact.value(baseYear, base)), 2015, target);
    }

    private static Indicator defined(String id, String title, String definition, String unit) {
        return Pact.indicator(id, title, definition, unit, "up", Optional.empty(), List.of());
    }

    private static TwoConventions with(Indicator ours, Indicator theirs) {
        var two = new TwoConventions();
        two.ours.indicators.add(ours);
        two.theirs.indicators.add(theirs);
        return two;
    }

    private static TwoConventions equal(Indicator ours, Indicator theirs) {
        return with(ours, theirs).declare(ours.id(), "equal", theirs.id());
    }

    @Test
    void the_same_definition_unit_direction_and_target_contradict_nothing() {
        var two = equal(measure("ind-1", "up", "88"), measure("ref-1", "up", "88.0"));

        assertThat(two.found()).isEmpty();
        assertThat(two.compared().notComparable()).isEmpty();
    }

    @Test
    void a_definition_in_other_words_is_another_definition_but_not_in_other_capitals_or_apostrophes() {
        var ours = defined("ind-1", "Calls", "Calls answered, by the day's end.", "%");

        assertThat(equal(ours, defined("ref-1", "Rings", "calls answered by the day’s END", "%"))
                        .found())
                .isEmpty();
        assertThat(equal(ours, defined("ref-1", "Rings", "Calls answered within the hour.", "%"))
                        .found())
                .containsExactly("two-definitions: to-justify");
        assertThat(equal(ours, defined("ref-1", "Rings", "À rédiger.", "%")).found())
                .as("what is still to be written differs from nothing")
                .isEmpty();
    }

    @Test
    void indicators_of_one_title_are_the_same_until_someone_says_otherwise() {
        var ours = defined("ind-1", "Taux d'encaissement", "Paid in the year.", "%");
        var theirs = defined("ref-1", "TAUX D’ENCAISSEMENT", "Paid in the month.", "%");

        assertThat(with(ours, theirs).found()).containsExactly("two-definitions: to-justify");
        assertThat(with(ours, theirs).declareNone("ind-1").found()).isEmpty();
        assertThat(with(ours, theirs).declare("ind-1", "none", "ref-1").found()).isEmpty();
        assertThat(with(ours, defined("ref-1", "Taux d'appel", "Paid in the month.", "%"))
                        .found())
                .isEmpty();
    }

    @Test
    void one_identifier_alone_may_be_chance_so_a_person_decides() {
        var two = with(defined("ind-1", "Calls", "Answered.", "%"), defined("ind-1", "Visits", "Made.", "%"));

        assertThat(two.found()).containsExactly("two-definitions: undecided");
        assertThat(two.compared().measures().getFirst().because()).isEqualTo(SameMeasure.Because.SAME_IDENTIFIER);
    }

    @Test
    void two_units_are_said_and_their_targets_are_not_compared() {
        var two = equal(
                Pact.indicator("ind-1", "days", "down", Optional.empty(), 2015, "20"),
                Pact.indicator("ref-1", "hours", "down", Optional.empty(), 2015, "10"));

        assertThat(two.found()).containsExactly("two-units: to-justify");
        assertThat(two.compared().notComparable())
                .extracting(one -> one.why().english())
                .containsExactly("two units (days, hours): the targets are not compared");
    }

    @Test
    void two_directions_contradict_and_so_do_their_targets_only_when_no_result_keeps_both() {
        assertThat(equal(measure("ind-1", "up", "80"), measure("ref-1", "down", "90"))
                        .found())
                .containsExactly("two-directions: to-justify");
        assertThat(equal(measure("ind-1", "up", "90"), measure("ref-1", "down", "90"))
                        .found())
                .as("90 keeps both")
                .containsExactly("two-directions: to-justify");
        assertThat(equal(measure("ind-1", "up", "91"), measure("ref-1", "down", "90"))
                        .found())
                .containsExactly("two-directions: to-justify", "incompatible-targets: to-justify");
    }

    @Test
    void ranges_are_incompatible_only_when_they_share_no_result() {
        assertThat(equal(measure("ind-1", "range", "15..25"), measure("ref-1", "range", "25..30"))
                        .found())
                .isEmpty();
        assertThat(equal(measure("ind-1", "range", "15..24.9"), measure("ref-1", "range", "25..30"))
                        .found())
                .containsExactly("incompatible-targets: to-justify");
        assertThat(equal(measure("ind-1", "maintain", "95"), measure("ref-1", "maintain", "96"))
                        .found())
                .containsExactly("incompatible-targets: to-justify");
        assertThat(equal(measure("ind-1", "range", "10..30"), measure("ref-1", "range", "15..25"))
                        .found())
                .as("a range that holds the other and more asks less")
                .containsExactly("lesser-ambition: to-justify");
    }

    @Test
    void a_part_may_keep_a_target_that_its_whole_does_not_so_a_person_decides() {
        var ours = measure("ind-1", "range", "15..20");
        var theirs = measure("ref-1", "range", "25..30");

        assertThat(with(ours, theirs).declare("ind-1", "narrower", "ref-1").found())
                .contains("incompatible-targets: undecided");
        assertThat(with(ours, theirs).declare("ind-1", "overlaps", "ref-1").found())
                .isEmpty();
        assertThat(with(ours, theirs)
                        .declare("ind-1", "overlaps", "ref-1")
                        .compared()
                        .notComparable())
                .hasSize(1);
    }

    @Test
    void a_less_ambitious_target_has_to_be_justified_in_either_direction() {
        assertThat(equal(measure("ind-1", "up", "87"), measure("ref-1", "up", "88"))
                        .found())
                .containsExactly("lesser-ambition: to-justify");
        assertThat(equal(measure("ind-1", "down", "11.5"), measure("ref-1", "down", "9"))
                        .found())
                .containsExactly("lesser-ambition: to-justify");
        assertThat(equal(measure("ind-1", "down", "8"), measure("ref-1", "down", "9"))
                        .found())
                .as("more ambitious: not equal, as was declared")
                .containsExactly("relation-against-facts: undecided");
    }

    @Test
    void targets_of_two_definitions_may_count_two_things_so_a_person_decides() {
        var theirs = Pact.indicator(
                "ref-1", "Rings", "Calls heard.", "%", "up", Optional.empty(), List.of(Pact.value(2015, "88")));

        assertThat(equal(measure("ind-1", "up", "87"), theirs).found())
                .containsExactly("two-definitions: to-justify", "lesser-ambition: undecided");
    }

    @Test
    void the_way_to_go_from_the_base_of_the_same_year_is_weighed_too() {
        var theirs = from("ref-1", "down", 2013, "10", "9");

        assertThat(equal(from("ind-1", "down", 2013, "14", "11.5"), theirs).found())
                .as("lower, and with more progress: catching up")
                .containsExactly("lesser-ambition: undecided");
        assertThat(equal(from("ind-1", "down", 2013, "12", "11.5"), theirs).found())
                .containsExactly("lesser-ambition: to-justify");
        assertThat(equal(from("ind-1", "down", 2013, "9.5", "9"), theirs).found())
                .as("as ambitious, with less to go")
                .containsExactly("lesser-ambition: undecided");
        assertThat(equal(from("ind-1", "down", 2012, "14", "11.5"), theirs).found())
                .as("bases of two years cannot be compared")
                .containsExactly("lesser-ambition: to-justify");
        assertThat(equal(from("ind-1", "down", 2013, "14", "11.5"), theirs).reasons())
                .containsExactly("ind-1 and ref-1 (declared equal), 2015: the target is less ambitious than the "
                        + "reference's; the progress from 2013 is more (2.5 against 1).");
    }

    @Test
    void a_year_that_one_side_leaves_open_is_not_comparable_and_never_nought() {
        var two =
                equal(Pact.indicator("ind-1", 2015, "88", 2016, "89"), Pact.indicator("ref-1", 2014, "86", 2015, "88"));

        assertThat(two.found()).isEmpty();
        assertThat(two.compared().notComparable())
                .extracting(one -> one.why().english())
                .containsExactly("2016: the reference sets no target", "2014: this convention sets no target");
    }

    @Test
    void a_milestone_in_words_is_not_compared_with_a_number() {
        var two = equal(measure("ind-1", "milestone", "Survey done"), measure("ref-1", "milestone", "Survey made"));

        assertThat(two.found()).isEmpty();
        assertThat(two.compared().notComparable()).hasSize(1);
    }

    @Test
    void the_target_compared_is_that_of_the_day() {
        var two = equal(measure("ind-1", "up", "87"), measure("ref-1", "up", "87"));
        var raised = two.asOf.inForce();
        two.theirs.amendments.add(Pact.amendment(1, Optional.empty(), raised, Pact.target("ref-1", 2015, "88")));

        two.asOf = new AsOf(raised.minusDays(1), raised);
        assertThat(two.found()).isEmpty();
        two.asOf = AsOf.on(raised);
        assertThat(two.found()).containsExactly("lesser-ambition: to-justify");
        two.asOf = new AsOf(raised, raised.minusDays(1));
        assertThat(two.found()).as("not yet known").isEmpty();
    }

    @Test
    void a_base_without_a_number_gives_no_progress() {
        Optional<Value> inWords = Optional.of(Pact.value(2013, "No survey"));
        var two = equal(
                Pact.indicator("ind-1", "%", "up", inWords, 2015, "88"),
                Pact.indicator("ref-1", "%", "up", inWords, 2015, "88"));

        assertThat(two.found()).isEmpty();
    }
}
