package org.rouage.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Place;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/** The figures of {@link FormulaMessagesTest} with a number each, and one more that has a formula. */
final class FuzzedFigures {
    private static final Place AT = Place.in("f", 1, 1);

    private FuzzedFigures() {}

    static Calculation calculated(Formula formula) {
        Map<Reference, Unit> units = FormulaMessagesTest.scope().units();
        var definitions = new ArrayList<Definition>();
        units.forEach((reference, unit) -> {
            var given = new TreeMap<Integer, Definition.Given>();
            for (int year = 2023; year <= 2025; year++) {
                Value value = unit.equals(Unit.TRUTH)
                        ? new Value.Truth(year == 2024)
                        : new Value.Known(Rational.of(year).times(unit.scale()), unit);
                given.put(year, new Definition.Given(value, Text.same("given")));
            }
            definitions.add(Definition.given(reference, unit, given, AT));
        });
        Unit unit = formula.check(FormulaMessagesTest.scope(), AT).value().orElseThrow();
        var rules = new TreeMap<Integer, Definition.Rule>();
        rules.put(2024, new Definition.Rule(formula, AT, Text.same("rule")));
        definitions.add(new Definition(
                Reference.value("résultat"), Optional.of(unit), rules, new TreeMap<>(), List.of("missions"), AT));
        definitions.add(Definition.given(Reference.evolution("résultat"), Unit.PERCENT, new TreeMap<>(), AT));
        return Calculation.of(definitions, 2024, 2026).value().orElseThrow();
    }
}
