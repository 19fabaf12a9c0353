package org.rouage.budget.execution;

import java.util.Optional;
import org.rouage.formula.Unit;

/**
 * What credits are counted for: a budget, a group of its lines, or a line. {@code isCapped} tells whether the
 * convention sets an amount for it, by a formula or in figures.
 *
 * <p>Example: the line {@code fnga-personnel} of {@code budget-fnga}, in the group {@code personnel}, limitative, in
 * MEUR. A budget or a group is limitative when all its lines are.
 */
public record Account(
        Level level,
        String id,
        String title,
        String budget,
        Optional<String> group,
        boolean isLimitative,
        boolean isCapped,
        Unit unit) {
    /** From the whole to its parts. */
    public enum Level {
        BUDGET,
        GROUP,
        LINE
    }
}
