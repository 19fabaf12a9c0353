package org.rouage.formula;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Outcome;

/**
 * The unit of each figure, declared, or found from its first rule; every rule is checked against the unit of its figure
 * and given values against it too.
 */
final class UnitsOfFigures {
    private final SortedMap<Reference, Definition> definitions;
    private final CalculationProblems problems;
    private final Map<Reference, Unit> units = new TreeMap<>();

    UnitsOfFigures(SortedMap<Reference, Definition> definitions, CalculationProblems problems) {
        this.definitions = definitions;
        this.problems = problems;
    }

    Map<Reference, Unit> all() {
        definitions.values().forEach(one -> one.unit().ifPresent(unit -> units.put(one.reference(), unit)));
        infer();
        definitions.values().forEach(this::check);
        return units;
    }

    /** Undeclared units: found from what is known, as long as more becomes known; else a rate is supposed. */
    private void infer() {
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (Definition definition : definitions.values()) {
                isMore |= infer(definition);
            }
        }
        definitions.keySet().forEach(reference -> units.putIfAbsent(reference, Unit.PERCENT));
    }

    private boolean infer(Definition definition) {
        if (units.containsKey(definition.reference()) || definition.rules().isEmpty()) {
            return false;
        }
        Optional<Unit> found = definition
                .rules()
                .firstEntry()
                .getValue()
                .formula()
                .check(scope(definition), definition.at())
                .value();
        found.ifPresent(unit -> units.put(definition.reference(), unit));
        return found.isPresent();
    }

    private Scope scope(Definition definition) {
        return Scope.of(definition.reference().name(), units, definition.lines());
    }

    private void check(Definition definition) {
        Unit declared = Objects.requireNonNull(units.get(definition.reference()));
        definition.rules().values().forEach(rule -> {
            Outcome<Unit> given = rule.formula().check(scope(definition), rule.at());
            problems.addAll(given.problems());
            given.value()
                    .filter(unit -> !UnitRules.fits(unit, declared) && !isZero(rule.formula()))
                    .ifPresent(unit -> problems.otherUnit(definition, rule, unit, declared));
        });
        definition.given().forEach((year, given) -> {
            if (given.value() instanceof Value.Known(var number, Unit unit) && !unit.equals(declared)) {
                problems.givenInOtherUnit(definition, year, unit, declared);
            }
        });
    }

    private static boolean isZero(Formula formula) {
        return formula.root() instanceof Term.Quantity(var value, Unit unit, Span span)
                && value.isZero()
                && unit.isNumber();
    }
}
