package org.rouage.measure.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.convention.Indicator;
import org.rouage.formula.Formula;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.IndicatorFormula;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Rollup;
import org.rouage.indicator.TrackedIndicator;

/** An indicator of which only the formula matters, and how its results go up. */
record WrittenIndicator(String id, String formula, Frequency frequency, Rollup overBodies, Rollup overTime) {

    TrackedIndicator tracked(Map<String, MeasureDefinition> measures) {
        Place at = Place.of("test").at(id);
        Outcome<Formula> parsed = Formula.parse(formula, at);
        assertThat(parsed.problems()).isEmpty();
        Outcome<IndicatorFormula> read =
                IndicatorFormula.of(id, parsed.value().orElseThrow(), measures, Unit.NUMBER, 2024, 2024, 2025, at);
        assertThat(read.problems()).isEmpty();
        var definitions = new TreeMap<Integer, IndicatorDefinition>();
        definitions.put(
                2024,
                new IndicatorDefinition(
                        written(), 2024, Unit.NUMBER, Direction.UP, read.value(), frequency, overBodies, overTime));
        return new TrackedIndicator(
                id,
                definitions,
                Optional.empty(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                Optional.<BigDecimal>empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false);
    }

    private Indicator written() {
        return new Indicator(
                id,
                Optional.empty(),
                id,
                "",
                "quantitative",
                "result",
                "",
                "up",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(formula),
                Optional.empty(),
                Optional.empty(),
                Optional.of(frequency.term()),
                Optional.empty(),
                List.of());
    }
}
