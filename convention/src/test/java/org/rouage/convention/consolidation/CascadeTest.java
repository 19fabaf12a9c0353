package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.SampleConvention.clause;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;
import static org.rouage.convention.consolidation.SampleConvention.indicator;
import static org.rouage.convention.consolidation.SampleConvention.setTarget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Validity;
import org.rouage.convention.Budget;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;

/** One refusal does not raise ten others, and hides none that stands by itself. */
class CascadeTest {
    private static final Validity OPEN = Validity.from(LocalDate.of(2015, 1, 1));

    @Test
    void what_a_refused_insertion_was_to_bring_is_not_reported_missing() {
        var indicator = indicator("ind-9");
        assertThat(places(
                        new Operation.Insert("nowhere", Optional.empty(), false, indicator),
                        setTarget("ind-9", 2016, "1"),
                        new Operation.Repeal("ind-9"),
                        new Operation.Move("ind-9", "sheet-1", Optional.empty(), false),
                        new Operation.Insert("sheet-1", Optional.of("ind-9"), false, indicator("ind-10")),
                        setTarget("ind-10", 2016, "1"),
                        setTarget("ind-11", 2016, "1")))
                .containsExactly("operations[1]", "operations[7]");
    }

    @Test
    void what_stands_in_a_refused_insertion_is_not_reported_missing_either() {
        var sheet = clockmakers().axes().getFirst().sheets().getFirst();
        var other = Components.with(
                sheet,
                java.util.Map.of(
                        "id",
                        "sheet-9",
                        "objectives",
                        List.of(),
                        "commitments",
                        List.of(),
                        "indicators",
                        List.<Indicator>of(indicator("ind-9"))));
        assertThat(places(
                        new Operation.Insert("nowhere", Optional.empty(), false, other),
                        setTarget("ind-9", 2016, "1"),
                        new Operation.Insert("sheet-9", Optional.empty(), false, indicator("ind-10"))))
                .containsExactly("operations[1]");
    }

    @Test
    void a_rule_that_was_refused_is_not_reported_missing() {
        assertThat(places(
                        new Operation.SetRule("nowhere", "evolution", Budget.Rule.inWords("rule-9", "R")),
                        new Operation.ReplaceWords("rule-9", Optional.empty(), "R", "S")))
                .containsExactly("operations[1]");
    }

    @Test
    void a_place_after_what_was_not_moved_there_is_not_reported() {
        assertThat(places(
                        new Operation.Move("clause-1", "nowhere", Optional.empty(), false),
                        new Operation.Insert("axis-1", Optional.of("clause-1"), false, sheet("sheet-8")),
                        new Operation.Insert("axis-1", Optional.of("clause-2"), false, sheet("sheet-9"))))
                .containsExactly("operations[1]", "operations[3]");
    }

    @Test
    void words_and_units_that_a_refused_operation_was_to_bring_are_not_reported() {
        assertThat(places(
                        words("obj-1", "absent words", "answered within a day"),
                        words("obj-1", "within a day", "at once"),
                        words("obj-1", "other absent words", "x")))
                .containsExactly("operations[1]", "operations[3]");
        assertThat(places(
                        new Operation.ReplaceDefinition(
                                "ind-1",
                                2016,
                                "",
                                Optional.empty(),
                                Optional.of("days"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        inUnit("days"),
                        inUnit("weeks"),
                        inUnit("weeks")))
                .containsExactly("operations[1]", "operations[3]", "operations[4]");
    }

    @Test
    void targets_funds_and_missions_that_were_refused_are_not_reported_missing() {
        assertThat(places(
                        setTarget("ind-1", 2019, "1"),
                        inUnit("weeks"),
                        new Operation.RepealTarget("ind-1", 2016),
                        new Operation.RepealTarget("ind-1", 2030)))
                .containsExactly("operations[2]", "operations[4]");
        assertThat(places(
                        new Operation.MergeLocalFunds(
                                List.of("west"), new Fund.LocalFund("both", "Both", OPEN), OPEN.from()),
                        new Operation.CloseLocalFund("both", LocalDate.of(2016, 1, 1)),
                        new Operation.CloseLocalFund("west", LocalDate.of(2016, 1, 1))))
                .containsExactly("operations[1]", "operations[3]");
    }

    @Test
    void a_name_asked_for_twice_is_reported_even_if_the_first_was_refused() {
        assertThat(places(
                        new Operation.Insert("nowhere", Optional.empty(), false, clause("c", "C")),
                        new Operation.Insert("convention", Optional.empty(), false, clause("c", "C"))))
                .containsExactly("operations[1]", "operations[2]");
    }

    @Test
    void a_refused_correction_counts_as_the_operation_inside() {
        assertThat(places(
                        new Operation.Correct(
                                "convention",
                                "error",
                                new Operation.Insert("nowhere", Optional.empty(), false, clause("c", "C"))),
                        new Operation.Correct("convention", "error", words("c", "Text", "T")),
                        new Operation.Correct("convention", "error", words("clause-1", "absent", "present")),
                        new Operation.Correct("convention", "error", words("clause-1", "present", "T"))))
                .containsExactly("operations[1]", "operations[3]");
    }

    private static org.rouage.convention.Element sheet(String id) {
        return new org.rouage.convention.Convention.Sheet(
                id, Optional.empty(), id, "", List.of(), List.of(), List.of(), List.of());
    }

    private static Operation inUnit(String unit) {
        return new Operation.SetTarget(
                "ind-1", Optional.of(unit), 2016, Optional.of(BigDecimal.ONE), Optional.empty(), Optional.empty());
    }

    private static Operation words(String clause, String words, String by) {
        return new Operation.ReplaceWords(clause, Optional.empty(), words, by);
    }

    private static List<String> places(Operation... operations) {
        var fold = new Fold(clockmakers(), Set.of("convention"));
        fold.apply("amendment-1", LocalDate.of(2015, 7, 1), List.of(operations));
        return fold.problems().stream()
                .map(problem -> problem.place().path())
                .distinct()
                .toList();
    }
}
