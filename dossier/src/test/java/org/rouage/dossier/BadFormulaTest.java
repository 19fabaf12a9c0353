package org.rouage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Language;

/** Formulas that cannot be read or do not go together, all at once and each at its own line and column. */
final class BadFormulaTest {
    private static final String CONVENTION = "convention.yaml";
    private static final String THIRD = "amendments/3.yaml";
    private static final String HEAD = """
            number: 3
            title: Avenant n° 3
            ground: workload
            signed: 2015-10-01
            effective: 2015-10-01
            operations:
            """;

    @Test
    void each_problem_stands_at_its_line_and_column_inside_the_formula() {
        Sample bad = Sample.full()
                .with(
                        CONVENTION,
                        "\"Base 2013 reconduite.\", formula: previous × (1 + evolution)",
                        "\"Base 2013 reconduite.\", formula: previous × (1 + evolutions) + staff")
                .with(CONVENTION, "formula: \"−1,5 %\"", "formula: \"−1,5 % +\"");

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:95:103 (budgets[1].calculation.formula): FORMULA-UNKNOWN-NAME
                  found: unknown name: "evolutions"
                  expected: a known name
                  remedy: Did you mean "evolution"?
                convention.yaml:144:80 (workforce[1].evolution.formula): FORMULA-SYNTAX
                  found: the end of the formula
                  expected: a number, a name, a bracket or a function
                  remedy: Complete or correct the formula here.
                """);
    }

    @Test
    void a_formula_of_an_amendment_is_held_against_the_figures_as_they_stand_then() {
        Sample bad = Sample.full().with(THIRD, HEAD + """
                  - setRule: {of: management, kind: evolution, rule: {id: e-2, text: Suivre., formula: "inflasion"}}
                  - setRule:
                      of: staff
                      kind: evolution
                      rule: {id: e-3, text: Autre., formula: 60 jours, from: 2016}
                """);

        assertThat(bad.printed(Language.ENGLISH)).isEqualTo("""
                amendments/3.yaml:7:89 (operations[1].setRule.rule.formula): FORMULA-UNKNOWN-NAME
                  found: unknown name: "inflasion"
                  expected: a known name
                  remedy: Did you mean "inflation"?
                amendments/3.yaml:11:46 (operations[2].setRule.rule.formula): FORMULA-RESULT-UNIT
                  found: the formula of "evolution(staff)" gives: days
                  expected: %
                  remedy: Correct the formula, or the declared unit.
                """);
    }

    @Test
    void a_formula_that_cannot_be_read_is_told_beside_whatever_else_is_wrong() {
        Sample bad = Sample.full()
                .with(CONVENTION, "formula: \"−1,5 %\"", "formula: \"1,5 % +\"")
                .with(CONVENTION, "monthly: mean", "monthly: meen")
                .with(CONVENTION, "si inflation > 2 %", "si inflation > ");

        assertThat(new TreeSet<>(bad.codes())).containsExactly("FORMULA-SYNTAX", "YAML-WORD");
        assertThat(bad.printed(Language.FRENCH))
                .contains("convention.yaml:144:79 (workforce[1].evolution.formula): FORMULA-SYNTAX")
                .contains("convention.yaml:111:20 (budgets[1].lines[1].evolution.formula");
    }

    @Test
    void a_constraint_on_nothing_is_told_once() {
        assertThat(Sample.full()
                        .with(CONVENTION, "of: management\n        measure", "of: managment\n        measure")
                        .printed(Language.ENGLISH))
                .isEqualTo("""
                convention.yaml:121:13 (budgets[1].constraints[1].of): DOSSIER-NO-SUCH-ELEMENT
                  found: managment
                  expected: the identifier of an element of this dossier: budget, budget line, workforce path
                  remedy: did you mean management?
                """);
    }

    @Test
    void a_constraint_on_a_figure_that_an_amendment_brings_later_is_an_unknown_name_at_its_place() {
        Sample early = Sample.full()
                .with(CONVENTION, "of: management\n        measure", "of: \"reserve\"\n        measure")
                .with(THIRD, HEAD + """
                          - insert:
                              into: convention
                              element: {workforce: {id: reserve, title: Réserve, unit: ETPMA}}
                        """);
        assertThat(early.printed(Language.ENGLISH)).isEqualTo("""
                convention.yaml:121:14 (budgets[1].constraints[1].of): FORMULA-UNKNOWN-NAME
                  found: unknown name: "reserve"
                  expected: the name of a budget, a line, a workforce or a series
                  remedy: Name one of: management, management-it, management-rent, health, staff, staff-care, \
                replacement-rate, review-delay, answer-delay, partial-from, inflation, agreed-rates, points
                """);
    }

    @Test
    void a_dossier_without_formulas_stays_readable_whatever_its_units() {
        Sample old = Sample.full()
                .with(
                        CONVENTION,
                        ", formula: previous × (1 + evolution)}\n    evolution: {id: management-ev",
                        "}\n    evolution: {id: management-ev");
        assertThat(old.codes()).isEmpty();
        Sample strange = Sample.full()
                .with(
                        CONVENTION,
                        "title: Taux de remplacement, value: 50, unit: \"%\"",
                        "title: Stock, value: 50, unit: cartons");
        assertThat(strange.codes()).isEmpty();
    }
}
