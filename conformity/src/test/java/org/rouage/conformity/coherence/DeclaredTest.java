package org.rouage.conformity.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.convention.Operation;
import org.rouage.convention.Orientation;
import org.rouage.convention.Records.Correspondence;

class DeclaredTest {
    private static TwoConventions oneEach() {
        var two = new TwoConventions();
        two.ours.orientations.add(Pact.orientation("or-1"));
        two.theirs.orientations.add(Pact.orientation("ref-1"));
        return two;
    }

    @Test
    void orientations_declared_to_correspond_contradict_nothing() {
        assertThat(oneEach().declare("or-1", "equal", "ref-1").found()).isEmpty();
        assertThat(oneEach().declare("or-1", "overlaps", "ref-1").found()).isEmpty();
    }

    @Test
    void while_nothing_is_declared_everything_is_undecided() {
        assertThat(oneEach().found())
                .containsExactly("orientation-without-counterpart: undecided", "unanswered-orientation: undecided");
    }

    @Test
    void an_orientation_of_the_reference_left_aside_by_the_declarations_has_to_be_justified() {
        var two = oneEach().declare("or-1", "equal", "ref-1");
        two.theirs.orientations.add(Pact.orientation("ref-2"));

        assertThat(two.found()).containsExactly("unanswered-orientation: to-justify");
        two.ours.objectives.add(Pact.objective("obj-1"));
        assertThat(two.declare("obj-1", "narrower", "ref-2").found())
                .as("any clause may answer an orientation")
                .isEmpty();
    }

    @Test
    void a_declaration_of_no_counterpart_brings_its_reason_and_has_to_be_justified() {
        var two = oneEach().declareNone("or-1").declare("convention", "none", "ref-1");

        assertThat(two.found())
                .containsExactly("orientation-without-counterpart: to-justify", "unanswered-orientation: to-justify");
        assertThat(two.compared().contradictions().getLast().ours())
                .extracting(one -> one.says().english())
                .containsExactly("Ms Balance, 1 September 2014: Same aim.");
    }

    @Test
    void a_declaration_counts_from_its_day_of_knowledge_on() {
        var two = oneEach().declare("or-1", "equal", "ref-1");

        two.asOf = new AsOf(two.asOf.inForce(), TwoConventions.DECLARED.minusDays(1));
        assertThat(two.found()).hasSize(2);
        assertThat(two.compared().declaredLater()).isEqualTo(1);
        two.asOf = new AsOf(two.asOf.inForce(), TwoConventions.DECLARED);
        assertThat(two.found()).isEmpty();
    }

    @Test
    void a_suggestion_on_which_nobody_decided_declares_nothing() {
        var two = oneEach().declare("or-1", Correspondence.TO_BE_WRITTEN, "ref-1");
        two.declared.add(new Correspondence(
                "or-1",
                TwoConventions.REFERENCE,
                Optional.of("ref-1"),
                "equal",
                "À rédiger.",
                "Ms Balance",
                TwoConventions.DECLARED));

        assertThat(two.found()).hasSize(2);
        assertThat(two.compared().toWrite()).hasSize(2);
        assertThat(two.compared().declared()).isEmpty();
    }

    @Test
    void a_correspondence_with_another_convention_is_not_one_with_this() {
        var two = oneEach();
        two.declared.add(new Correspondence(
                "or-1", "framework", Optional.of("ref-1"), "equal", "Same.", "Ms Balance", TwoConventions.DECLARED));

        assertThat(two.found()).hasSize(2);
    }

    @Test
    void a_correspondence_with_a_clause_that_is_not_there_answers_nothing() {
        assertThat(oneEach().declare("or-1", "equal", "ref-9").found())
                .containsExactly(
                        "clause-not-there: undecided",
                        "orientation-without-counterpart: undecided",
                        "unanswered-orientation: to-justify");
        assertThat(oneEach().declare("or-9", "equal", "ref-1").reasons())
                .contains("The clause or-9 does not exist on that day in this convention: the correspondence "
                        + "declared answers nothing.");
    }

    @Test
    void a_correspondence_that_names_no_clause_of_the_reference_answers_nothing() {
        var two = oneEach();
        two.declared.add(TwoConventions.correspondence("or-1", "equal", Optional.empty(), TwoConventions.DECLARED));

        assertThat(two.found())
                .containsExactly(
                        "clause-not-there: undecided",
                        "orientation-without-counterpart: undecided",
                        "unanswered-orientation: to-justify");
    }

    @Test
    void a_correspondence_stops_answering_on_the_day_its_clause_is_repealed() {
        var two = oneEach().declare("or-1", "equal", "ref-1");
        var day = two.asOf.inForce();
        two.theirs.amendments.add(Pact.amendment(1, Optional.empty(), day, new Operation.Repeal("ref-1")));

        two.asOf = new AsOf(day.minusDays(1), day);
        assertThat(two.found()).isEmpty();
        two.asOf = AsOf.on(day);
        assertThat(two.found())
                .containsExactly("clause-not-there: undecided", "orientation-without-counterpart: undecided");
        assertThat(two.reasons().getFirst()).startsWith("The clause ref-1 is repealed on that day in the reference");
    }

    @Test
    void clauses_of_two_kinds_are_not_equal() {
        var two = oneEach();
        two.ours.objectives.add(Pact.objective("obj-1"));

        assertThat(two.declare("or-1", "equal", "ref-1")
                        .declare("obj-1", "wider", "ref-1")
                        .found())
                .isEmpty();
        assertThat(two.declare("obj-1", "equal", "ref-1").found())
                .as("and two declarations of one pair that differ are said once")
                .containsExactly("relation-against-facts: to-justify", "relation-against-facts: to-justify");
    }

    @Test
    void what_says_the_same_words_is_neither_narrower_nor_wider() {
        var two = new TwoConventions();
        var same = List.of("or-1", "ref-1").stream()
                .map(id -> new Orientation(id, Optional.empty(), "public-health", "Prevention", "Fewer back pains."))
                .toList();
        two.ours.orientations.add(same.getFirst());
        two.theirs.orientations.add(same.getLast());

        assertThat(two.declare("or-1", "equal", "ref-1").found()).isEmpty();
        two.declared.clear();
        assertThat(two.declare("or-1", "narrower", "ref-1").found())
                .containsExactly("relation-against-facts: undecided");
    }

    @Test
    void an_orientation_that_is_still_to_be_written_is_said_and_not_compared() {
        var two = new TwoConventions();
        two.theirs.orientations.add(
                new Orientation("ref-1", Optional.empty(), "public-health", "Prevention", "À rédiger."));

        assertThat(two.found()).isEmpty();
        assertThat(two.compared().notComparable())
                .extracting(NotComparable::theirs)
                .containsExactly("ref-1");
    }
}
