package org.rouage.budget.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rouage.basics.Outcome;
import org.rouage.basics.Rational;
import org.rouage.budget.simulation.RandomFigure.Year;
import org.rouage.formula.Definition;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * Holds uncertainties against the figures that they are about: refused with every problem of every one, else the
 * figures to draw, in the order of their names.
 *
 * <p>Example: an uncertainty on {@code budget-fnga}, which a formula computes, is refused with the place of the
 * formula; so are weights that sum to 99 %, in the same answer.
 */
final class RandomFigures {
    private final Map<String, Definition> figures = new HashMap<>();
    private final Set<String> constants;
    private final int first;
    private final int last;
    private final UncertaintyProblems problems = new UncertaintyProblems();
    private final Set<Map.Entry<String, Integer>> drawn = new HashSet<>();

    private RandomFigures(List<Definition> definitions, Set<String> constants, int first, int last) {
        definitions.stream()
                .filter(one -> one.reference().aspect() == Reference.Aspect.VALUE)
                .forEach(one -> figures.put(one.reference().name(), one));
        this.constants = Set.copyOf(constants);
        this.first = first;
        this.last = last;
    }

    /** Of the figures of a term, both years inclusive; constants have one value for all years. */
    static Outcome<List<RandomFigure>> of(
            Uncertainties uncertainties, List<Definition> definitions, Set<String> constants, int first, int last) {
        var checked = new RandomFigures(definitions, constants, first, last);
        var random = new TreeMap<Reference, RandomFigure>();
        for (int at = 0; at < uncertainties.uncertainties().size(); at++) {
            String path = "uncertainties[" + (at + 1) + "]";
            checked.figure(uncertainties.uncertainties().get(at), path).ifPresent(one -> random.put(one.figure(), one));
        }
        return Outcome.of(List.copyOf(random.values()), checked.problems.all());
    }

    private Optional<RandomFigure> figure(Uncertainty uncertainty, String path) {
        Optional<Sense> sense = Sense.of(uncertainty.as());
        Optional<Definition> figure = Optional.ofNullable(figures.get(uncertainty.of()));
        if (figure.isEmpty()) {
            problems.noSuchFigure(
                    path + ".of",
                    uncertainty.of(),
                    Reference.nearest(
                            uncertainty.of(), figures.keySet().stream().sorted()));
        }
        uncertainty.persistence().ifPresent(number -> persistence(number, path));
        if (uncertainty.accumulates() && sense.equals(Optional.of(Sense.VALUE))) {
            problems.valuesAccumulate(path + ".accumulates");
        }
        boolean isConstant = constants.contains(uncertainty.of());
        if (isConstant) {
            constant(uncertainty, path);
        }
        Optional<Rational> scale = sense.flatMap(one -> scale(uncertainty, one, figure, path));
        var laws = new Laws(problems, sense.orElse(Sense.DEVIATION), scale.orElse(Rational.ONE));
        var years = new ArrayList<Year>();
        for (int at = 0; at < uncertainty.years().size(); at++) {
            String inside = path + ".years[" + (at + 1) + "]";
            Uncertainty.Years some = uncertainty.years().get(at);
            Optional<Law> law = laws.of(some.distribution(), inside + ".distribution");
            figure.ifPresent(one -> years(one, some, inside)
                    .forEach((year, assumed) ->
                            law.ifPresent(each -> years.add(new Year(year, assumed.toDouble(), each)))));
        }
        years.sort((one, other) -> Integer.compare(one.year(), other.year()));
        double persistence = isConstant
                ? 1
                : uncertainty.persistence().map(BigDecimal::doubleValue).orElse(0.0);
        return figure.map(one -> new RandomFigure(
                one.reference(), sense.orElse(Sense.VALUE), persistence, uncertainty.accumulates(), years));
    }

    private void persistence(BigDecimal number, String path) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
            problems.persistence(path + ".persistence", number);
        }
    }

    private void constant(Uncertainty uncertainty, String path) {
        if (uncertainty.persistence().isPresent()) {
            problems.constant(path + ".persistence", uncertainty.of(), "persistence");
        }
        if (uncertainty.accumulates()) {
            problems.constant(path + ".accumulates", uncertainty.of(), "accumulates");
        }
        for (int at = 0; at < uncertainty.years().size(); at++) {
            Uncertainty.Years some = uncertainty.years().get(at);
            if (some.from().isPresent() || some.to().isPresent()) {
                problems.constant(path + ".years[" + (at + 1) + "]", uncertainty.of(), "from, to");
            }
        }
    }

    /** What a written number is worth in base units; empty when the unit is not one that the figure can be drawn in. */
    private Optional<Rational> scale(Uncertainty uncertainty, Sense sense, Optional<Definition> figure, String path) {
        Optional<Unit> unit = Unit.parse(uncertainty.unit());
        String place = path + ".unit";
        if (sense == Sense.RELATIVE_DEVIATION) {
            if (!unit.equals(Optional.of(Unit.PERCENT))) {
                problems.unitOfValue(place, uncertainty.unit(), Unit.PERCENT);
            }
            return unit.map(Unit::scale);
        }
        Optional<Unit> own = figure.flatMap(Definition::unit);
        Optional<Unit> wanted = own.map(one -> sense == Sense.DEVIATION && one.equals(Unit.PERCENT) ? Unit.POINT : one);
        if (unit.isEmpty() || (wanted.isPresent() && !unit.equals(wanted))) {
            problems.unitOfValue(place, uncertainty.unit(), wanted.orElse(Unit.NUMBER));
        }
        return unit.map(Unit::scale);
    }

    /** The years drawn, each with the value assumed. */
    private Map<Integer, Rational> years(Definition figure, Uncertainty.Years some, String path) {
        boolean isConstant = constants.contains(figure.reference().name());
        int from =
                some.from().orElse(isConstant ? Math.min(first, figure.given().firstKey()) : first);
        int to = some.to().orElse(last);
        if (from > to) {
            problems.yearsBackwards(path, from, to);
            return Map.of();
        }
        if (to > last
                || from
                        < Math.min(
                                first,
                                figure.given().isEmpty()
                                        ? first
                                        : figure.given().firstKey())) {
            problems.outside(path, to > last ? to : from, first, last);
            return Map.of();
        }
        var years = new TreeMap<Integer, Rational>();
        for (int year = from; year <= to; year++) {
            String name = figure.reference().name();
            if (!drawn.add(Map.entry(name, year))) {
                problems.twice(path, name, year);
            } else if (year >= first && figure.rules().floorKey(year) != null) {
                problems.hasRule(
                        path,
                        name,
                        year,
                        figure.rules().floorEntry(year).getValue().at());
                return Map.of();
            } else {
                int at = year;
                assumed(figure, year)
                        .ifPresentOrElse(number -> years.put(at, number), () -> problems.noValue(path, name, at));
            }
        }
        return years;
    }

    private static Optional<Rational> assumed(Definition figure, int year) {
        return Optional.ofNullable(figure.given().get(year))
                .flatMap(given ->
                        given.value() instanceof Value.Known known ? Optional.of(known.number()) : Optional.empty());
    }
}
