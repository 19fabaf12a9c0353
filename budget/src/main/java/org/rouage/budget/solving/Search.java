package org.rouage.budget.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rouage.basics.Rational;
import org.rouage.budget.solving.Answer.Course;
import org.rouage.budget.solving.Answer.Tried;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;
import org.rouage.formula.Value.Known;

/**
 * Seeks the step of a grid that meets a goal and comes nearest to the number wanted, by whole exact computations.
 *
 * <p>Example: 534 MEUR, each year at the same rate to 0.01 %, with a yearly average of at most 485 MEUR: the search
 * halves the grid some fourteen times and answers −3.20 %; at −3.19 % the average is 485.02. It first looks at 65 steps
 * spread over the grid: if what is measured goes up and down, every step is tried instead.
 */
public final class Search {
    /** Past as many, not every step is tried. */
    public static final int MOST_TRIED = 50_000;

    private static final int SPREAD = 64;

    private final Grid grid;
    private final Goal goal;
    private final Function<Rational, Value> measure;
    private final TreeMap<Long, Tried> tried = new TreeMap<>();
    private Optional<Answer> undecided = Optional.empty();

    private Search(Grid grid, Goal goal, Function<Rational, Value> measure) {
        this.grid = grid;
        this.goal = goal;
        this.measure = measure;
    }

    /** The measure of a step is a number; the same step always measures the same. */
    public static Answer answer(Grid grid, Goal goal, Function<Rational, Value> measure) {
        return new Search(grid, goal, measure).answer();
    }

    private Answer answer() {
        long last = grid.size() - 1;
        for (long part = 0; part <= SPREAD && undecided.isEmpty(); part++) {
            at(part * last / SPREAD);
        }
        Answer answer = undecided.isPresent() ? undecided.get() : spread(last);
        return undecided.orElse(answer);
    }

    private Answer spread(long last) {
        boolean isRising = isMonotone(1);
        boolean isFalling = isMonotone(-1);
        if (isRising && isFalling) {
            Rational measured = at(0).measured();
            return new Answer.Idle(measured, goal.isMet(measured), tried.size());
        }
        if (!isRising && !isFalling) {
            return everyStep(last);
        }
        long best = bisected(last, isRising);
        Answer answer = about(best, isRising ? Course.RISING : Course.FALLING);
        boolean isStill = isMonotone(isRising ? 1 : -1);
        return isStill ? answer : everyStep(last);
    }

    /** Whether what was measured so far goes one way from step to step, or stays. */
    private boolean isMonotone(int way) {
        Optional<Rational> before = Optional.empty();
        for (Tried one : tried.values()) {
            if (before.isPresent() && one.measured().compareTo(before.get()) * way < 0) {
                return false;
            }
            before = Optional.of(one.measured());
        }
        return true;
    }

    /** The steps below the number wanted lie on one side: the two at the border, and of them the better. */
    private long bisected(long last, boolean isRising) {
        long below = isRising ? 0 : last;
        long above = isRising ? last : 0;
        if (!goal.isBelow(at(below).measured())) {
            return below;
        }
        if (goal.isBelow(at(above).measured())) {
            return above;
        }
        while (Math.abs(above - below) > 1) {
            long middle = Math.floorDiv(above + below, 2);
            if (goal.isBelow(at(middle).measured())) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return better(below, above);
    }

    private long better(long one, long other) {
        Tried first = at(one);
        Tried second = at(other);
        boolean isFirstMet = goal.isMet(first.measured());
        if (isFirstMet != goal.isMet(second.measured())) {
            return isFirstMet ? one : other;
        }
        return goal.distance(first.measured()).compareTo(goal.distance(second.measured())) <= 0 ? one : other;
    }

    private Answer everyStep(long last) {
        if (last >= MOST_TRIED) {
            return new Answer.Irregular(grid.size(), tried.size());
        }
        long best = 0;
        for (long rank = 0; rank <= last && undecided.isEmpty(); rank++) {
            at(rank);
            best = better(best, rank);
        }
        return about(best, Course.BOTH);
    }

    private Answer about(long best, Course course) {
        Optional<Tried> before = best > 0 ? Optional.of(at(best - 1)) : Optional.empty();
        Optional<Tried> after = best < grid.size() - 1 ? Optional.of(at(best + 1)) : Optional.empty();
        Tried found = at(best);
        if (goal.isMet(found.measured())) {
            return new Answer.Found(found, before, after, course, tried.size());
        }
        return new Answer.Missed(nearest(found, before, after), at(0), at(grid.size() - 1), course, tried.size());
    }

    /** The nearest step, and that of its neighbours which stands on the other side of the number wanted. */
    private List<Tried> nearest(Tried found, Optional<Tried> before, Optional<Tried> after) {
        int side = found.measured().compareTo(goal.wanted());
        var nearest = new ArrayList<Tried>(List.of(found));
        Stream.of(before, after)
                .flatMap(Optional::stream)
                .filter(one -> one.measured().compareTo(goal.wanted()) * side < 0)
                .min(Comparator.comparing(one -> goal.distance(one.measured())))
                .ifPresent(nearest::add);
        nearest.sort(Comparator.comparing(Tried::step));
        return nearest;
    }

    private Tried at(long rank) {
        Tried known = tried.get(rank);
        if (known != null) {
            return known;
        }
        Rational step = grid.at(rank);
        Rational measured = switch (measure.apply(step)) {
            case Known(Rational number, Unit _) -> number;
            case Value.Undecided(List<Value.Reason> reasons) -> halted(step, reasons);
            case Value.Truth _ -> throw new IllegalArgumentException("a measure is a number");
        };
        var now = new Tried(step, measured);
        tried.put(rank, now);
        return now;
    }

    private Rational halted(Rational step, List<Value.Reason> reasons) {
        if (undecided.isEmpty()) {
            undecided = Optional.of(new Answer.Undecided(step, reasons));
        }
        return goal.wanted();
    }
}
