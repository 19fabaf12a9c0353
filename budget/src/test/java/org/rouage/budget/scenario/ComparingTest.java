package org.rouage.budget.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rouage.budget.Cog.amounts;
import static org.rouage.budget.Cog.budget;
import static org.rouage.budget.Cog.line;
import static org.rouage.budget.Cog.series;
import static org.rouage.budget.scenario.Suppositions.assumed;
import static org.rouage.budget.scenario.Suppositions.factor;
import static org.rouage.budget.scenario.Suppositions.parameter;
import static org.rouage.budget.scenario.Suppositions.ruled;
import static org.rouage.budget.scenario.Suppositions.scenario;
import static org.rouage.budget.scenario.Suppositions.shift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.budget.Cog;
import org.rouage.budget.Figure;
import org.rouage.budget.scenario.Comparison.Cell;
import org.rouage.budget.scenario.Comparison.Kind;
import org.rouage.budget.scenario.Comparison.Named;
import org.rouage.budget.scenario.Comparison.Row;
import org.rouage.convention.Budget;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.WhereWritten;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.Value.Known;

final class ComparingTest {
    private static final Unit MEUR = Unit.parse("MEUR").orElseThrow();

    /** Two lines that follow prices, one of them less a gain, and a budget that sums them. */
    private static Cog cog() {
        return Cog.of(2024, 2026)
                .with(
                        budget(
                                "fnga",
                                amounts("MEUR", "2023=100"),
                                "sum(lines)",
                                "",
                                line("pay", "MEUR", amounts("MEUR", "2023=60"), "previous × (1 + evolution)", "prices"),
                                line(
                                        "other",
                                        "MEUR",
                                        amounts("MEUR", "2023=40"),
                                        "previous × (1 + prices − gain)",
                                        "")),
                        series("prices", "%", "2024=2", "2025=2", "2026=2"),
                        series("idle", "%", "2024=1", "2025=1", "2026=1"),
                        Cog.parameter("gain", "1", "%"));
    }

    private static Basis basis(Cog cog) {
        return new Basis(
                cog.consolidation(), cog.records(), new AsOf(LocalDate.MAX, LocalDate.MAX), WhereWritten.IN_THE_ACT);
    }

    private static Comparison compared(Cog cog, Scenario from, Scenario to) {
        Outcome<Comparison> compared = Comparing.scenarios(basis(cog), from, to);
        assertThat(compared.problems()).isEmpty();
        return compared.value().orElseThrow();
    }

    private static List<Problem> refused(Cog cog, Change... changes) {
        return Comparing.scenarios(basis(cog), Scenario.none(), scenario("s", changes))
                .problems();
    }

    private static Cell cell(Comparison comparison, String figure, int year) {
        Cell cell =
                comparison.row(Reference.value(figure)).orElseThrow().years().get(year);
        assertThat(cell).isNotNull();
        return Objects.requireNonNull(cell);
    }

    private static BigDecimal in(Value value) {
        var known = (Known) value;
        return known.number().dividedBy(known.unit().scale()).toDecimal(4, RoundingMode.HALF_UP);
    }

    private static Operation rule(String of, String id, String formula) {
        return new Operation.SetRule(of, "calculation", Budget.Rule.computed(id, "In words.", formula));
    }

