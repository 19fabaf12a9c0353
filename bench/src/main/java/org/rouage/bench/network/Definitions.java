package org.rouage.bench.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.AsOf;
import org.rouage.basics.Place;
import org.rouage.convention.Indicator;
import org.rouage.formula.Formula;
import org.rouage.formula.Unit;
import org.rouage.indicator.Direction;
import org.rouage.indicator.FinerTarget;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.IndicatorFormula;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Network;
import org.rouage.indicator.OverBodies;
import org.rouage.indicator.OverTime;
import org.rouage.indicator.Rollup;
import org.rouage.indicator.TargetValue;
import org.rouage.indicator.TrackedIndicator;

/** Indicators that are a share of two measures, summed over bodies and months, with their targets. */
final class Definitions {
    private Definitions() {}

    static MeasureDefinition measure(String id) {
        return MeasureDefinition.of(id, Unit.NUMBER, Frequency.MONTH, OverBodies.SUM, OverTime.SUM);
    }

    static IndicatorModel model(
            Network network, int first, int last, List<MeasureDefinition> measures, List<TrackedIndicator> indicators) {
        LocalDate known = LocalDate.of(last + 1, 6, 30);
        return IndicatorModel.of(
                new IndicatorModel.Setting(
                        new AsOf(known, known),
                        LocalDate.of(first, 1, 1),
                        LocalDate.of(last, 12, 31),
                        "nationale",
                        network),
                measures,
                indicators,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static TrackedIndicator share(
            String id,
            String formula,
            Map<String, MeasureDefinition> measures,
            SortedMap<Integer, TargetValue> targets,
            List<FinerTarget> finer,
            int first,
            int last) {
        Place at = Place.of(id);
        IndicatorFormula ready = IndicatorFormula.of(
                        id,
                        Formula.parse(formula, at).value().orElseThrow(),
                        measures,
                        Unit.NUMBER,
                        first,
                        first,
                        last,
                        at)
                .value()
                .orElseThrow();
        var definitions = new TreeMap<>(Map.of(first, definition(id, formula, first, ready)));
        return new TrackedIndicator(
                id,
                definitions,
                Optional.empty(),
                targets,
                targets,
                new TreeMap<>(),
                finer,
                finer,
                List.of(),
                Optional.<BigDecimal>empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                true);
    }

    private static IndicatorDefinition definition(String id, String formula, int first, IndicatorFormula ready) {
        return new IndicatorDefinition(
                written(id, formula),
                first,
                Unit.NUMBER,
                Direction.UP,
                Optional.of(ready),
                Frequency.MONTH,
                Rollup.PARTS,
                Rollup.PARTS);
    }

    private static Indicator written(String id, String formula) {
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
                Optional.of("month"),
                Optional.empty(),
                List.of());
    }
}
