package org.rouage.budget.simulation;

import org.rouage.formula.Reference;

/**
 * How far floating point is from the exact result: the greatest relative gap among all figures and years, of the values
 * as assumed and of some paths computed again exactly from the very numbers drawn.
 *
 * <p>Example: a gap of 3.1e-16 on {@code fnga-energie} in 2027, of 5 paths and the values as assumed. Where a formula
 * rounds or compares, two nearly equal numbers may fall on two sides, which the gap then shows.
 */
public record Accuracy(double greatestGap, Reference figure, int year, int pathsChecked) {
    /** Without roundings and comparisons in the formulas, no gap is greater. */
    public static final double BOUND = 1e-9;

    public boolean isWithinBound() {
        return greatestGap <= BOUND;
    }

    /** Relative to the exact number; of zero, the number itself. */
    static double gap(double floating, double exact) {
        double apart = Math.abs(floating - exact);
        return exact == 0 ? apart : apart / Math.abs(exact);
    }
}
