package org.rouage.cli.evaluation;

import org.rouage.basics.Text;
import org.rouage.evaluation.hearing.Step;
import org.rouage.evaluation.proceedings.EvaluatorItem.Progress;
import org.rouage.evaluation.proceedings.Quotation;

/**
 * The terms of an evaluation in words, as they stand in a sentence.
 *
 * <p>Example: {@code partly-reached} is "partiellement atteint", "partly reached"; a term that is not known is said as
 * it is written.
 */
final class Terms {
    private Terms() {}

    static Text kind(String kind) {
        return switch (kind) {
            case "yearly-review" -> Text.of("bilan annuel", "yearly review");
            case "mid-term" -> Text.of("évaluation à mi-parcours", "mid-term evaluation");
            case "final" -> Text.of("évaluation finale", "final evaluation");
            default -> Text.same(kind);
        };
    }

    static Text outcome(String outcome) {
        return switch (outcome) {
            case "reached" -> Text.of("atteint", "reached");
            case "partly-reached" -> Text.of("partiellement atteint", "partly reached");
            case "not-reached" -> Text.of("non atteint", "not reached");
            case "not-determined" -> Text.of("non déterminé", "not determined");
            default -> Text.same(outcome);
        };
    }

    static Text position(String position) {
        return switch (position) {
            case "accepted" -> Text.of("acceptée", "accepted");
            case "partly-accepted" -> Text.of("acceptée en partie", "partly accepted");
            case "refused" -> Text.of("refusée", "refused");
            case "under-way" -> Text.of("en cours", "under way");
            case "said-done" -> Text.of("dite faite", "said done");
            case "confirmed" -> Text.of("confirmée", "confirmed");
            case "contested" -> Text.of("contestée", "contested");
            default -> Text.same(position);
        };
    }

    static Text progress(Progress progress) {
        return switch (progress) {
            case NOT_FOLLOWED_UP -> Text.of("sans suite connue", "not followed up");
            case UNDER_WAY -> Text.of("en cours", "under way");
            case SAID_DONE -> Text.of("dite faite", "said done");
            case CONFIRMED -> Text.of("confirmée", "confirmed");
            case CONTESTED -> Text.of("contestée", "contested");
        };
    }

    /** How many days past its day something was said; nothing where it was in time. */
    static Text late(long days) {
        return days <= 0
                ? Text.empty()
                : Text.of(", en retard de ", ", ").plus(Text.counted(days, "jour", "jours", "day late", "days late"));
    }

    static Text weight(String weight) {
        return switch (weight) {
            case "decisive" -> Text.of("déterminante", "decisive");
            case "partial" -> Text.of("partielle", "partial");
            case "none" -> Text.of("sans effet", "of no effect");
            default -> Text.same(weight);
        };
    }

    /** The step in the present tense, after its side. */
    static Text does(Step step) {
        return switch (step) {
            case STATES -> Text.of(" expose", " states");
            case OBSERVES -> Text.of(" observe", " observes");
            case ANSWERS -> Text.of(" répond", " answers");
            case CONCLUDES -> Text.of(" conclut", " concludes");
        };
    }

    /** That a side let its delay for a step run out. */
    static Text didNot(Step step) {
        return switch (step) {
            case STATES -> Text.of(" n'a rien exposé avant la fin du ", " did not state by the end of ");
            case OBSERVES -> Text.of(" n'a pas observé avant la fin du ", " did not observe by the end of ");
            case ANSWERS -> Text.of(" n'a pas répondu avant la fin du ", " did not answer by the end of ");
            case CONCLUDES -> Text.of(" n'a pas conclu avant la fin du ", " did not conclude by the end of ");
        };
    }

    static Text quotation(Quotation.Standing standing) {
        return switch (standing) {
            case SAME -> Text.of("inchangé", "unchanged");
            case RESTATED -> Text.of("recalculé depuis", "restated since");
            case MISQUOTED -> Text.of("autre que ce qui était calculé", "other than what was computed");
            case UNDECIDED -> Text.of("non calculable", "cannot be computed");
            case NO_SUCH -> Text.of("n'existe pas", "does not exist");
        };
    }
}
