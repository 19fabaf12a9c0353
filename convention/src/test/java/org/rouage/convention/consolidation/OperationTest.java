package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.SampleConvention.clause;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;
import static org.rouage.convention.consolidation.SampleConvention.setTarget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Validity;
import org.rouage.convention.Budget;
import org.rouage.convention.Clause;
import org.rouage.convention.Fund;
import org.rouage.convention.Heading;
import org.rouage.convention.Operation;

/** Each operation touches what it names and nothing else. */
class OperationTest {
    private static final LocalDate DAY = LocalDate.of(2015, 7, 1);
    private static final Validity OPEN = Validity.from(LocalDate.of(2015, 1, 1));

    private final Fold fold = new Fold(clockmakers(), Set.of("convention"));
    private final Passage before = fold.freeze();

    @Test
    void insert_brings_one_element_and_changes_only_the_row_it_stands_in() {
        done(new Operation.Insert("convention", Optional.of("clause-1"), false, clause("clause-9", "New")));

        assertThat(touched()).containsExactly("clause-9");
        assertThat(regrouped()).containsExactly("convention");
        assertThat(ids(Slot.CLAUSES)).containsExactly("clause-1", "clause-9", "clause-2");
        assertThat(passage("clause-9").inserted()).isEqualTo(new Writer("amendment-1", 1));
    }

    @Test
    void insert_first_stands_before_all_of_its_kind_and_without_a_place_after_all() {
        done(new Operation.Insert("convention", Optional.empty(), true, clause("clause-0", "New")));
        done(new Operation.Insert("convention", Optional.empty(), false, clause("clause-9", "New")));

        assertThat(ids(Slot.CLAUSES)).containsExactly("clause-0", "clause-1", "clause-2", "clause-9");
    }

    @Test
    void replace_says_one_element_anew_and_marks_only_the_parts_that_differ() {
        done(new Operation.Replace(clause("clause-1", "Otherwise")));

        assertThat(touched()).containsExactly("clause-1");
        assertThat(passage("clause-1").rewritten()).containsOnlyKeys("title");
        assertThat(regrouped()).isEmpty();
    }

    @Test
    void replace_leaves_what_stands_inside() {
        done(new Operation.Replace(Budget.written(
                "budget-1", "Other", "management", Optional.empty(), Optional.empty(), List.of(), List.of())));

        assertThat(touched()).containsExactly("budget-1");
        assertThat(passage("budget-1").passages()).extracting(Passage::id).containsExactly("rule-calculation");
        assertThat(passage("budget-1").part("amounts[2014]")).isEmpty();
        assertThat(passage("budget-1").writer("amounts[2014]")).isEqualTo(new Writer("amendment-1", 1));
    }

    @Test
    void move_puts_an_element_elsewhere_and_says_nothing_anew() {
        done(new Operation.Move("clause-2", "convention", Optional.empty(), true));

        assertThat(touched()).containsExactly("clause-2");
        assertThat(regrouped()).containsExactly("convention");
        assertThat(ids(Slot.CLAUSES)).containsExactly("clause-2", "clause-1");
        assertThat(passage("clause-2").moved()).contains(new Writer("amendment-1", 1));
        assertThat(passage("clause-2").rewritten()).isEmpty();
        assertThat(fold.changes().getOrDefault("clause-2", List.of()).getLast())
                .isEqualTo(new Change.Moved(
                        DAY, new Writer("amendment-1", 1), "clause-2", "convention", "convention", Optional.empty()));
    }

    @Test
    void move_to_where_an_element_stands_changes_nothing() {
        idle(new Operation.Move("clause-1", "convention", Optional.empty(), true));
        idle(new Operation.Move("clause-2", "convention", Optional.empty(), false));
        idle(new Operation.Move("clause-2", "convention", Optional.of("clause-1"), false));
    }

    @Test
    void renumber_changes_the_printed_number_and_keeps_the_name() {
        done(new Operation.Renumber("clause-1", "3 bis"));

        assertThat(touched()).containsExactly("clause-1");
        assertThat(passage("clause-1").rewritten()).containsOnlyKeys("number");
        assertThat(((Clause) passage("clause-1").element()).number()).contains("3 bis");
    }

    @Test
    void repeal_takes_along_what_stands_inside_and_leaves_all_in_place() {
        done(new Operation.Repeal("sheet-1"));

        assertThat(touched()).containsExactly("com-1", "ind-1", "obj-1", "sheet-1");
        assertThat(regrouped()).isEmpty();
        assertThat(passage("obj-1").repealed()).contains(new Writer("amendment-1", 1));
        assertThat(fold.changes().getOrDefault("obj-1", List.of()).getLast())
                .isEqualTo(new Change.Repealed(DAY, new Writer("amendment-1", 1), "obj-1", "sheet-1"));
    }

    @Test
    void replace_words_changes_only_the_text_in_which_they_stand() {
        done(new Operation.ReplaceWords("sheet-1", Optional.empty(), "14 days", "10 days"));

        assertThat(touched()).containsExactly("sheet-1");
        assertThat(passage("sheet-1").rewritten()).containsOnlyKeys("text");
        assertThat(passage("sheet-1").part("text").orElseThrow().said())
                .isEqualTo("The fund answers within 10 days; the agency's answer is final.");
    }

