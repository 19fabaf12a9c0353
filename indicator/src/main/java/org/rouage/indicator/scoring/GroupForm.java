package org.rouage.indicator.scoring;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A rule that puts the scores of several indicators together.
 *
 * <p>Example: {@link ThemeWeights}: 40 for service, 40 for control of risks, 20 for efficiency, nothing at or below 50
 * %.
 */
public sealed interface GroupForm extends Form permits ObjectiveState, WeightedTable, ThemeWeights {
    /** The indicators that it names; empty when it takes those that name it. */
    SortedSet<String> indicators();

    /** Each score by the identifier of its indicator; an indicator without a score was not measured. */
    Score score(SortedMap<String, Score> scores);
}
