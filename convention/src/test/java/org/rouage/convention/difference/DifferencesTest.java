package org.rouage.convention.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rouage.convention.difference.Lighthouses.after;
import static org.rouage.convention.difference.Lighthouses.between;
import static org.rouage.convention.difference.Lighthouses.clause;
import static org.rouage.convention.difference.Lighthouses.clauses;
import static org.rouage.convention.difference.Lighthouses.convention;
import static org.rouage.convention.difference.Lighthouses.indicator;
import static org.rouage.convention.difference.Lighthouses.objective;
import static org.rouage.convention.difference.Lighthouses.sheet;
import static org.rouage.convention.difference.Lighthouses.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.convention.Clause;
import org.rouage.convention.Convention;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Slot;
import org.rouage.convention.consolidation.Writer;

class DifferencesTest {
    private static final Writer FIRST = new Writer("amendment-1", 1);
    private static final Writer SECOND = new Writer("amendment-2", 1);

    private static Spot clauseAfter(String sibling) {
        return new Spot("convention", Slot.CLAUSES, Optional.of(sibling));
    }

    private static Spot firstClause() {
        return new Spot("convention", Slot.CLAUSES, Optional.empty());
    }

    private static List<String> ids(Differences differences) {
        return differences.elements().stream().map(ElementDifference::id).toList();
    }

    private static ElementChange only(Differences differences) {
        assertThat(differences.elements()).hasSize(1);
        assertThat(differences.elements().getFirst().changes()).hasSize(1);
        return differences.elements().getFirst().changes().getFirst();
    }

    private static Operation.SetTarget setTarget(int year, String value) {
        return new Operation.SetTarget(
                "ind-1",
                Optional.empty(),
                year,
                Optional.of(new BigDecimal(value)),
                Optional.empty(),
                Optional.empty());
    }

    private static Operation.ReplaceWords words(String clause, String words, String by) {
        return new Operation.ReplaceWords(clause, Optional.empty(), words, by);
    }

    @Test
    void the_same_text_does_not_differ() {
        assertThat(between(convention(), convention()).isEmpty()).isTrue();
        assertThat(after().isEmpty()).isTrue();
        assertThat(after(setTarget(2026, "87")).isEmpty()).isFalse();
    }

    @Test
    void a_target_set_is_a_datum_with_both_values_and_both_writers() {
        assertThat(only(after(setTarget(2026, "87"))))
                .isEqualTo(new ElementChange.Revalued(
                        "targets[2026]", Optional.of("86"), Optional.of("87"), Writer.CONVENTION, FIRST));
    }

    @Test
    void a_target_added_or_repealed_has_no_value_on_one_side() {
        assertThat(only(after(setTarget(2027, "90"))))
                .isEqualTo(new ElementChange.Revalued(
                        "targets[2027]", Optional.empty(), Optional.of("90"), Writer.CONVENTION, FIRST));
        assertThat(only(after(setTarget(2026, "88"), new Operation.RepealTarget("ind-1", 2026))))
                .isEqualTo(new ElementChange.Revalued(
                        "targets[2026]", Optional.of("86"), Optional.empty(), Writer.CONVENTION, SECOND));
    }

    @Test
    void words_replaced_are_compared_word_by_word() {
        var reworded = (ElementChange.Reworded) only(after(words("a", "Text", "Words")));
        assertThat(reworded.part()).isEqualTo("text");
        assertThat(Marked.of(reworded.words())).isEqualTo("[-Text-]{+Words+} of a.");
        assertThat(reworded.wroteBefore()).isEqualTo(Writer.CONVENTION);
        assertThat(reworded.wroteAfter()).isEqualTo(FIRST);
    }

