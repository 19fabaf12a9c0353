package org.rouage.budget.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.ConstraintRule;
import org.rouage.budget.Figure;
import org.rouage.budget.Trajectory;
import org.rouage.formula.Calculation.Cell;
import org.rouage.formula.Reference;

/**
 * Many paths of a budget whose assumptions are not certain, and what they show.
 *
 * <p>Example: {@code Simulation.of(model, uncertainties, new Settings(100_000, 1, List.of())).map(one -> one.run(done
 * -> {}))}: with an inflation of 1.7 % give or take, {@code budget-fnga} comes to between 98.4 and 105.1 MEUR in 2026
 * nine times in ten, and its ceiling is kept in 64 % of the paths. Refused with every problem of the uncertainties, and
 * every figure asked for that is none.
 */
public final class Simulation {
    /** Numbers kept at once: 128 MB. More cells are computed in several passes, which draw the same paths again. */
    private static final int MOST_NUMBERS = 1 << 24;

    private final Trajectory assumed;
    private final Uncertainties uncertainties;
    private final Settings settings;
    private final List<Figure> shown;
    private final List<RandomFigure> random;

    private Simulation(
            Trajectory assumed,
            Uncertainties uncertainties,
            Settings settings,
            List<Figure> shown,
            List<RandomFigure> random) {
        this.assumed = assumed;
        this.uncertainties = uncertainties;
        this.settings = settings;
        this.shown = shown;
        this.random = random;
    }

    public static Outcome<Simulation> of(BudgetModel model, Uncertainties uncertainties, Settings settings) {
        Set<String> constants = model.figures().stream()
                .filter(figure -> figure.kind() == Figure.Kind.PARAMETER)
                .map(figure -> figure.reference().name())
                .collect(Collectors.toSet());
        Outcome<List<RandomFigure>> random =
                RandomFigures.of(uncertainties, model.definitions(), constants, model.first(), model.last());
        Outcome<Trajectory> assumed = model.compute();
        var problems = new ArrayList<Problem>(random.problems());
        problems.addAll(assumed.problems());
        List<Figure> shown = shown(model, settings, uncertainties, problems);
        return problems.isEmpty()
                ? Outcome.accepted(new Simulation(
                        assumed.value().orElseThrow(),
                        uncertainties,
                        settings,
                        shown,
                        random.value().orElseThrow()))
                : Outcome.refused(problems);
    }

    /** What is named; else budgets, lines and workforce paths, and what is drawn. */
    private static List<Figure> shown(
            BudgetModel model, Settings settings, Uncertainties uncertainties, List<Problem> problems) {
        Map<String, Figure> byName = new TreeMap<>();
        model.figures().forEach(figure -> byName.put(figure.reference().toString(), figure));
        var wanted = new LinkedHashSet<>(settings.figures());
        if (wanted.isEmpty()) {
            Set<String> drawn =
                    uncertainties.uncertainties().stream().map(Uncertainty::of).collect(Collectors.toSet());
            return model.figures().stream()
                    .filter(figure -> isResult(figure.kind())
                            || drawn.contains(figure.reference().toString()))
                    .toList();
        }
        wanted.stream()
                .filter(name -> !byName.containsKey(name))
                .forEach(name -> problems.add(
                        UncertaintyProblems.notShown(name, Reference.nearest(name, byName.keySet().stream()))));
        return model.figures().stream()
                .filter(figure -> wanted.contains(figure.reference().toString()))
                .toList();
    }

    private static boolean isResult(Figure.Kind kind) {
        return switch (kind) {
            case BUDGET, LINE, WORKFORCE -> true;
            case SERIES, PARAMETER, EVOLUTION -> false;
        };
    }

    /** The sum of what the listener of {@link #run} is told. */
    public long work() {
        return (long) settings.paths() * parts().size();
    }

    /** The listener is told of paths by their number as they are computed, from any thread. */
    public SimulationResult run(LongConsumer listener) {
        return run(listener, Runtime.getRuntime().availableProcessors());
    }

    /** As {@link #run}, by so many threads, which changes no number. */
    SimulationResult run(LongConsumer listener, int threads) {
        var columns = new Columns(assumed.calculation(), random, settings, threads);
        var tallies = new HashMap<Cell, Tally>();
        for (List<Cell> part : parts()) {
            double[][] values = columns.of(part, listener);
            List<Tally> found = IntStream.range(0, part.size())
                    .parallel()
                    .mapToObj(at -> tally(part.get(at), values[at]))
                    .toList();
            for (int at = 0; at < found.size(); at++) {
                tallies.put(part.get(at), found.get(at));
            }
        }
        return new SimulationResult(
                assumed,
                uncertainties,
                settings,
                shown.stream().map(figure -> figure(figure, tallies)).toList(),
                assumed.constraints().stream()
                        .map(check -> new SimulatedConstraint(
                                check,
                                Optional.ofNullable(tallies.get(measure(check.rule())))
                                        .flatMap(Tally::met)))
                        .toList(),
                ExactPaths.accuracy(assumed, random, columns, cells(), settings.paths()));
    }

    /** What a column showed before it was put in order. */
    private record Tally(Spread spread, List<SimulatedFigure.Exceeded> exceeded, Optional<Likelihood> met) {}

    private Tally tally(Cell cell, double[] values) {
        List<SimulatedFigure.Exceeded> exceeded = assumed.model().written().stream()
                .filter(one -> one.figure().equals(cell.figure()) && one.year() == cell.year())
                .map(one -> new SimulatedFigure.Exceeded(
                        one, Threshold.above(one.number().toDouble()).among(values)))
                .toList();
        Optional<Likelihood> met = assumed.model().constraints().stream()
                .filter(rule -> measure(rule).equals(cell))
                .findFirst()
                .map(rule -> Threshold.of(rule).among(values));
        return new Tally(Spread.of(values), exceeded, met);
    }

    private SimulatedFigure figure(Figure figure, Map<Cell, Tally> tallies) {
        return new SimulatedFigure(
                figure,
                years().mapToObj(year -> {
                            var tally = Optional.ofNullable(tallies.get(new Cell(figure.reference(), year)));
                            return new SimulatedFigure.Year(
                                    year,
                                    assumed.value(figure.reference(), year),
                                    tally.map(Tally::spread),
                                    tally.map(Tally::exceeded).orElse(List.of()));
                        })
                        .toList());
    }

    /** What is computed on each path: the figures shown and the measures of constraints, where they are decided. */
    private List<Cell> cells() {
        var cells = new LinkedHashSet<Cell>();
        shown.forEach(figure -> years().forEach(year -> cells.add(new Cell(figure.reference(), year))));
        assumed.model().constraints().forEach(rule -> cells.add(measure(rule)));
        return cells.stream()
                .filter(cell -> assumed.value(cell.figure(), cell.year()).isDecided())
                .toList();
    }

    private List<List<Cell>> parts() {
        List<Cell> cells = cells();
        int most = Math.max(1, MOST_NUMBERS / settings.paths());
        var parts = new ArrayList<List<Cell>>();
        for (int from = 0; from < cells.size(); from += most) {
            parts.add(cells.subList(from, Math.min(from + most, cells.size())));
        }
        return parts;
    }

    private Cell measure(ConstraintRule rule) {
        return new Cell(rule.reference(), assumed.model().last());
    }

    private IntStream years() {
        return IntStream.rangeClosed(assumed.model().first(), assumed.model().last());
    }
}
