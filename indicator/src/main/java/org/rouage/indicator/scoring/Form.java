package org.rouage.indicator.scoring;

import org.rouage.basics.Text;

/**
 * A declared rule that turns results into states and points.
 *
 * <p>Example: {@link StepTable}: below 75 % nothing, from 75 % 2 points, from 80 % 4, from 85 % 5. Some rules judge one
 * result, some put several scores together, one ranks bodies against each other, one splits between what the network
 * and what a body obtains.
 */
public sealed interface Form permits ResultForm, GroupForm, RelativeRanking, NationalLocal {
    /** {@code F1} to {@code F11}, as in the documentation of forms; {@code F0} where nothing is declared. */
    String code();

    /** Its name. */
    Text title();

    /** The rule in words, with its own figures. */
    Text inWords();
}
