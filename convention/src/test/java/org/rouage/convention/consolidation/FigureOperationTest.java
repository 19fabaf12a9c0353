package org.rouage.convention.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.convention.consolidation.SampleConvention.amendment;
import static org.rouage.convention.consolidation.SampleConvention.clockmakers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.convention.Budget;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.Figure;
import org.rouage.convention.Operation;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records;
import org.rouage.convention.Series;

/** Rules of lines and staff, constraints, rules of execution and series are elements like any other. */
class FigureOperationTest {
    private static final AsOf LATER = AsOf.on(LocalDate.of(2030, 1, 1));
    private static final Budget.Line LINE = new Budget.Line(
            "line-1",
            "Clock oil",
            true,
            Optional.of("other-operating"),
            Optional.of("MEUR"),
            List.of(),
            Optional.of(Budget.Rule.computed("line-rule", "As last year.", "previous")),
            Optional.empty(),
            List.of());
    private static final Series POINTS = new Series(
            "points",
            "Value of the point",
            "EUR",
            Optional.empty(),
            Optional.of("agreement"),
            List.of(new Series.Value(2014, BigDecimal.ONE)));

    @Test
    void a_line_comes_with_its_rules_and_each_is_an_element_of_its_own() {
        Standing standing = standing(insert("budget-1", LINE));

        assertThat(standing.passage("line-rule").orElseThrow().slot()).isEqualTo(Slot.CALCULATION);
        assertThat(standing.passage("line-1").orElseThrow().whole()).isEqualTo(LINE);
        assertThat(standing.passage("line-rule").orElseThrow().part("formula"))
                .contains(new Part("formula", true, "previous"));
        assertThat(standing.convention().budgets().getFirst().lines()).containsExactly(LINE);
    }

    @Test
    void the_rule_of_a_line_or_of_a_workforce_path_is_set_as_that_of_a_budget() {
        var half = Budget.Rule.computed("half", "Half.", "previous / 2").startingIn(2016);
        var fewer = Budget.Rule.inWords("fewer", "Fewer.");
        Standing standing = standing(
                insert("budget-1", LINE),
                new Operation.SetRule("line-1", "calculation", half),
                new Operation.SetRule("staff", "evolution", fewer));

        assertThat(standing.passage("line-rule").orElseThrow().isInForce()).isFalse();
        assertThat(figure(standing, "line-1").calculation()).contains(half);
        assertThat(figure(standing, "staff").evolution()).contains(fewer);
        assertThat(standing.convention().workforce().getFirst().evolution()).contains(fewer);
        assertThat(standing.passage("half").orElseThrow().part("from")).contains(new Part("from", false, "2016"));
    }

    @Test
    void constraints_and_one_set_of_rules_of_execution_stand_in_a_budget() {
        Budget budget = standing(insert("budget-1", constraint("ceiling")), insert("budget-1", execution("execution")))
                .convention()
                .budgets()
                .getFirst();

        assertThat(budget.constraints()).containsExactly(constraint("ceiling"));
        assertThat(budget.execution()).contains(execution("execution"));
        assertThat(codes(insert("budget-1", execution("one")), insert("budget-1", execution("two"))))
                .containsExactly("AMENDMENT-ALREADY-ONE");
        assertThat(codes(
                        insert("budget-1", execution("one")),
                        new Operation.Repeal("one"),
                        insert("budget-1", execution("two"))))
                .isEmpty();
        assertThat(codes(insert("convention", constraint("one")), insert("staff", execution("two"))))
                .containsExactly("AMENDMENT-NO-ROOM", "AMENDMENT-NO-ROOM");
    }

    @Test
    void rules_of_execution_say_each_transfer_and_each_carry_over() {
        Passage rules = standing(insert("budget-1", execution("execution")))
                .passage("execution")
                .orElseThrow();

        assertThat(rules.part("transfers[1]"))
                .contains(new Part("transfers[1]", false, "personnel · other-operating, real-estate · director"));
        assertThat(rules.part("carryOvers[1]"))
                .contains(new Part("carryOvers[1]", false, "budget-1 · 3 · 2.5 MEUR · automatic · 2016"));
    }

    @Test
    void numbers_and_series_stand_in_the_convention_and_a_year_of_a_series_is_set() {
        var rate = new Parameter("rate", "Rate of replacement", BigDecimal.TEN, "%");
        Convention convention = standing(
                        insert("convention", rate),
                        insert("convention", POINTS),
                        new Operation.SetSeries("points", 2015, BigDecimal.TWO, Optional.of("EUR")),
                        new Operation.SetSeries("points", 2014, BigDecimal.TEN, Optional.empty()))
                .convention();

        assertThat(convention.parameters()).containsExactly(rate);
        assertThat(convention.series().getFirst().values())
                .containsExactly(new Series.Value(2014, BigDecimal.TEN), new Series.Value(2015, BigDecimal.TWO));
    }

