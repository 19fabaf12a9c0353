package org.rouage.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;

/**
 * How far apart the bodies of an extent are on an indicator: a good mean may hide bodies that are far from the target.
 *
 * <p>Example: of 5 bodies at 70, 80, 85, 90 and 95 %, with a target of 82 %: from 70 to 95, median 85, quartiles 80 and
 * 90, two bodies short of the target. A body without a result, or with a part of a sum alone, is named, and is in none
 * of these figures.
 *
 * @param bodies those with a result, the worst first where one direction is better, else the least first
 * @param undecided those without a result, or with a part of a sum alone, by identifier, with the reason
 * @param spread empty when no body has a result
 * @param coverage bodies with a result, of those that stand in the extent
 */
public record Dispersion(
        String indicator,
        Extent extent,
        Period period,
        List<OfBody> bodies,
        List<Result> undecided,
        Optional<Spread> spread,
        Coverage coverage) {
    public Dispersion {
        bodies = List.copyOf(bodies);
        undecided = List.copyOf(undecided);
    }

    /**
     * A body, its result in base units, and what it is judged against.
     *
     * @param isReached empty when nothing is aimed at
     */
    public record OfBody(String body, Rational number, Optional<Aim> aim, Optional<Boolean> isReached) {}

    /**
     * From least to greatest. A quartile is that of the sorted values with linear interpolation at (n − 1)·p, as
     * spreadsheets do (Hyndman and Fan's seventh definition), exact: of 1, 2, 3 and 4 the first is 1.75.
     */
    public record Spread(Rational least, Rational lower, Rational median, Rational upper, Rational greatest) {
        /** Of at least one number, in any order. */
        public static Spread of(List<Rational> numbers) {
            List<Rational> sorted = numbers.stream().sorted().toList();
            return new Spread(sorted.getFirst(), at(sorted, 1), at(sorted, 2), at(sorted, 3), sorted.getLast());
        }

        private static Rational at(List<Rational> sorted, int quarters) {
            int steps = (sorted.size() - 1) * quarters;
            Rational low = sorted.get(steps / 4);
            if (steps % 4 == 0) {
                return low;
            }
            Rational rest = Rational.of(steps % 4).dividedBy(Rational.of(4));
            return low.plus(sorted.get(steps / 4 + 1).minus(low).times(rest));
        }
    }

    /** Of the bodies that stand in an extent. */
    public static Dispersion of(Results results, String indicator, Extent extent, Period period) {
        var bodies = new ArrayList<OfBody>();
        var undecided = new ArrayList<Result>();
        for (String body : results.expectations().standing(extent, period)) {
            Result result = results.result(indicator, new Extent.Body(body), period);
            Optional<Aim> aim = results.model().aim(indicator, result.extent(), period);
            result.total()
                    .ifPresentOrElse(
                            number -> bodies.add(
                                    new OfBody(body, number, aim, aim.flatMap(one -> reaches(result, number, one)))),
                            () -> undecided.add(result));
        }
        bodies.sort(order(results, indicator, period));
        Optional<Spread> spread = bodies.isEmpty()
                ? Optional.empty()
                : Optional.of(Spread.of(bodies.stream().map(OfBody::number).toList()));
        var coverage = new Coverage(bodies.size(), bodies.size() + (long) undecided.size());
        return new Dispersion(indicator, extent, period, bodies, undecided, spread, coverage);
    }

    /** Nobody is held to what was said in a definition that a break in the series ended. */
    private static Optional<Boolean> reaches(Result result, Rational number, Aim aim) {
        IndicatorDefinition definition = result.definition();
        return !aim.value().holdsIn(result.period().year())
                ? Optional.empty()
                : definition.direction().reaches(number, aim.value(), definition.unit());
    }

    private static Comparator<OfBody> order(Results results, String indicator, Period period) {
        boolean isDown = results.model()
                .indicator(indicator)
                .map(one -> one.definition(period.year()).direction())
                .filter(Direction.DOWN::equals)
                .isPresent();
        Comparator<OfBody> byNumber = Comparator.comparing(OfBody::number);
        return (isDown ? byNumber.reversed() : byNumber).thenComparing(OfBody::body);
    }

    /** Those that reach what is aimed at, the worst first. */
    public List<OfBody> reaching() {
        return bodies.stream()
                .filter(one -> one.isReached().equals(Optional.of(true)))
                .toList();
    }

    /** Those that do not reach it, the worst first. */
    public List<OfBody> fallingShort() {
        return bodies.stream()
                .filter(one -> one.isReached().equals(Optional.of(false)))
                .toList();
    }
}