    @Test
    void an_assumption_and_a_rule_share_the_difference_they_make_together() {
        Comparison comparison = compared(
                cog(),
                Scenario.none(),
                scenario(
                        "s",
                        assumed("dearer", shift("prices", "1", "points")),
                        ruled("harder", parameter("gain", "2"))));

        assertThat(comparison.changes().stream().map(Named::id)).containsExactly("dearer", "harder");
        assertThat(comparison.changes().stream().map(Named::kind)).containsExactly(Kind.ASSUMPTION, Kind.RULE);
        Cell first = cell(comparison, "fnga", 2024);
        assertThat(in(first.from())).isEqualByComparingTo("101.6");
        assertThat(in(first.to())).isEqualByComparingTo("102.2");
        assertThat(in(first.difference())).isEqualByComparingTo("0.6");
        assertThat(first.parts().stream().map(ComparingTest::in))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("1"), new BigDecimal("-0.4"));
        assertThat(cell(comparison, "pay", 2026).parts().get(1))
                .as("pay does not rest on the gain")
                .isEqualTo(new Known(Rational.ZERO, MEUR));
        assertThat(cell(comparison, "prices", 2025).difference())
                .isEqualTo(new Known(Rational.parse("0.01"), Unit.POINT));
        assertThat(cell(comparison, "gain", 2025).parts().get(1))
                .isEqualTo(new Known(Rational.parse("0.01"), Unit.POINT));
        assertThat(comparison.changed().stream()
                        .map(row -> row.figure().reference().toString()))
                .containsExactly("fnga", "pay", "evolution(pay)", "other", "gain", "prices");
        assertThat(comparison.first()).isEqualTo(2024);
        assertThat(comparison.last()).isEqualTo(2026);
    }

    @Test
    void totals_are_those_of_money_and_the_sums_of_their_years() {
        Comparison comparison =
                compared(cog(), Scenario.none(), scenario("s", assumed("dearer", factor("prices", "1.5", 2025))));
        for (Row row : comparison.rows()) {
            boolean isMoney =
                    row.figure().kind() == Figure.Kind.BUDGET || row.figure().kind() == Figure.Kind.LINE;
            assertThat(row.total().isPresent()).isEqualTo(isMoney);
            row.total().ifPresent(total -> {
                assertThat(total.difference()).isEqualTo(Differences.between(total.from(), total.to()));
                assertThat(total.parts()).containsExactly(total.difference());
                assertThat(in(total.to()))
                        .isEqualByComparingTo(row.years().values().stream()
                                .map(cell -> in(cell.to()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
            });
        }
        assertThat(cell(comparison, "fnga", 2024).isSame()).isTrue();
        assertThat(in(cell(comparison, "prices", 2025).to())).isEqualByComparingTo("3");
    }

    /** For drawn scenarios: every figure, every year, every total, to the last digit. */
    @Test
    void the_parts_add_up_exactly_for_every_figure_and_year_whatever_the_order() {
        var random = new Random(44);
        for (int times = 0; times < 12; times++) {
            var changes = new ArrayList<Change>();
            changes.add(assumed("a", shift("prices", random.nextInt(-3, 4) + ".25", "points")));
            changes.add(assumed("b", shift("prices", "0." + random.nextInt(1, 9), "point", 2025, 2026)));
            changes.add(ruled("c", parameter("gain", "0." + random.nextInt(1, 9))));
            changes.add(ruled("d", rule("other", "r-new", "round(previous × (1 + prices); to 0.1 MEUR; half up)")));
            changes.add(assumed("e", Suppositions.values("idle", "%", "2025=9")));
            Comparison comparison = compared(cog(), Scenario.none(), scenario("s", changes.toArray(Change[]::new)));
            java.util.Collections.shuffle(changes, random);
            Comparison shuffled = compared(cog(), Scenario.none(), scenario("s", changes.toArray(Change[]::new)));
            for (Row row : comparison.rows()) {
                var cells = new ArrayList<>(row.years().values());
                row.total().ifPresent(cells::add);
                for (Cell cell : cells) {
                    assertThat(Differences.known(sum(cell.parts()), cell.from()))
                            .isEqualTo(cell.difference());
                }
                assertThat(row.figure().reference().name().equals("idle")
                                || cells.stream()
                                        .allMatch(cell ->
                                                sum(cell.parts().subList(4, 5)).isZero()))
                        .isTrue();
                Row other = shuffled.row(row.figure().reference()).orElseThrow();
                for (int i = 0; i < 5; i++) {
                    int there =
                            shuffled.changes().stream().map(Named::id).toList().indexOf("abcde".charAt(i) + "");
                    int here = i;
                    row.years()
                            .forEach((year, cell) -> assertThat(
                                            Objects.requireNonNull(other.years().get(year))
                                                    .parts()
                                                    .get(there))
                                    .isEqualTo(cell.parts().get(here)));
                }
            }
        }
    }

    private static Rational sum(List<Value> values) {
        return values.stream().map(value -> ((Known) value).number()).reduce(Rational.ZERO, Rational::plus);
    }

    @Test
    void between_two_scenarios_what_both_make_alike_makes_no_difference() {
        Change shared = assumed("dearer", shift("prices", "1", "points"));
        Comparison comparison = compared(
                cog(),
                scenario(
                        "one",
                        shared,
                        ruled("gain", parameter("gain", "2")),
                        ruled("gone", rule("pay", "r", "70 MEUR"))),
                scenario("two", shared, ruled("gain", parameter("gain", "3"))));

        assertThat(comparison.changes().stream().map(Named::id)).containsExactly("gain", "gone");
        assertThat(comparison.changes().get(1).title().english()).isEqualTo("without: Rule gone");
        assertThat(in(cell(comparison, "other", 2024).from())).isEqualByComparingTo("40.4");
        assertThat(in(cell(comparison, "other", 2024).to())).isEqualByComparingTo("40");
        assertThat(cell(comparison, "other", 2024).parts())
                .containsExactly(cell(comparison, "other", 2024).difference(), new Known(Rational.ZERO, MEUR));
        assertThat(in(cell(comparison, "pay", 2024).parts().get(1))).isEqualByComparingTo("-8.2");
        assertThat(comparison.from().name().english()).isEqualTo("Scenario one");
        assertThat(compared(cog(), scenario("one", shared), scenario("two", shared))
                        .changed())
                .isEmpty();
    }

    @Test
    void what_is_undecided_on_a_side_stays_undecided_and_says_why() {
        Cog cog = Cog.of(2024, 2025)
                .with(
                        budget("fnga", amounts("MEUR", "2023=100"), "previous × (1 + prices)", ""),
                        series("prices", "%", "2024=2"));
        Comparison comparison = compared(
                cog, Scenario.none(), scenario("s", assumed("known", Suppositions.values("prices", "", "2025=3"))));
        Cell second = cell(comparison, "fnga", 2025);
        assertThat(in(second.to())).isEqualByComparingTo("105.06");
        assertThat(second.difference()).isInstanceOf(Value.Undecided.class);
        assertThat(second.parts()).containsExactly(second.difference());
        assertThat(((Value.Undecided) second.difference())
                        .reasons()
                        .getFirst()
                        .words()
                        .english())
                .contains("prices, 2025");
        assertThat(comparison
                        .row(Reference.value("fnga"))
                        .orElseThrow()
                        .total()
                        .orElseThrow()
                        .difference())
                .isInstanceOf(Value.Undecided.class);
    }

    @Test
    void a_change_that_means_nothing_without_another_leaves_the_parts_undecided() {
        Change first = ruled("first", rule("pay", "r-pay", "previous × (1 + nouveau)"));
        Change second = ruled(
                "second",
                new Operation.Insert(
                        "convention",
                        java.util.Optional.empty(),
                        false,
                        series("nouveau", "%", "2024=1", "2025=1", "2026=1")));
        Comparison comparison = compared(cog(), Scenario.none(), scenario("s", second, first));
        Cell cell = cell(comparison, "pay", 2024);
        assertThat(in(cell.difference())).isEqualByComparingTo("-0.6");
        assertThat(cell.parts()).allMatch(part -> part instanceof Value.Undecided);
        assertThat(((Value.Undecided) cell.parts().getFirst())
                        .reasons()
                        .getFirst()
                        .words()
                        .english())
                .startsWith("without the other changes nothing can be computed with first; put into one change");
    }

    /** Seven assumptions, each wrong in its way. */
    private static Change wrong() {
        return assumed(
                "a",
                Suppositions.values("inflation", "", "2024=1"),
                Suppositions.values("gain", "", "2024=1"),
                Suppositions.values("prices", "MEUR", "2024=1"),
                Suppositions.values("prices", "", "2031=1"),
                shift("prices", "1", "%"),
                shift("prices", "1", "points", 2026, 2028),
                factor("prices", "2", 2030, 2031));
    }

    @Test
    void all_that_is_wrong_in_a_scenario_is_told_at_its_place() {
        List<Problem> problems = refused(
                cog(),
                wrong(),
                ruled(
                        "b",
                        parameter("gains", "2"),
                        new Operation.SetParameter("gain", BigDecimal.ONE, java.util.Optional.of("MEUR"))));
        assertThat(problems.stream().map(problem -> problem.code() + " " + problem.place()))
                .containsExactly(
                        "AMENDMENT-NO-SUCH-PLACE scenarios/s.yaml:20:1", "AMENDMENT-WRONG-UNIT scenarios/s.yaml:20:1");
        List<Problem> assumptions = refused(cog(), wrong());
        assertThat(assumptions.stream().map(Problem::code))
                .containsExactly(
                        "SCENARIO-NO-SUCH-SERIES",
                        "SCENARIO-NOT-A-SERIES",
                        "SCENARIO-UNIT",
                        "SCENARIO-YEAR",
                        "SCENARIO-NO-VALUE",
                        "SCENARIO-UNIT",
                        "SCENARIO-NO-VALUE");
        assertThat(assumptions.getFirst().print(Language.ENGLISH)).isEqualTo("""
                        scenarios/s.yaml:8:1: SCENARIO-NO-SUCH-SERIES
                          found: inflation
                          expected: a series of the convention
                          remedy: one of: prices, idle""");
        assertThat(assumptions.get(4).found().english()).isEqualTo("prices without a value in 2027, 2028");
    }

    @Test
    void changes_that_give_something_else_in_another_order_are_refused() {
        assertThat(refused(cog(), ruled("a", parameter("gain", "2")), ruled("b", parameter("gain", "3"))).stream()
                        .map(Problem::code))
                .containsExactly("SCENARIO-ORDER");
        assertThat(
                        refused(
                                        cog(),
                                        assumed("a", shift("prices", "1", "points")),
                                        assumed("b", factor("prices", "2", 2025)))
                                .stream()
                                .map(problem ->
                                        problem.code() + " " + problem.found().english()))
                .containsExactly(
                        "SCENARIO-SAME-YEAR prices 2025, changed by both a and b",
                        "SCENARIO-SAME-YEAR prices 2026, changed by both a and b");
        assertThat(refused(
                                cog(),
                                assumed("a", shift("prices", "1", "points")),
                                assumed("a", shift("idle", "1", "points")))
                        .stream()
                        .map(Problem::code))
                .containsExactly("SCENARIO-SAME-NAME");
        assertThat(refused(cog(), ruled("a", parameter("gain", "2")), ruled("b", parameter("gain", "2"))))
                .as("twice the same is the same in any order")
                .isEmpty();
    }

    @Test
    void thirteen_changes_are_refused_with_the_remedy_to_group_them() {
        Change[] changes = IntStream.rangeClosed(1, 13)
                .mapToObj(i -> assumed("c" + i, shift("prices", "0." + i, "points")))
                .toArray(Change[]::new);
        assertThat(refused(cog(), changes).stream().map(problem -> problem.print(Language.FRENCH)))
                .containsExactly("""
                        scenarios/s.yaml:5:1: SCENARIO-TOO-MANY-CHANGES
                          trouvé : 13 changements qui diffèrent
                          attendu : 12 au plus, pour que la part de chacun soit exacte
                          remède : grouper sous un même nom ceux qui vont ensemble""");
        assertThat(refused(cog(), java.util.Arrays.copyOf(changes, 5))).isEmpty();
    }

    @Test
    void rules_come_after_the_acts_in_force_and_say_that_they_are_supposed() {
        Cog amended = cog().amendment(1, "2025-01-01", rule("pay", "r-amended", "80 MEUR"));
        Comparison comparison =
                compared(amended, Scenario.none(), scenario("s", ruled("more", rule("pay", "r-more", "90 MEUR"))));
        assertThat(in(cell(comparison, "pay", 2025).from())).isEqualByComparingTo("80");
        assertThat(in(cell(comparison, "pay", 2025).to())).isEqualByComparingTo("90");
        var derivation = comparison.to().trajectory().explain(Reference.value("pay"), 2025);
        assertThat(derivation.source().orElseThrow().english()).isEqualTo("scenario, change \"more\"");
        assertThat(comparison.constraints()).isEmpty();
    }
}