    @Test
    void a_year_of_a_series_in_another_unit_or_of_something_else_is_refused() {
        assertThat(problems(insert("convention", POINTS), setSeries("points", "MEUR")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("AMENDMENT-WRONG-UNIT");
                    assertThat(problem.expected().in(Language.FRENCH)).isEqualTo("EUR, l'unité de points");
                });
        assertThat(problems(setSeries("staff", "ETPMA"))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AMENDMENT-OTHER-KIND");
            assertThat(problem.expected().in(Language.FRENCH)).isEqualTo("une série");
            assertThat(problem.expected().in(Language.ENGLISH)).isEqualTo("a series");
        });
        assertThat(codes(setSeries("nowhere", "EUR"))).containsExactly("AMENDMENT-NO-SUCH-PLACE");
    }

    @Test
    void a_rule_is_set_for_a_budget_a_line_or_staff_only_and_its_formula_says_something() {
        assertThat(problems(new Operation.SetRule("ind-1", "evolution", Budget.Rule.inWords("r", "R"))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.expected().in(Language.FRENCH))
                            .isEqualTo("un budget, une ligne ou des effectifs");
                    assertThat(problem.expected().in(Language.ENGLISH))
                            .isEqualTo("a budget, a line or a workforce path");
                });
        assertThat(codes(new Operation.SetRule("staff", "evolution", Budget.Rule.computed("r", "R", " "))))
                .containsExactly("AMENDMENT-NO-WORDS");
    }

    @Test
    void a_line_said_anew_keeps_its_rules_and_may_not_repeat_them() {
        assertThat(codes(insert("budget-1", LINE), new Operation.Replace(LINE)))
                .containsExactly("AMENDMENT-REPLACE-HOLDS-ELEMENTS");
        Element bare = Budget.Line.written("line-1", "Oil", false, List.of());
        Standing standing = standing(insert("budget-1", LINE), new Operation.Replace(bare));

        assertThat(figure(standing, "line-1").title()).isEqualTo("Oil");
        assertThat(figure(standing, "line-1").calculation()).isEqualTo(LINE.calculation());
    }

    @Test
    void a_year_of_a_series_that_could_not_be_inserted_is_no_second_problem() {
        assertThat(codes(insert("nowhere", POINTS), setSeries("points", "EUR")))
                .containsExactly("AMENDMENT-NO-SUCH-PLACE");
    }

    private static Budget.Constraint constraint(String id) {
        return new Budget.Constraint(
                id,
                "Ceiling",
                "budget-1",
                "ceiling",
                "at-most",
                BigDecimal.TEN,
                "MEUR",
                Optional.of(2015),
                Optional.empty());
    }

    private static Budget.ExecutionRules execution(String id) {
        return new Budget.ExecutionRules(
                id,
                "Personnel may go anywhere.",
                List.of(new Budget.Transfer(
                        "personnel", List.of("other-operating", "real-estate"), Optional.of("director"))),
                List.of(new Budget.CarryOver(
                        "budget-1",
                        Optional.of(new BigDecimal("3")),
                        Optional.of(new Budget.Cap(new BigDecimal("2.5"), "MEUR")),
                        "automatic",
                        Optional.of(2016))));
    }

    private static Operation insert(String into, Element element) {
        return new Operation.Insert(into, Optional.empty(), false, element);
    }

    private static Operation setSeries(String series, String unit) {
        return new Operation.SetSeries(series, 2015, BigDecimal.ONE, Optional.of(unit));
    }

    private static Figure figure(Standing standing, String id) {
        return (Figure) standing.passage(id).orElseThrow().whole();
    }

    private static Standing standing(Operation... operations) {
        return consolidation(operations).value().orElseThrow().on(LATER);
    }

    private static List<Problem> problems(Operation... operations) {
        return consolidation(operations).problems();
    }

    private static List<String> codes(Operation... operations) {
        return problems(operations).stream().map(Problem::code).toList();
    }

    private static Outcome<Consolidation> consolidation(Operation... operations) {
        return Consolidation.of(
                clockmakers(), List.of(amendment(1, "2015-03-01", "2015-07-01", operations)), Records.none());
    }
}
