package org.rouage.budget.execution;

import java.util.Comparator;
import org.rouage.basics.Problem;

/**
 * What the rules of execution say of a budget in a year: how much it weighs, and in words what was found, what was
 * expected, and the remedy.
 *
 * <p>Example: breached, {@code budget-fnga} 2025, {@code EXECUTION-LIMITATIVE-OVERRUN}: committed 121 MEUR, expected at
 * most 120.4 MEUR. A limitative line breaches where an evaluative one is to justify.
 */
public record Finding(Weight weight, String budget, int year, Problem problem) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::weight)
            .thenComparing(Finding::budget)
            .thenComparingInt(Finding::year)
            .thenComparing(Finding::problem);

    /** From what must be mended to what is only told. */
    public enum Weight {
        BREACHED,
        TO_JUSTIFY,
        UNDECIDED,
        NOTICE
    }

    /** The heaviest first, then by budget, year and place. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
