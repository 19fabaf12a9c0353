package org.rouage.indicator.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.convention.Convention;
import org.rouage.convention.Indicator;
import org.rouage.convention.Objective;

/**
 * The scores of the indicators put together by their weights: for each objective, sheet and axis, and for the
 * convention.
 *
 * <p>Example: an objective with indicators of weight 30 at 1 and 20 at 0.5 has 40 of 50, 0.8; a third of weight 10 that
 * was neutralised is named and counts neither for nor against. Each part is the exact sum of weight times share over
 * the weights that count, of the indicators under it, each once: an indicator that serves two objectives counts in
 * both, and once in their sheet.
 *
 * @param problems weights that do not sum to 100, told once
 */
public record ScoreTree(Part root, List<Problem> problems) {
    private static final Rational ALL = Rational.of(100);

    public ScoreTree {
        problems = List.copyOf(problems);
    }

    /** What a part of the convention is. */
    public enum Level {
        CONVENTION,
        AXIS,
        SHEET,
        OBJECTIVE,
        INDICATOR
    }

    /**
     * A part with what it obtained.
     *
     * @param weight of all its indicators, whether they count or not
     * @param points of the weights that count; empty when none does
     * @param objectiveState realised, partly or not, by the states of its indicators
     * @param unweighted its indicators without a weight: they are judged, and count for nothing here
     */
    public record Part(
            Level level,
            String id,
            String title,
            Rational weight,
            Optional<Points> points,
            State objectiveState,
            List<Score.Excluded> excluded,
            List<String> unweighted,
            List<Part> parts) {
        public Part {
            excluded = List.copyOf(excluded);
            unweighted = List.copyOf(unweighted);
            parts = List.copyOf(parts);
        }

        /** This part and all below, from the top down. */
        public Stream<Part> all() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
        }
    }

    /** The rate of each indicator, by identifier; one without a rate was not measured. */
    public static ScoreTree of(Convention convention, SortedMap<String, Score> rates) {
        List<Part> axes = convention.axes().stream()
                .map(axis -> part(
                        Level.AXIS,
                        axis.id(),
                        axis.title(),
                        axis.sheets().stream().flatMap(sheet -> sheet.indicators().stream()),
                        axis.sheets().stream()
                                .map(sheet -> sheet(convention, sheet, rates))
                                .toList(),
                        rates))
                .toList();
        Part root = part(Level.CONVENTION, convention.id(), convention.title(), convention.indicators(), axes, rates);
        return new ScoreTree(root, problems(convention, root.weight()));
    }

    private static Part sheet(Convention convention, Convention.Sheet sheet, SortedMap<String, Score> rates) {
        var parts = new ArrayList<Part>();
        for (Objective objective : sheet.objectives()) {
            List<Indicator> own = convention
                    .indicators()
                    .filter(one -> one.objectives().contains(objective.id()))
                    .toList();
            parts.add(part(
                    Level.OBJECTIVE, objective.id(), objective.title(), own.stream(), indicators(own, rates), rates));
        }
        List<Indicator> alone = sheet.indicators().stream()
                .filter(one -> one.objectives().isEmpty())
                .toList();
        parts.addAll(indicators(alone, rates));
        return part(Level.SHEET, sheet.id(), sheet.title(), sheet.indicators().stream(), parts, rates);
    }

    private static List<Part> indicators(List<Indicator> indicators, SortedMap<String, Score> rates) {
        return indicators.stream()
                .map(one -> part(Level.INDICATOR, one.id(), one.title(), Stream.of(one), List.of(), rates))
                .toList();
    }

    private static Part part(
            Level level,
            String id,
            String title,
            Stream<Indicator> indicators,
            List<Part> parts,
            SortedMap<String, Score> rates) {
        var sum = new WeightedSum(MissingScores.EXCLUDED);
        var unweighted = new ArrayList<String>();
        var states = new TreeMap<String, Score>();
        Rational weight = Rational.ZERO;
        for (Indicator one : indicators.toList()) {
            Optional<Score> rate = Optional.ofNullable(rates.get(one.id()));
            rate.ifPresent(score -> states.put(one.id(), score));
            if (one.weight().isEmpty()) {
                unweighted.add(one.id());
            } else {
                Rational own = Rational.of(one.weight().get());
                weight = weight.plus(own);
                sum.add(one.id(), own, rate);
            }
        }
        State state = new ObjectiveState().score(states).state();
        return new Part(level, id, title, weight, sum.points(), state, sum.excluded(), unweighted, parts);
    }

    private static List<Problem> problems(Convention convention, Rational total) {
        boolean isWeighted =
                convention.indicators().anyMatch(one -> one.weight().isPresent());
        return isWeighted && !total.equals(ALL)
                ? List.of(ScoringProblems.weights(
                        Place.of(convention.id()).at("weight"), convention.id(), total.toString()))
                : List.of();
    }
}
