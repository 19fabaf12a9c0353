package org.rouage.formula;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Outcome;
import org.rouage.basics.Rational;

/**
 * The unit of each figure, declared, or found from its first rule; every rule is checked against the unit of its figure
 * and given values against it too.
 */
final class UnitsOfFigures {
    private final SortedMap<Reference, Definition> definitions;
    private final CalculationProblems problems;
    private final SortedMap<Reference, Unit> units = new TreeMap<>();

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
        return new Scope(definition.reference().name(), units, definition.lines());
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
            if (given.value() instanceof Value.Known known) {
                check(definition, year, known, declared);
            }
        });
    }

    private void check(Definition definition, int year, Value.Known given, Unit declared) {
        if (!given.unit().equals(declared)) {
            problems.givenInOtherUnit(definition, year, given.unit(), declared);
        } else if (declared.isPart()
                && (given.number().signum() < 0 || given.number().compareTo(Rational.ONE) > 0)) {
            problems.noShare(definition, year, given);
        }
    }

    private static boolean isZero(Formula formula) {
        return UnitCheck.isZero(formula.root());
    }
}
