package org.rouage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.formula.Formula;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.indicator.IndicatorFormula.Input;

class IndicatorFormulaTest {
    private static final Place AT = Place.of("test");

    private static MeasureDefinition measure(String id, String unit) {
        return MeasureDefinition.of(id, Unit.parse(unit).orElseThrow(), Frequency.MONTH, OverBodies.SUM, OverTime.SUM);
    }

    private static final Map<String, MeasureDefinition> MEASURES = Map.of(
            "cost", measure("cost", "kEUR"),
            "benefits", measure("benefits", "MEUR"),
            "late", measure("late", "%"),
            "signed", measure("signed", "oui-non"));

    private static Outcome<IndicatorFormula> of(String written, String unit) {
        return IndicatorFormula.of(
                "own",
                Formula.parse(written, AT).value().orElseThrow(),
                MEASURES,
                Unit.parse(unit).orElseThrow(),
                2026,
                2024,
                2028,
                AT);
    }

    private static IndicatorFormula ready(String written, String unit) {
        return of(written, unit).value().orElseThrow();
    }

    @Test
    void each_measure_is_taken_in_its_own_unit() {
        assertThat(ready("cost / benefits", "%").compute(Rational.of(8_520), Rational.of(1_044)))
                .contains(Rational.parse("8.52").dividedBy(Rational.of(1_044)));
        assertThat(ready("1 − late", "%").compute(Rational.of(4))).contains(Rational.parse("0.96"));
    }

    @Test
    void the_value_is_shown_in_the_unit_of_the_indicator() {
        assertThat(ready("cost", "MEUR").value(Rational.of(8_520)))
                .isEqualTo(new Value.Known(
                        Rational.of(8_520_000), Unit.parse("MEUR").orElseThrow()));
        assertThat(ready("cost > 5 MEUR", "oui-non").value(Rational.of(8_520))).isEqualTo(new Value.Truth(true));
        assertThat(ready("cost > 5 MEUR", "oui-non").value(Rational.of(20))).isEqualTo(new Value.Truth(false));
    }

    @Test
    void inputs_are_in_the_order_of_the_formula_each_once() {
        assertThat(ready("(benefits + cost) / (cost + benefits[year − 2])", "%").inputs())
                .containsExactly(new Input("benefits", 0), new Input("cost", 0), new Input("benefits", 2));
        assertThat(new Input("cost", 2).in(Period.quarter(2026, 3))).isEqualTo(Period.quarter(2024, 3));
    }

    @Test
    void a_sum_over_years_reads_each_of_them() {
        assertThat(ready("sum(cost[year − 1 .. year])", "kEUR").inputs())
                .containsExactly(new Input("cost", 1), new Input("cost", 0));
    }

    @Test
    void a_division_by_zero_gives_nothing_and_the_reason() {
        IndicatorFormula formula = ready("cost / benefits", "%");

        assertThat(formula.compute(Rational.ONE, Rational.ZERO)).isEmpty();
        assertThat(formula.value(Rational.ONE, Rational.ZERO)).isInstanceOf(Value.Undecided.class);
        assertThat(formula.derivation(Rational.ONE, Rational.ZERO).orElseThrow().inputs())
                .hasSize(2);
    }

    @Test
    void a_truth_that_was_submitted_is_read_as_one() {
        assertThat(ready("if signed then cost else 0 EUR", "kEUR").compute(Rational.ONE, Rational.of(3)))
                .contains(Rational.of(3_000));
        assertThat(ready("if signed then cost else 0 EUR", "kEUR")
                        .derivation(Rational.ZERO, Rational.of(3))
                        .orElseThrow()
                        .value())
                .isEqualTo(new Value.Known(Rational.ZERO, Unit.parse("kEUR").orElseThrow()));
    }

    @Test
    void what_the_formula_gives_must_be_in_the_unit_declared() {
        assertThat(of("cost", "jours").problems()).extracting(Problem::code).containsExactly("FORMULA-RESULT-UNIT");
        assertThat(of("cost + late", "EUR").problems())
                .extracting(Problem::code)
                .containsExactly("FORMULA-UNITS");
    }

    @Test
    void an_own_measure_is_its_value_in_base_units() {
        IndicatorFormula own = IndicatorFormula.ofOwn(measure("score", "%"));

        assertThat(own.compute(Rational.of(88))).contains(Rational.parse("0.88"));
        assertThat(own.derivation(Rational.of(88))).isEmpty();
        assertThat(own.inputs()).containsExactly(new Input("score", 0));
        assertThat(own.isSameInEveryYear()).isTrue();
    }

    @Test
    void a_formula_that_names_a_year_is_not_the_same_in_every_year() {
        assertThat(ready("cost / benefits[year − 1]", "%").isSameInEveryYear()).isTrue();
        assertThat(ready("cost / benefits[2024]", "%").isSameInEveryYear()).isFalse();
        assertThat(ready("cost / benefits[first-year]", "%").isSameInEveryYear())
                .isFalse();
        assertThat(ready("if year > 2025 then cost else 0 EUR", "kEUR").isSameInEveryYear())
                .isFalse();
    }
}
