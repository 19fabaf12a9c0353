package org.rouage.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

final class CalculationTest {
    private static final Place AT = Place.in("budget.yaml", 3, 5);
    private static final Unit MEUR = Unit.parse("MEUR").orElseThrow();
    private static final Text ACT = Text.of("avenant", "amendment");

    private static Formula formula(String text) {
        return Formula.parse(text, AT).value().orElseThrow();
    }

    private static Definition ruled(String name, String unit, Object... yearsAndRules) {
        var rules = new TreeMap<Integer, Definition.Rule>();
        for (int i = 0; i < yearsAndRules.length; i += 2) {
            rules.put((Integer) yearsAndRules[i], new Definition.Rule(formula((String) yearsAndRules[i + 1]), AT, ACT));
        }
        return new Definition(reference(name), Unit.parse(unit), rules, new TreeMap<>(), List.of(), AT);
    }

    private static Definition given(String name, String unit, int from, String... numbers) {
        var values = new TreeMap<Integer, Definition.Given>();
        Unit read = Unit.parse(unit).orElseThrow();
        for (int i = 0; i < numbers.length; i++) {
            Rational number = Rational.parse(numbers[i]).times(read.scale());
            values.put(from + i, new Definition.Given(new Value.Known(number, read), Text.same("vintage " + i)));
        }
        return Definition.given(reference(name), read, values, AT);
    }

    private static Reference reference(String name) {
        return name.startsWith("evolution ")
                ? Reference.evolution(name.substring("evolution ".length()))
                : Reference.value(name);
    }

