package org.rouage.budget.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Definition;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * Figures and uncertainties for tests, in few words: {@code on("inflation", "deviation", "points", uniform(-1, 1))}.
 */
final class Drawing {
    static final Place AT = Place.of("convention.yaml");

    private Drawing() {}

    static Unit unit(String words) {
        return Unit.parse(words).orElseThrow();
    }

    /** One value a year from a first year on, written in the unit. */
    static Definition given(String name, String unit, int first, String... values) {
        return given(Map.of(), name, unit, first, values);
    }

    /** The same with rules by their first years. */
    static Definition given(Map<Integer, String> rules, String name, String unit, int first, String... values) {
        var given = new TreeMap<Integer, Definition.Given>();
        for (String value : values) {
            Rational number = Rational.parse(value).times(unit(unit).scale());
            given.put(
                    first + given.size(),
                    new Definition.Given(new Value.Known(number, unit(unit)), Text.same("convention")));
        }
        var ruled = new TreeMap<Integer, Definition.Rule>();
        rules.forEach((year, formula) -> ruled.put(
                year,
                new Definition.Rule(Formula.parse(formula, AT).value().orElseThrow(), AT, Text.same("convention"))));
        return new Definition(Reference.value(name), Optional.of(unit(unit)), ruled, given, List.of(), AT);
    }

    static Uncertainties uncertain(Uncertainty... uncertainties) {
        return new Uncertainties("Test", Optional.empty(), List.of(uncertainties));
    }

    static Uncertainty on(String of, String as, String unit, Distribution distribution) {
        return on(of, as, unit, new Uncertainty.Years(Optional.empty(), Optional.empty(), distribution));
    }

    static Uncertainty on(String of, String as, String unit, Uncertainty.Years... years) {
        return new Uncertainty(of, as, unit, Optional.empty(), false, Optional.empty(), List.of(years));
    }

    static Uncertainty.Years years(int from, int to, Distribution distribution) {
        return new Uncertainty.Years(Optional.of(from), Optional.of(to), distribution);
    }

    static Uncertainty persistent(Uncertainty uncertainty, String persistence) {
        return new Uncertainty(
                uncertainty.of(),
                uncertainty.as(),
                uncertainty.unit(),
                Optional.of(decimal(persistence)),
                uncertainty.accumulates(),
                uncertainty.source(),
                uncertainty.years());
    }

    static Uncertainty accumulated(Uncertainty uncertainty) {
        return new Uncertainty(
                uncertainty.of(),
                uncertainty.as(),
                uncertainty.unit(),
                uncertainty.persistence(),
                true,
                uncertainty.source(),
                uncertainty.years());
    }

    static Distribution uniform(String low, String high) {
        return new Distribution.Uniform(decimal(low), decimal(high));
    }

    static Distribution triangular(String low, String mostLikely, String high) {
        return new Distribution.Triangular(decimal(low), decimal(mostLikely), decimal(high));
    }

    static Distribution normal(String mean, String deviation) {
        return new Distribution.Normal(decimal(mean), decimal(deviation), Optional.empty(), Optional.empty());
    }

    static Distribution normal(String mean, String deviation, String low, String high) {
        return new Distribution.Normal(
                decimal(mean), decimal(deviation), Optional.of(decimal(low)), Optional.of(decimal(high)));
    }

    /** Values and weights in turn. */
    static Distribution discrete(String... valuesAndWeights) {
        var cases = new java.util.ArrayList<Distribution.Case>();
        for (int at = 0; at < valuesAndWeights.length; at += 2) {
            cases.add(new Distribution.Case(decimal(valuesAndWeights[at]), decimal(valuesAndWeights[at + 1])));
        }
        return new Distribution.Discrete(cases);
    }

    /** Assumed and actual in turn, from 2019 on. */
    static Distribution historical(String... assumedAndActual) {
        var errors = new java.util.ArrayList<Distribution.PastError>();
        for (int at = 0; at < assumedAndActual.length; at += 2) {
            errors.add(new Distribution.PastError(
                    2019 + at / 2, decimal(assumedAndActual[at]), decimal(assumedAndActual[at + 1])));
        }
        return new Distribution.Historical(errors);
    }

    private static BigDecimal decimal(String written) {
        return new BigDecimal(written);
    }
}
