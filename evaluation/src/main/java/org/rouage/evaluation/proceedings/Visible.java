package org.rouage.evaluation.proceedings;

import org.rouage.evaluation.WrittenEvaluation;

/**
 * What a reader may see of an evaluation on a day.
 *
 * <p>Example: before the closing the public sees that {@code final-2023} is open, on which years and since when, and
 * not one word of either side.
 */
public sealed interface Visible {
    /** The proceedings; a party does not see what the evaluator has not handed yet. */
    record Shown(Proceedings proceedings) implements Visible {}

    /** That there is an evaluation, and no more: the header holds no move. */
    record Withheld(WrittenEvaluation header) implements Visible {}
}
