package org.rouage.indicator.cascade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Rational;
import org.rouage.formula.Term;
import org.rouage.indicator.Extent;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.IndicatorFormula;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.OverBodies;
import org.rouage.indicator.Period;
import org.rouage.indicator.Result;
import org.rouage.indicator.Results;
import org.rouage.indicator.TrackedIndicator;

/**
 * Finds how the local targets of an indicator weigh: by its own rule over bodies, and for a ratio by what stands under
 * the bar.
 *
 * <p>Example: {@code paid-in-15-days / paid} is weighed by {@code paid}; {@code (a + b) / (c + d)} by c + d.
 */
final class Weighings {
    private final Results results;

    Weighings(Results results) {
        this.results = results;
    }

    /** For the bodies that have a target, in a year; volumes are those of that year or the last complete one before. */
    Weighing of(TrackedIndicator tracked, List<String> bodies, Period year) {
        IndicatorDefinition definition = tracked.definition(year.year());
        return switch (definition.overBodies()) {
            case SUM -> Weighing.of(Weighing.Kind.SUM);
            case MEAN -> alike(Weighing.Kind.MEAN, List.of(), bodies);
            case MIN -> Weighing.of(Weighing.Kind.LEAST);
            case MAX -> Weighing.of(Weighing.Kind.GREATEST);
            case NONE, LAST -> Weighing.of(Weighing.Kind.NONE);
            case PARTS -> byParts(tracked, definition, bodies, year);
        };
    }

    private Weighing byParts(
            TrackedIndicator tracked, IndicatorDefinition definition, List<String> bodies, Period year) {
        if (definition.isItsOwnMeasure()) {
            return ofMeasure(definition.measures().getFirst().bodies(), bodies);
        }
        Optional<Term> root =
                definition.formula().flatMap(IndicatorFormula::formula).map(formula -> formula.root());
        if (root.isEmpty()) {
            return Weighing.of(Weighing.Kind.NONE);
        }
        Optional<Term> under = under(root.get());
        if (under.isPresent()) {
            return volumes(tracked, figures(under.get()), bodies, year);
        }
        boolean isSum = isLinear(root.get())
                && definition.measures().stream().allMatch(measure -> measure.bodies() == OverBodies.SUM);
        return isSum ? Weighing.of(Weighing.Kind.SUM) : alike(Weighing.Kind.ALIKE, List.of(), bodies);
    }

    private static Weighing ofMeasure(OverBodies rule, List<String> bodies) {
        return switch (rule) {
            case SUM -> Weighing.of(Weighing.Kind.SUM);
            case MEAN -> alike(Weighing.Kind.MEAN, List.of(), bodies);
            case MIN -> Weighing.of(Weighing.Kind.LEAST);
            case MAX -> Weighing.of(Weighing.Kind.GREATEST);
            case NATIONAL, NONE -> Weighing.of(Weighing.Kind.NONE);
        };
    }

    /** What stands under the bar of a formula that is a quotient, whatever it is multiplied by. */
    private static Optional<Term> under(Term term) {
        if (!(term instanceof Term.Binary(Term.Operator operator, Term left, Term right, var span))) {
            return Optional.empty();
        }
        return switch (operator) {
            case DIVIDED -> Optional.of(right).filter(Weighings::isLinear);
            case TIMES ->
                under(left)
                        .filter(_ -> right instanceof Term.Quantity)
                        .or(() -> under(right).filter(_ -> left instanceof Term.Quantity));
            case PLUS, MINUS -> Optional.empty();
        };
    }

    /** Figures added and taken away: then the network is the sum of its bodies. */
    private static boolean isLinear(Term term) {
        return switch (term) {
            case Term.Figure figure -> true;
            case Term.Binary(Term.Operator operator, Term left, Term right, var span) ->
                (operator == Term.Operator.PLUS || operator == Term.Operator.MINUS)
                        && isLinear(left)
                        && isLinear(right);
            case Term.Negative(Term of, var span) -> isLinear(of);
            case Term.Quantity _, Term.Figures _, Term.Lines _, Term.Year _, Term.Power _, Term.Comparison _ -> false;
            case Term.Not _, Term.Junction _, Term.Choice _, Term.Aggregate _, Term.Between _, Term.Rounded _ -> false;
        };
    }

    private static SortedMap<String, Rational> figures(Term term) {
        var signs = new TreeMap<String, Rational>();
        gather(term, Rational.ONE, signs);
        return signs;
    }

    private static void gather(Term term, Rational sign, SortedMap<String, Rational> signs) {
        if (term instanceof Term.Figure figure) {
            signs.merge(figure.reference().name(), sign, Rational::plus);
        } else if (term instanceof Term.Binary(Term.Operator operator, Term left, Term right, var span)) {
            gather(left, sign, signs);
            gather(right, operator == Term.Operator.MINUS ? sign.negated() : sign, signs);
        } else if (term instanceof Term.Negative(Term of, var span)) {
            gather(of, sign.negated(), signs);
        }
    }

    /** Of the last year, up to this one, for which every body has all of it; all alike where there is no such year. */
    private Weighing volumes(
            TrackedIndicator tracked, SortedMap<String, Rational> signs, List<String> bodies, Period year) {
        List<String> measures = List.copyOf(signs.keySet());
        int first = results.model().setting().first();
        for (int tried = year.year(); tried >= first - 1 && !bodies.isEmpty(); tried--) {
            Period of = Period.year(tried);
            Map<String, Rational> volumes = volumesOf(tracked, signs, bodies, of);
            if (volumes.size() == bodies.size() && volumes.values().stream().allMatch(one -> one.signum() > 0)) {
                return new Weighing(Weighing.Kind.VOLUMES, measures, Optional.of(of), volumes);
            }
        }
        return alike(Weighing.Kind.ALIKE, measures, bodies);
    }

    private Map<String, Rational> volumesOf(
            TrackedIndicator tracked, SortedMap<String, Rational> signs, List<String> bodies, Period of) {
        var volumes = new TreeMap<String, Rational>();
        for (String body : bodies) {
            Result result = results.result(tracked.id(), new Extent.Body(body), of);
            Rational sum = Rational.ZERO;
            var found = new TreeSet<String>();
            for (Result.Part part : result.parts()) {
                MeasureDefinition measure = part.measure();
                Rational sign = signs.get(measure.id());
                boolean isWhole = part.coverage().isComplete() && part.period().equals(of);
                if (sign != null && isWhole && part.aggregate().isPresent() && found.add(measure.id())) {
                    sum = sum.plus(part.aggregate()
                            .get()
                            .value()
                            .times(sign)
                            .times(measure.unit().scale()));
                }
            }
            if (found.equals(signs.keySet())) {
                volumes.put(body, sum);
            }
        }
        return volumes;
    }

    private static Weighing alike(Weighing.Kind kind, List<String> measures, List<String> bodies) {
        var same = new TreeMap<String, Rational>();
        bodies.forEach(body -> same.put(body, Rational.ONE));
        return new Weighing(kind, measures, Optional.empty(), same);
    }
}