    @Test
    void prose_that_is_new_or_gone_is_inserted_or_deleted_whole() {
        var empty = convention(convention().sheets().toList(), List.of(clause("a", "")));
        var full = convention(convention().sheets().toList(), List.of(clause("a", "Words.")));
        assertThat(Marked.of(((ElementChange.Reworded) only(between(empty, full))).words()))
                .isEqualTo("{+Words.+}");
        assertThat(Marked.of(((ElementChange.Reworded) only(between(full, empty))).words()))
                .isEqualTo("[-Words.-]");
    }

    @Test
    void a_number_printed_is_its_own_kind_of_change() {
        assertThat(only(after(new Operation.Renumber("a", "12 bis"))))
                .isEqualTo(new ElementChange.Renumbered(
                        Optional.empty(), Optional.of("12 bis"), Writer.CONVENTION, FIRST));
    }

    @Test
    void an_element_inserted_is_added_with_all_it_says() {
        var added = (ElementChange.Added)
                only(after(new Operation.Insert("convention", Optional.of("a"), false, clause("e", "New."))));
        assertThat(added.at()).isEqualTo(clauseAfter("a"));
        assertThat(added.by()).isEqualTo(FIRST);
        assertThat(added.says()).contains(new Part("text", true, "New."));
    }

    @Test
    void an_element_repealed_is_removed_by_the_act_that_says_so_with_all_it_held() {
        var differences = after(new Operation.Repeal("sheet-2"));
        assertThat(ids(differences)).containsExactly("sheet-2", "obj-3", "obj-4", "ind-1");
        assertThat(differences.elements()).allSatisfy(element -> {
            assertThat(element.after()).isEmpty();
            assertThat(element.all(ElementChange.Removed.class).map(ElementChange.Removed::by))
                    .containsExactly(Optional.of(FIRST));
        });
        assertThat(differences.count(ElementChange.Removed.class)).isEqualTo(4);
        assertThat(differences.count(ElementChange.Added.class)).isZero();
    }

    @Test
    void what_another_dossier_never_held_is_removed_by_no_act() {
        var removed = (ElementChange.Removed)
                only(between(convention(), convention(convention().sheets().toList(), clauses("a", "c", "d"))));
        assertThat(removed.by()).isEmpty();
        assertThat(removed.from()).isEqualTo(clauseAfter("a"));
        assertThat(removed.said()).contains(new Part("text", true, "Text of b."));
    }

    @Test
    void moving_one_of_four_siblings_moves_one() {
        var moved = (ElementChange.Moved) only(after(new Operation.Move("d", "convention", Optional.empty(), true)));
        assertThat(moved).isEqualTo(new ElementChange.Moved(clauseAfter("c"), firstClause(), Optional.of(FIRST)));
        assertThat(only(between(convention(), convention(convention().sheets().toList(), clauses("b", "c", "d", "a")))))
                .isEqualTo(new ElementChange.Moved(firstClause(), clauseAfter("d"), Optional.empty()));
    }

