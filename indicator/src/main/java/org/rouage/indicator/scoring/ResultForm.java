package org.rouage.indicator.scoring;

import org.rouage.basics.Text;

/**
 * A rule that judges one result.
 *
 * <p>Example: {@link BudgetReport} says "improvement" of 71 after 70 against a target of 75. What is missing is never
 * given points: its state says why.
 */
public sealed interface ResultForm extends Form
        permits AttainmentShare,
                BudgetReport,
                MilestoneScale,
                StepTable,
                ThresholdToTarget,
                ToleranceOnPath,
                WithinRange {

    /** The score of a result that is there. */
    Score scorePresent(Case judged);

    /** Whether a small change of the result makes a small change of the points, while the way is not empty. */
    default boolean isContinuous() {
        return false;
    }

    default Score score(Case judged) {
        return switch (judged.result().value()) {
            case Observed.Missing(Absence absence, Text why) ->
                Score.of(
                        State.of(absence),
                        judged.trace(
                                this,
                                Text.of("pas de résultat, pas de points : ", "no result, no points: ")
                                        .plus(why)));
            case Observed.Known known -> scorePresent(judged);
            case Observed.Assessed assessed -> scorePresent(judged);
        };
    }

    /** Nothing can be decided, and why. */
    static Score undecided(Form form, Case judged, Text why) {
        return Score.of(State.UNDECIDED, judged.trace(form, why));
    }
}
