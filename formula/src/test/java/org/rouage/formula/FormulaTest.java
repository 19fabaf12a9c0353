package org.rouage.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

final class FormulaTest {
    private static final Place AT = Place.in("formula", 1, 1);
    private static final Unit MEUR = Unit.parse("MEUR").orElseThrow();

    private static Formula formula(String text) {
        Outcome<Formula> parsed = Formula.parse(text, AT);
        assertThat(parsed.problems()).isEmpty();
        return parsed.value().orElseThrow();
    }

    private static Scope scope() {
        return Scope.of(
                "budget",
                Map.of(
                        Reference.value("budget"),
                        MEUR,
                        Reference.value("missions"),
                        MEUR,
                        Reference.value("délai"),
                        Unit.parse("jours").orElseThrow(),
                        Reference.value("inflation"),
                        Unit.PERCENT,
                        Reference.value("productivité"),
                        Unit.PERCENT,
                        Reference.evolution("budget"),
                        Unit.PERCENT),
                List.of("ligne-a", "ligne-b"));
    }

    @Test
    void a_rule_in_french_is_the_same_rule_in_english() {
        Formula french = formula("arrondi(précédent × (1 + évolution − 0,5 point) ; à 0,01 M€ ; demi supérieur)");
        Formula english = formula("round(previous*(1+evolution - 0.5 point); to 0.01 MEUR; half up)");
        assertThat(french.fingerprint()).isEqualTo(english.fingerprint());
        assertThat(english.print(Language.FRENCH))
                .isEqualTo("arrondi(précédent × (1 + évolution − 0,5 points); à 0,01 MEUR; demi supérieur)");
        assertThat(formula(english.print(Language.FRENCH)).fingerprint()).isEqualTo(english.fingerprint());
    }

    @Test
    void euros_and_days_are_refused_with_both_places_shown() {
        List<Problem> problems = formula("missions + délai").check(scope(), AT).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().print(Language.ENGLISH))
                .contains("formula:1:1: FORMULA-UNITS")
                .contains("\"missions\" (MEUR) and \"délai\" (days)");
    }

    @Test
    void an_unknown_name_is_said_with_the_nearest() {
        List<Problem> problems =
                formula("previous × (1 + inflaton)").check(scope(), AT).problems();
        assertThat(problems.getFirst().print(Language.FRENCH))
                .contains("formula:1:17")
                .contains("Vouliez-vous dire « inflation » ?");
    }

    @Test
    void a_share_is_not_compared_with_a_bare_number() {
        assertThat(formula("inflation > 2").check(scope(), AT).problems()).hasSize(1);
        assertThat(formula("inflation > 2 %").check(scope(), AT).value()).contains(Unit.TRUTH);
    }

    @Test
    void figures_compute_each_other_year_by_year() {
        var given = new TreeMap<Integer, Definition.Given>();
        given.put(2017, new Definition.Given(new Value.Known(Rational.of(534_000_000), MEUR), Text.same("COG")));
        var rules = new TreeMap<Integer, Definition.Rule>();
        rules.put(2018, new Definition.Rule(formula("previous × (1 + evolution)"), AT, Text.same("COG")));
        var rates = new TreeMap<Integer, Definition.Rule>();
        rates.put(2018, new Definition.Rule(formula("-3,15 %"), AT, Text.same("COG")));
        var definitions = List.of(
                new Definition(Reference.value("budget"), java.util.Optional.of(MEUR), rules, given, List.of(), AT),
                new Definition(
                        Reference.evolution("budget"),
                        java.util.Optional.empty(),
                        rates,
                        new TreeMap<>(),
                        List.of(),
                        AT));
        Outcome<Calculation> outcome = Calculation.of(definitions, 2018, 2022);
        assertThat(outcome.problems()).isEmpty();
        Calculation all = outcome.value().orElseThrow();
        assertThat(all.value(Reference.value("budget"), 2018))
                .isEqualTo(new Value.Known(Rational.parse("517179000"), MEUR));
        assertThat(all.value(Reference.value("budget"), 2022))
                .satisfies(value -> assertThat(((Value.Known) value)
                                .number()
                                .round(Rational.of(100_000), java.math.RoundingMode.HALF_UP))
                        .isEqualTo(Rational.of(455_000_000)));
        assertThat(all.explain(Reference.value("budget"), 2019).inputs()).hasSize(2);
    }

    @Test
    void a_circle_is_shown_as_a_circle() {
        var definitions = List.of(ruled("a", "b + 1 MEUR"), ruled("b", "a × 2"));
        assertThat(Calculation.of(definitions, 2024, 2024).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.found().english()).isEqualTo("a (2024) → b (2024) → a (2024)"));
    }

    @Test
    void a_missing_value_makes_what_rests_on_it_undecided() {
        var definitions =
                List.of(ruled("a", "b × 2"), Definition.given(Reference.value("b"), MEUR, new TreeMap<>(), AT));
        Calculation all = Calculation.of(definitions, 2024, 2024).value().orElseThrow();
        assertThat(all.value(Reference.value("a"), 2024)).isInstanceOfSatisfying(Value.Undecided.class, value -> {
            assertThat(value.reasons()).hasSize(1);
            assertThat(value.reasons().getFirst().words().french()).isEqualTo("b, 2024 : pas de valeur");
        });
    }

    private static Definition ruled(String name, String text) {
        var rules = new TreeMap<Integer, Definition.Rule>();
        rules.put(2024, new Definition.Rule(formula(text), AT, Text.same("COG")));
        return new Definition(
                Reference.value(name), java.util.Optional.of(MEUR), rules, new TreeMap<>(), List.of(), AT);
    }
}