    @Test
    void of_two_that_changed_places_the_one_that_an_act_moved_is_said_to_be_moved() {
        assertThat(ids(after(new Operation.Move("a", "convention", Optional.of("b"), false))))
                .containsExactly("a");
        assertThat(ids(after(new Operation.Move("b", "convention", Optional.empty(), true))))
                .containsExactly("b");
        assertThat(after(
                                new Operation.Move("b", "convention", Optional.empty(), true),
                                new Operation.Move("b", "convention", Optional.of("a"), false))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void an_act_older_than_both_sides_moved_nothing_between_them() {
        var consolidation = Lighthouses.consolidated(
                convention(),
                new Operation.Move("b", "convention", Optional.empty(), true),
                new Operation.Move("a", "convention", Optional.of("c"), false));
        var differences = Differences.between(
                consolidation.on(AsOf.on(LocalDate.of(2025, 1, 1))),
                consolidation.on(AsOf.on(LocalDate.of(2025, 2, 1))));
        assertThat(only(differences))
                .isEqualTo(new ElementChange.Moved(clauseAfter("b"), clauseAfter("c"), Optional.of(SECOND)));
    }

    @Test
    void an_element_moved_elsewhere_takes_what_it_holds_along_and_may_be_reworded_too() {
        var differences = after(
                new Operation.Move("obj-1", "sheet-2", Optional.of("obj-3"), false),
                words("obj-1", "burning", "bright"));
        assertThat(ids(differences)).containsExactly("obj-1");
        ElementDifference moved = differences.elements().getFirst();
        assertThat(moved.changes().getFirst())
                .isEqualTo(new ElementChange.Moved(
                        new Spot("sheet-1", Slot.OBJECTIVES, Optional.empty()),
                        new Spot("sheet-2", Slot.OBJECTIVES, Optional.of("obj-3")),
                        Optional.of(FIRST)));
        assertThat(moved.all(ElementChange.Reworded.class).map(one -> Marked.of(one.words())))
                .containsExactly("Keep the light of obj-1 [-burning-]{+bright+}.");
    }

    @Test
    void what_leaves_an_element_before_it_is_repealed_is_moved_and_not_removed() {
        var differences =
                after(new Operation.Move("obj-3", "sheet-1", Optional.empty(), true), new Operation.Repeal("sheet-2"));
        assertThat(ids(differences)).containsExactly("obj-3", "sheet-2", "obj-4", "ind-1");
        assertThat(differences.elements().getFirst().changes()).singleElement().isInstanceOf(ElementChange.Moved.class);
        assertThat(differences.elements().getFirst().element()).isEqualTo(objective("obj-3"));
    }

    @Test
    void differences_stand_in_the_order_of_reading_and_what_is_gone_where_it_stood() {
        var differences = after(
                new Operation.Repeal("b"),
                words("a", "Text", "Words"),
                words("c", "Text", "Words"),
                new Operation.SetTerm(LocalDate.of(2029, 12, 31)),
                words("obj-4", "burning", "bright"));
        assertThat(ids(differences)).containsExactly("convention", "obj-4", "a", "b", "c");
        assertThat(ids(after(new Operation.Repeal("d")))).containsExactly("d");
        assertThat(ids(after(
                        new Operation.Repeal("b"),
                        new Operation.Insert("convention", Optional.of("b"), false, clause("e", "New.")),
                        new Operation.Repeal("d"),
                        new Operation.Insert("convention", Optional.of("d"), false, clause("f", "New.")))))
                .containsExactly("b", "e", "d", "f");
        assertThat(ids(after(new Operation.Repeal("a"), words("b", "Text", "Words"))))
                .containsExactly("a", "b");
    }

    @Test
    void what_is_repealed_on_both_sides_does_not_differ() {
        var consolidation = Lighthouses.consolidated(convention(), new Operation.Repeal("b"), words("a", "Text", "W"));
        var repealed = consolidation.on(AsOf.on(LocalDate.of(2025, 1, 1)));
        var later = consolidation.on(AsOf.on(LocalDate.of(2025, 2, 1)));
        assertThat(ids(Differences.between(repealed, later))).containsExactly("a");
        assertThat(ids(Differences.between(repealed, repealed))).isEmpty();
        assertThat(ids(Differences.between(later, repealed))).containsExactly("a");
    }

    @Test
    void an_identifier_that_names_another_kind_of_element_is_removed_and_added() {
        var other = convention(
                List.of(
                        sheet("sheet-1", List.of(objective("obj-1"), objective("obj-2")), List.of()),
                        sheet("a", List.of(objective("obj-3"), objective("obj-4")), List.of(indicator("86")))),
                clauses("sheet-2", "b", "c", "d"));
        var differences = between(convention(), other);
        assertThat(differences.count(ElementChange.Added.class)).isEqualTo(2);
        assertThat(differences.count(ElementChange.Removed.class)).isEqualTo(2);
        assertThat(differences.count(ElementChange.Moved.class)).isEqualTo(3);
        assertThat(differences.applyTo(Outline.of(standing(convention())))).isEqualTo(Outline.of(standing(other)));
    }

    @Test
    void several_parts_of_one_element_differ_in_the_order_in_which_they_are_read() {
        Convention other = convention(
                List.of(
                        sheet("sheet-1", List.of(objective("obj-1"), objective("obj-2")), List.of()),
                        sheet("sheet-2", List.of(objective("obj-3"), objective("obj-4")), List.of(indicator("87")))),
                List.of(
                        new Clause(
                                "a",
                                Optional.of("1"),
                                "network-evolution",
                                "Title of a",
                                "Text of a.",
                                List.of("one", "two"),
                                Optional.empty()),
                        clause("b", "Text of b."),
                        clause("c", "Text of c."),
                        clause("d", "Text of d.")));
        var differences = between(convention(), other);
        assertThat(ids(differences)).containsExactly("ind-1", "a");
        assertThat(differences.elements().getLast().changes())
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("Renumbered", "Reworded", "Reworded");
        assertThat(between(other, convention()).elements().getLast().all(ElementChange.Reworded.class))
                .extracting(ElementChange.Reworded::part)
                .containsExactly("steps[1]", "steps[2]");
        assertThat(differences.count(ElementChange.Reworded.class)).isEqualTo(1);
    }

    @Test
    void differences_apply_to_the_old_and_to_nothing_else() {
        var differences = after(setTarget(2026, "87"), new Operation.Move("d", "convention", Optional.empty(), true));
        Outline old = Outline.of(differences.before());
        assertThat(differences.applyTo(old)).isEqualTo(Outline.of(differences.after()));
        assertThat(differences.applyTo(old)).isNotEqualTo(old);
        assertThatThrownBy(() -> differences.applyTo(Outline.of(differences.after())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("targets[2026] of ind-1 does not say 86");
        assertThatThrownBy(() -> after(new Operation.Repeal("b"))
                        .applyTo(Outline.of(after(new Operation.Repeal("b")).after())))
                .hasMessageStartingWith("b does not stand in Spot[into=convention, slot=CLAUSES");
        assertThatThrownBy(() -> differences.applyTo(new Outline(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> after(setTarget(2026, "87")).applyTo(new Outline(List.of())))
                .hasMessage("there is no ind-1");
    }

    @Test
    void an_outline_says_where_each_element_stands_and_what_it_says() {
        List<Outline.Entry> entries = Outline.of(standing(convention())).entries();
        assertThat(entries)
                .extracting(Outline.Entry::id)
                .containsExactly(
                        "convention",
                        "axis-1",
                        "sheet-1",
                        "obj-1",
                        "obj-2",
                        "sheet-2",
                        "obj-3",
                        "obj-4",
                        "ind-1",
                        "budget-1",
                        "rule-1",
                        "a",
                        "b",
                        "c",
                        "d");
        assertThat(entries.getFirst().at()).isEqualTo(new Spot("", Slot.HEADING, Optional.empty()));
        assertThat(entries.getLast().at()).isEqualTo(clauseAfter("c"));
        assertThat(entries.getLast().parts())
                .containsEntry("text", "Text of d.")
                .containsEntry("title", "Title of d")
                .doesNotContainKey("number");
    }

    @Test
    void two_parts_of_one_name_are_told_apart() {
        assertThat(NamedParts.of(List.of(
                                new Part("m[x]", false, "1"),
                                new Part("m[x]", false, "2"),
                                new Part("m[y]", false, ""),
                                new Part("m[x]", false, "3")))
                        .keySet())
                .containsExactly("m[x]", "m[x]#2", "m[x]#3");
    }

    @Test
    void a_difference_of_nothing_cannot_be_made() {
        assertThatThrownBy(() -> new ElementDifference("a", Optional.empty(), Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a differs in nothing");
    }
}
