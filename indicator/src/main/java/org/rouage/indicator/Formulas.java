package org.rouage.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.formula.Calculation;
import org.rouage.formula.Definition;
import org.rouage.formula.Formula;
import org.rouage.formula.Reference;
import org.rouage.formula.Term;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.When;

/** What is wrong with a formula over measures. */
final class Formulas {
    private Formulas() {}

    static List<Problem> problems(
            String own, Formula formula, Map<String, MeasureDefinition> measures, Unit unit, int year, Place at) {
        var problems = new ArrayList<Problem>();
        if (formula.references().stream().anyMatch(Reference::isOwn)
                || formula.references().contains(Reference.value(own))) {
            problems.add(IndicatorProblems.formulaOnItself(at, own, formula.text()));
            return problems;
        }
        if (whens(formula).anyMatch(when -> when instanceof When.Computed(int offset) && offset > 0)) {
            problems.add(IndicatorProblems.formulaOnLaterYear(at, own, formula.text()));
        }
        if (formula.references().isEmpty()) {
            problems.add(IndicatorProblems.formulaWithoutMeasure(at, own, formula.text()));
        }
        var definitions = new ArrayList<Definition>();
        for (MeasureDefinition measure : asked(formula, measures)) {
            definitions.add(Definition.given(Reference.value(measure.id()), measure.unit(), new TreeMap<>(), at));
        }
        definitions.add(definition(own, formula, unit, year, at));
        Outcome<Calculation> checked = Calculation.of(definitions, year, year);
        problems.addAll(checked.problems());
        return problems;
    }

    /** Those it names; all of them when it names one that is not there, so that the nearest can be told. */
    private static List<MeasureDefinition> asked(Formula formula, Map<String, MeasureDefinition> measures) {
        boolean areKnown = formula.references().stream().allMatch(named -> measures.containsKey(named.name()));
        if (!areKnown) {
            return List.copyOf(measures.values());
        }
        return formula.references().stream()
                .map(Reference::name)
                .distinct()
                .flatMap(name -> Optional.ofNullable(measures.get(name)).stream())
                .toList();
    }

    private static Stream<When> whens(Formula formula) {
        return formula.root().all().stream().flatMap(term -> switch (term) {
            case Term.Figure figure -> Stream.of(figure.when());
            case Term.Figures figures -> Stream.of(figures.from(), figures.to());
            default -> Stream.of();
        });
    }

    static Definition definition(String own, Formula formula, Unit unit, int year, Place at) {
        var rules = new TreeMap<Integer, Definition.Rule>();
        rules.put(year, new Definition.Rule(formula, at, Text.empty()));
        return new Definition(Reference.value(own), Optional.of(unit), rules, new TreeMap<>(), List.of(), at);
    }

    /** What was submitted for a measure, as formulas read it. */
    static Value value(MeasureDefinition measure, Rational submitted) {
        return measure.unit().kind() == Unit.Kind.TRUTH
                ? new Value.Truth(!submitted.isZero())
                : new Value.Known(measure.inBaseUnits(submitted), measure.unit());
    }
}