    @Test
    void replace_words_reaches_a_text_that_an_element_may_leave_out() {
        done(new Operation.ReplaceWords("convention", Optional.empty(), "agree", "concur"));

        assertThat(fold.freeze().rewritten()).containsOnlyKeys("preamble");
        assertThat(heading().preamble()).contains("The parties concur.");
    }

    @Test
    void set_target_writes_one_year_and_repeal_target_takes_one_away() {
        done(setTarget("ind-1", 2017, "88"));
        done(new Operation.RepealTarget("ind-1", 2015));

        assertThat(touched()).containsExactly("ind-1");
        assertThat(passage("ind-1").rewritten()).containsOnlyKeys("targets[2017]", "targets[2015]");
        assertThat(passage("ind-1").parts())
                .filteredOn(part -> part.name().startsWith("targets"))
                .extracting(Part::said)
                .containsExactly("87", "88");
    }

    @Test
    void replace_definition_keeps_what_it_does_not_say_and_notes_the_break() {
        done(new Operation.ReplaceDefinition(
                "ind-1",
                2016,
                "New source.",
                Optional.of("Share answered within a minute."),
                Optional.of("days"),
                Optional.of("down"),
                Optional.of("a / b"),
                Optional.of("all"),
                Optional.of("panel"),
                Optional.of("yearly")));

        assertThat(touched()).containsExactly("ind-1");
        assertThat(passage("ind-1").rewritten())
                .containsOnlyKeys(
                        "breaks[2016]",
                        "definition",
                        "unit",
                        "direction",
                        "formula",
                        "perimeter",
                        "source",
                        "frequency");
        assertThat(passage("ind-1").part("breaks[2016]").orElseThrow().said()).isEqualTo("New source.");
        assertThat(passage("ind-1").part("definition").orElseThrow().said())
                .isEqualTo("Share answered within a minute.");
    }

    @Test
    void change_and_end_commitment_write_what_they_say() {
        done(new Operation.ChangeCommitment("com-1", Optional.of("Title"), Optional.of("Text"), Optional.of(DAY)));
        done(new Operation.EndCommitment("com-1", DAY));

        assertThat(touched()).containsExactly("com-1");
        assertThat(passage("com-1").rewritten()).containsOnlyKeys("title", "text", "due", "ended");
        assertThat(passage("com-1").isInForce()).isTrue();
    }

    @Test
    void set_rule_says_a_rule_anew_under_its_name() {
        done(new Operation.SetRule("budget-1", "calculation", Budget.Rule.inWords("rule-calculation", "Half.")));

        assertThat(touched()).containsExactly("rule-calculation");
        assertThat(passage("rule-calculation").rewritten()).containsOnlyKeys("text");
    }

    @Test
    void set_rule_under_another_name_repeals_the_rule_in_force() {
        done(new Operation.SetRule("budget-1", "calculation", Budget.Rule.inWords("rule-2", "Half.")));
        done(new Operation.SetRule("budget-1", "evolution", Budget.Rule.inWords("rule-3", "Less.")));

        assertThat(touched()).containsExactly("rule-2", "rule-3", "rule-calculation");
        assertThat(passage("rule-calculation").isInForce()).isFalse();
        assertThat(passage("rule-2").slot()).isEqualTo(Slot.CALCULATION);
        assertThat(passage("rule-3").slot()).isEqualTo(Slot.EVOLUTION);
        assertThat(regrouped()).containsExactly("budget-1");
    }

    @Test
    void set_parameter_amount_and_workforce_write_one_value_each() {
        done(new Operation.SetParameter("review-delay", BigDecimal.ONE, Optional.of("days")));
        done(new Operation.SetAmount("budget-1", 2015, BigDecimal.TWO, "MEUR"));
        done(new Operation.SetWorkforce("staff", 2014, BigDecimal.TEN.add(BigDecimal.ONE), Optional.of("ETPMA")));

        assertThat(touched()).containsExactly("budget-1", "review-delay", "staff");
        assertThat(passage("review-delay").rewritten()).containsOnlyKeys("value");
        assertThat(passage("budget-1").rewritten()).containsOnlyKeys("amounts[2015]");
        assertThat(passage("budget-1").part("amounts[2015]").orElseThrow().said())
                .isEqualTo("2 MEUR");
        assertThat(passage("staff").rewritten()).containsOnlyKeys("years[2014]");
    }

    @Test
    void the_network_opens_closes_and_merges_local_funds_of_the_heading() {
        done(new Operation.OpenLocalFund(new Fund.LocalFund("east", "East", OPEN)));
        done(new Operation.CloseLocalFund("east", DAY));
        done(new Operation.MergeLocalFunds(List.of("north", "south"), new Fund.LocalFund("north", "Both", OPEN), DAY));

        assertThat(touched()).containsExactly("convention");
        assertThat(heading().fund().network())
                .containsExactly(
                        new Fund.LocalFund("north", "Both", Validity.from(LocalDate.of(2010, 1, 1))),
                        new Fund.LocalFund(
                                "south",
                                "South",
                                Validity.between(LocalDate.of(2010, 1, 1), DAY),
                                List.of(),
                                List.of("north"),
                                List.of(),
                                List.of()),
                        new Fund.LocalFund("east", "East", Validity.between(OPEN.from(), DAY)));
        assertThat(before.rewritten()).isEmpty();
    }