    private static Calculation all(Definition... definitions) {
        Outcome<Calculation> outcome = Calculation.of(List.of(definitions), 2024, 2028);
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private static List<String> problems(Definition... definitions) {
        return Calculation.of(List.of(definitions), 2024, 2028).problems().stream()
                .map(problem -> problem.print(Language.ENGLISH).replace("\n  ", " | "))
                .toList();
    }

    private static String shown(Calculation all, String name, int year) {
        return all.value(reference(name), year).in(Language.ENGLISH);
    }

    private static Definition withBase(Definition ruled, Definition given) {
        return new Definition(ruled.reference(), ruled.unit(), ruled.rules(), given.given(), ruled.lines(), ruled.at());
    }

    @Test
    void previous_starts_from_the_year_before_the_term_and_a_later_rule_takes_over() {
        Calculation all = all(withBase(
                ruled("b", "MEUR", 2024, "previous × (1 + 10 %)", 2026, "previous - 1 MEUR"),
                given("b", "MEUR", 2023, "100")));
        assertThat(shown(all, "b", 2023)).isEqualTo("100\u00A0MEUR");
        assertThat(shown(all, "b", 2025)).isEqualTo("121\u00A0MEUR");
        assertThat(shown(all, "b", 2026)).isEqualTo("120\u00A0MEUR");
        assertThat(shown(all, "b", 2028)).isEqualTo("118\u00A0MEUR");
        assertThat(all.figures()).containsExactly(Reference.value("b"));
        assertThat(all.first()).isEqualTo(2024);
        assertThat(all.last()).isEqualTo(2028);
    }

    @Test
    void a_year_before_the_first_rule_is_given_or_missing() {
        Calculation all = all(withBase(ruled("b", "MEUR", 2025, "5 MEUR"), given("b", "MEUR", 2024, "4", "77")));
        assertThat(shown(all, "b", 2024)).isEqualTo("4\u00A0MEUR");
        assertThat(shown(all, "b", 2025)).isEqualTo("5\u00A0MEUR");
        assertThat(shown(all(ruled("b", "MEUR", 2025, "5 MEUR")), "b", 2024)).isEqualTo("undecided: b, 2024: no value");
    }

    @Test
    void a_year_outside_the_term_is_a_missing_year() {
        Calculation all = all(ruled("b", "MEUR", 2024, "2 MEUR"), ruled("c", "MEUR", 2024, "b[2029] + b[2023]"));
        assertThat(all.value(Reference.value("c"), 2024))
                .isInstanceOfSatisfying(
                        Value.Undecided.class,
                        value -> assertThat(value.reasons())
                                .extracting(Value.Reason::code, Value.Reason::figure, Value.Reason::year)
                                .containsExactly(
                                        tuple("FORMULA-MISSING-YEAR", "b", 2029),
                                        tuple("FORMULA-MISSING-YEAR", "b", 2023)));
        assertThat(all.value(Reference.value("c"), 2024).in(Language.FRENCH))
                .isEqualTo("indécidé : b, 2029 : année hors de la période (2024 à 2028), sans valeur écrite ; "
                        + "b, 2023 : année hors de la période (2024 à 2028), sans valeur écrite");
        assertThat(shown(all, "b", 2030)).contains("outside the term (2024 to 2028)");
        assertThat(shown(all, "nobody", 2030)).isEqualTo("undecided: nobody, 2030: no value");
    }

    @Test
    void one_rule_shared_by_two_figures_is_bound_to_each() {
        var rule = new Definition.Rule(formula("previous + 1 MEUR"), AT, ACT);
        var rules = new TreeMap<Integer, Definition.Rule>();
        rules.put(2024, rule);
        var definitions = new ArrayList<Definition>();
        for (String name : List.of("a", "b")) {
            Definition base = given(name, "MEUR", 2023, name.equals("a") ? "10" : "20");
            definitions.add(
                    new Definition(Reference.value(name), Optional.of(MEUR), rules, base.given(), List.of(), AT));
        }
        Calculation all = Calculation.of(definitions, 2024, 2024).value().orElseThrow();
        assertThat(shown(all, "a", 2024)).isEqualTo("11\u00A0MEUR");
        assertThat(shown(all, "b", 2024)).isEqualTo("21\u00A0MEUR");
    }

    @Test
    void lines_are_those_of_the_budget() {
        Definition budget = ruled("b", "MEUR", 2024, "somme(lignes) + max(lignes)");
        var withLines = new Definition(
                budget.reference(), budget.unit(), budget.rules(), budget.given(), List.of("l1", "l2"), AT);
        Calculation all = all(withLines, given("l1", "MEUR", 2024, "3"), given("l2", "MEUR", 2024, "4"));
        assertThat(shown(all, "b", 2024)).isEqualTo("11\u00A0MEUR");
        assertThat(problems(budget)).hasSize(2).allMatch(problem -> problem.contains("FORMULA-NO-LINES"));
    }

    @Test
    void what_is_shared_as_a_rate_has_its_unit_found_from_its_rule() {
        Calculation all = all(
                ruled("evolution b", "?", 2024, "inflation − 0.5 point"),
                ruled("evolution c", "?", 2024, "evolution[year - 1] × 2"),
                given("inflation", "%", 2024, "1.7"),
                withBase(ruled("b", "MEUR", 2024, "previous × (1 + evolution)"), given("b", "MEUR", 2023, "1000")));
        assertThat(shown(all, "evolution b", 2024)).isEqualTo("1.2\u00A0%");
        assertThat(shown(all, "b", 2024)).isEqualTo("1,012\u00A0MEUR");
        assertThat(all.unit(Reference.evolution("b"))).isEqualTo(Unit.PERCENT);
        assertThat(all.unit(Reference.evolution("c"))).isEqualTo(Unit.PERCENT);
        assertThatThrownBy(() -> all.unit(Reference.value("nobody"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void truths_are_given_and_computed() {
        var values = new TreeMap<Integer, Definition.Given>();
        values.put(2024, new Definition.Given(new Value.Truth(true), Text.same("record")));
        values.put(2025, new Definition.Given(new Value.Truth(false), Text.same("record")));
        Calculation all = all(
                Definition.given(Reference.value("jalon"), Unit.TRUTH, values, AT),
                ruled("ouvert", "oui/non", 2024, "jalon ou année > 2027"),
                ruled("b", "MEUR", 2024, "si ouvert alors 3 MEUR sinon 0"));
        assertThat(shown(all, "b", 2024)).isEqualTo("3\u00A0MEUR");
        assertThat(shown(all, "b", 2025)).isEqualTo("0\u00A0MEUR");
        assertThat(shown(all, "ouvert", 2024)).isEqualTo("yes");
        assertThat(shown(all, "ouvert", 2025)).isEqualTo("no");
        assertThat(shown(all, "ouvert", 2028)).isEqualTo("yes");
        assertThat(shown(all, "b", 2026)).isEqualTo("undecided: jalon, 2026: no value");
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThat(problems(
                        ruled("a", "MEUR", 2024, "nobody + 2 jours"),
                        ruled("b", "MEUR", 2024, "3 %"),
                        given("c", "EUR", 2024, "1"),
                        given("c", "EUR", 2024, "2")))
                .containsExactly(
                        "budget.yaml:3:5: FORMULA-DEFINED-TWICE | "
                                + "found: \"c\", already defined: budget.yaml:3:5 | "
                                + "expected: one name for one thing | "
                                + "remedy: Give one of them another name.",
                        "budget.yaml:3:5: FORMULA-RESULT-UNIT | "
                                + "found: the formula of \"b\" gives: % | "
                                + "expected: MEUR | "
                                + "remedy: Correct the formula, or the declared unit.",
                        "budget.yaml:3:5: FORMULA-UNKNOWN-NAME | "
                                + "found: unknown name: \"nobody\" | "
                                + "expected: a known name | "
                                + "remedy: Check the name, or declare what it stands for.");
    }

    @Test
    void a_value_given_in_another_unit_is_refused() {
        var values = new TreeMap<Integer, Definition.Given>();
        values.put(2024, new Definition.Given(new Value.Known(Rational.ONE, Unit.PERCENT), Text.same("v")));
        assertThat(problems(new Definition(
                        Reference.value("b"), Optional.of(MEUR), new TreeMap<>(), values, List.of(), AT)))
                .containsExactly("budget.yaml:3:5: FORMULA-GIVEN-UNIT | found: \"b\", 2024: % | expected: MEUR | "
                        + "remedy: Give the value in that unit.");
    }

    @Test
    void a_share_of_a_whole_is_from_0_to_100() {
        assertThat(problems(given("s", "part", 2024, "0", "100"))).isEmpty();
        assertThat(problems(given("s", "%", 2024, "-3", "250"))).isEmpty();
        assertThat(problems(given("s", "share", 2024, "-0.1", "100.1")))
                .hasSize(2)
                .first()
                .isEqualTo("budget.yaml:3:5: FORMULA-NOT-A-SHARE | found: \"s\", 2024: −0.1\u00A0% | "
                        + "expected: a share, from 0 to 100 % | "
                        + "remedy: Correct the value, or declare a rate (%) if it may exceed 100 %.");
        assertThat(shown(all(given("s", "part", 2024, "80")), "s", 2024)).isEqualTo("80\u00A0%");
    }

    @Test
    void circles_are_shown_from_where_they_close() {
        assertThat(problems(
                        ruled("a", "MEUR", 2024, "b"),
                        ruled("b", "MEUR", 2024, "c + a[2024]"),
                        ruled("c", "MEUR", 2024, "b + 1 MEUR"),
                        ruled("d", "MEUR", 2024, "somme(d[2024..2025])")))
                .hasSize(3)
                .anySatisfy(problem -> assertThat(problem).contains("found: b (2024) → c (2024) → b (2024)"))
                .anySatisfy(problem -> assertThat(problem).contains("found: a (2024) → b (2024) → a (2024)"))
                .anySatisfy(problem -> assertThat(problem).contains("found: d (2024) → d (2024)"));
    }

    @Test
    void a_term_ends_no_earlier_than_it_begins() {
        assertThatThrownBy(() -> Calculation.of(List.of(), 2025, 2024)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_explanation_goes_down_to_what_was_given_and_by_whom() {
        Calculation all = all(
                withBase(ruled("b", "MEUR", 2024, "previous × (1 + i)"), given("b", "MEUR", 2023, "100")),
                given("i", "%", 2024, "10", "20"));
        Derivation derivation = all.explain(Reference.value("b"), 2025);
        assertThat(derivation.value().in(Language.ENGLISH)).isEqualTo("132\u00A0MEUR");
        assertThat(derivation.source()).contains(ACT);
        assertThat(derivation.isRepeated()).isFalse();
        assertThat(derivation.working().orElseThrow().words(Language.ENGLISH)).isEqualTo("b[year − 1] × (1 + i)");
        Derivation before = derivation.inputs().getFirst();
        assertThat(before.year()).isEqualTo(2024);
        assertThat(before.inputs()).hasSize(2);
        assertThat(before.inputs().getFirst().source()).contains(Text.same("vintage 0"));
        assertThat(before.inputs().getFirst().rule()).isEmpty();
        assertThat(derivation.inputs().get(1).source()).contains(Text.same("vintage 1"));
    }

    @Test
    void a_figure_is_explained_once() {
        Calculation all = all(
                ruled("a", "MEUR", 2024, "c + b"),
                ruled("b", "MEUR", 2024, "c × 2"),
                ruled("c", "MEUR", 2024, "1 MEUR"));
        Derivation derivation = all.explain(Reference.value("a"), 2024);
        assertThat(derivation.inputs().getFirst().isRepeated()).isFalse();
        Derivation again = derivation.inputs().get(1).inputs().getFirst();
        assertThat(again.isRepeated()).isTrue();
        assertThat(again.working()).isEmpty();
        assertThat(again.value().in(Language.ENGLISH)).isEqualTo("1\u00A0MEUR");
    }

    @Test
    void reasons_are_told_once_each() {
        Calculation all =
                all(ruled("a", "MEUR", 2024, "m + m × 2 + n"), given("m", "MEUR", 2030), given("n", "MEUR", 2030));
        assertThat(shown(all, "a", 2024)).isEqualTo("undecided: m, 2024: no value ; n, 2024: no value");
        List<Problem> none = Calculation.of(List.of(), 2024, 2024).problems();
        assertThat(none).isEmpty();
    }
}
