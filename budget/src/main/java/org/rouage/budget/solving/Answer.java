package org.rouage.budget.solving;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.formula.Value;

/**
 * What came of a search on a grid.
 *
 * <p>Example: {@code Found} −3.20 %, 484.87, with 484.74 before it and 485.01 after: the rate nearest to the goal that
 * meets it, and what the steps beside it give.
 */
public sealed interface Answer {
    /** A step and what it gives. */
    record Tried(Rational step, Rational measured) {}

    /** How the measured number goes when the step rises. */
    enum Course {
        RISING,
        FALLING,
        /** Not always one way: every step of the grid was tried. */
        BOTH
    }

    /**
     * The step that meets the goal nearest to the number wanted; {@code before} and {@code after} are the steps beside
     * it, empty at the ends of the grid. {@code tried} is how many steps were computed.
     */
    record Found(Tried best, Optional<Tried> before, Optional<Tried> after, Course course, int tried)
            implements Answer {}

    /** No step meets the goal; the nearest to it are told, in the order of the steps, and both ends of the grid. */
    record Missed(List<Tried> nearest, Tried low, Tried high, Course course, int tried) implements Answer {
        public Missed {
            nearest = List.copyOf(nearest);
        }
    }

    /** Every step gives the same: what is measured does not rest on what is sought. */
    record Idle(Rational measured, boolean isMet, int tried) implements Answer {}

    /** What is measured goes up and down, and the grid has too many steps to try them all. */
    record Irregular(long steps, int tried) implements Answer {}

    /** At a step nothing is decided, and why. */
    record Undecided(Rational step, List<Value.Reason> reasons) implements Answer {
        public Undecided {
            reasons = List.copyOf(reasons);
        }
    }
}