    @Test
    void local_funds_merge_into_a_new_one() {
        var both = new Fund.LocalFund("both", "Both", Validity.from(DAY));
        done(new Operation.MergeLocalFunds(List.of("north", "south"), both, DAY));

        assertThat(heading().fund().network()).hasSize(3).contains(both);
        assertThat(fold.freeze().rewritten())
                .containsOnlyKeys("fund.network[both]", "fund.network[north]", "fund.network[south]");
    }

    @Test
    void missions_are_given_and_ended_and_each_spell_is_a_part_of_its_own() {
        done(new Operation.EndMission("prevention", DAY));
        done(new Operation.AddMission(new Fund.Held("prevention", Validity.from(DAY.plusYears(1)))));

        assertThat(touched()).containsExactly("convention");
        assertThat(fold.freeze().rewritten())
                .containsOnlyKeys("fund.missions[prevention]", "fund.missions[prevention#2]");
        assertThat(fold.freeze().part("fund.missions[prevention]").orElseThrow().said())
                .isEqualTo("2010-01-01..2015-07-01");
    }

    @Test
    void set_term_changes_the_last_day_only() {
        done(new Operation.SetTerm(LocalDate.of(2018, 12, 31)));

        assertThat(touched()).containsExactly("convention");
        assertThat(fold.freeze().rewritten()).containsOnlyKeys("period.endInclusive");
    }

    @Test
    void correct_does_what_the_operation_inside_does() {
        done(new Operation.Correct("convention", "wrong year", setTarget("ind-1", 2016, "90")));

        assertThat(touched()).containsExactly("ind-1");
        assertThat(passage("ind-1").writer("targets[2016]")).isEqualTo(new Writer("amendment-1", 1));
    }

    @Test
    void what_is_so_already_is_accepted_and_changes_nothing() {
        idle(setTarget("ind-1", 2016, "87"));
        idle(new Operation.ReplaceWords("sheet-1", Optional.empty(), "14 days", "14 days"));
        idle(new Operation.SetTerm(LocalDate.of(2017, 12, 31)));
    }

    @Test
    void a_parameter_moved_to_another_holder_stands_there() {
        done(new Operation.Insert(
                "convention",
                Optional.empty(),
                false,
                new org.rouage.convention.EvaluationProcess("process", "Both.", List.of(), List.of(), List.of())));
        done(new Operation.Move("review-delay", "process", Optional.empty(), false));

        var convention = new Standing.Stand("id", fold.freeze()).convention();
        assertThat(convention.evaluation().orElseThrow().parameters()).hasSize(1);
        assertThat(convention.amendmentConditions().orElseThrow().parameters()).isEmpty();
        assertThat(passage("review-delay").slot()).isEqualTo(Slot.PROCESS_PARAMETERS);
    }

    private void done(Operation operation) {
        Passage was = fold.freeze();
        fold.apply("amendment-1", DAY, List.of(operation));
        assertThat(fold.problems()).isEmpty();
        assertThat(fold.freeze()).isNotEqualTo(was);
    }

    private void idle(Operation operation) {
        Passage was = fold.freeze();
        int before = fold.idle().size();
        fold.apply("amendment-1", DAY, List.of(operation));
        assertThat(fold.problems()).isEmpty();
        assertThat(fold.freeze()).isSameAs(was);
        assertThat(fold.idle()).hasSize(before + 1);
    }

    /** What says something else, stands elsewhere or is repealed, or is new; what it holds aside. */
    private Set<String> touched() {
        Map<String, List<Object>> was = own(before);
        Map<String, List<Object>> is = own(fold.freeze());
        assertThat(is.keySet()).containsAll(was.keySet());
        return is.entrySet().stream()
                .filter(one -> !one.getValue().equals(was.get(one.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What holds others, or in another order. */
    private Set<String> regrouped() {
        return before.all()
                .filter(passage -> !held(passage).equals(held(passage(passage.id()))))
                .map(Passage::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> held(Passage passage) {
        return passage.passages().stream().map(Passage::id).toList();
    }

    private static Map<String, List<Object>> own(Passage root) {
        var own = new HashMap<String, List<Object>>();
        root.all()
                .forEach(passage -> own.put(
                        passage.id(),
                        List.of(
                                passage.element(),
                                passage.inserted(),
                                passage.rewritten(),
                                passage.moved(),
                                passage.repealed())));
        return own;
    }

    private Passage passage(String id) {
        return fold.freeze()
                .all()
                .filter(passage -> passage.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Heading heading() {
        return (Heading) fold.freeze().element();
    }

    private List<String> ids(Slot slot) {
        return fold.freeze().in(slot).stream().map(Passage::id).toList();
    }
}
