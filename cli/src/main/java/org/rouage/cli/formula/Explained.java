package org.rouage.cli.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Text;
import org.rouage.formula.Calculation;
import org.rouage.formula.Definition;
import org.rouage.formula.Derivation;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/** A formula computed in a year on figures given on the command line, for its derivation. */
final class Explained {
    private static final Text FORMULA = Text.empty();

    private Explained() {}

    /** A figure that has a unit and no number is missing; its unit is that of its number where it has one. */
    static Outcome<Derivation> of(
            Formula formula, String own, int year, List<Named.Given> numbers, Map<Reference, Unit> units, Place at) {
        var given = new TreeMap<Reference, SortedMap<Integer, Definition.Given>>();
        var known = new TreeMap<>(units);
        for (Named.Given one : numbers) {
            known.putIfAbsent(one.figure(), one.number().unit());
            given.computeIfAbsent(one.figure(), figure -> new TreeMap<>())
                    .put(one.year(), new Definition.Given(one.number(), Text.empty()));
        }
        Reference result = Reference.value(own);
        var definitions = new ArrayList<Definition>();
        known.forEach((figure, unit) -> {
            if (!figure.equals(result)) {
                definitions.add(Definition.given(figure, unit, given.getOrDefault(figure, new TreeMap<>()), at));
            }
        });
        definitions.add(ruled(result, formula, Optional.ofNullable(known.get(result)), year, given, at));
        return Calculation.of(definitions, year, year).map(all -> all.explain(result, year));
    }

    private static Definition ruled(
            Reference result,
            Formula formula,
            Optional<Unit> unit,
            int year,
            Map<Reference, SortedMap<Integer, Definition.Given>> given,
            Place at) {
        var rules = new TreeMap<Integer, Definition.Rule>();
        rules.put(year, new Definition.Rule(formula, at, FORMULA));
        return new Definition(result, unit, rules, given.getOrDefault(result, new TreeMap<>()), List.of(), at);
    }

    /** The number that a formula which names nothing gives. */
    static Optional<Value.Known> constant(Formula formula, Unit unit) {
        Place at = Place.of("--value");
        Reference result = Reference.value("value");
        Definition alone = ruled(result, formula, Optional.of(unit), 2000, Map.of(), at);
        return Calculation.of(List.of(alone), 2000, 2000)
                .value()
                .map(all -> all.value(result, 2000))
                .filter(Value.Known.class::isInstance)
                .map(Value.Known.class::cast);
    }
}
