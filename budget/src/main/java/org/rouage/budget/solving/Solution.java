package org.rouage.budget.solving;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.budget.ConstraintCheck;
import org.rouage.budget.ConstraintRule;
import org.rouage.budget.Figure;
import org.rouage.budget.Trajectory;
import org.rouage.formula.Value;

/**
 * What a figure must do to meet a constraint: the answer of the search, and the whole trajectory of each step it rests
 * on, the best and those beside it.
 *
 * <p>Example: {@code fncm} falls by 3.20 % a year so that its average over 2018-2022 is at most 485 MEUR: 484.87; at
 * 3.19 % it would be 485.02. {@code isSupposed} says that the figure had no rule resting on its rate, so that
 * {@code previous × (1 + evolution)} was taken.
 */
public record Solution(
        Figure figure,
        Lever lever,
        ConstraintRule constraint,
        Rational tolerance,
        Answer answer,
        boolean isSupposed,
        List<Result> results) {
    public Solution {
        results = List.copyOf(results);
    }

    /** A step with all that comes of it. */
    public record Result(Rational step, boolean isBest, Trajectory trajectory, ConstraintCheck check) {
        public Value value(Figure figure, int year) {
            return trajectory.value(figure.reference(), year);
        }
    }

    /** The step that answers; empty when none does. */
    public Optional<Result> best() {
        return results.stream().filter(Result::isBest).findFirst();
    }
}
