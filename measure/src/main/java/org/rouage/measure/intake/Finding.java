package org.rouage.measure.intake;

import org.rouage.basics.Problem;

/**
 * Something found in a file: a problem, for which the file is refused, or a warning, which is told and no more.
 *
 * <p>Example: a negative count refuses; a value far from the others of its series warns.
 */
public record Finding(Problem problem, boolean refuses) {
    static Finding refusal(Problem problem) {
        return new Finding(problem, true);
    }

    static Finding warning(Problem problem) {
        return new Finding(problem, false);
    }
}
