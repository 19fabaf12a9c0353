package org.rouage.evaluation.proceedings;

import java.util.Optional;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.proceedings.EvaluatorItem.Progress;
import org.rouage.evaluation.proceedings.EvaluatorItem.Recommendation;

/**
 * Who may say what of a recommendation: the side that carries it out says how far it is; the other side, or the
 * evaluator, confirms or contests what was said done.
 *
 * <p>Example: "confirmed" by the fund of what the fund said done is refused.
 */
final class FollowUpMoves {
    private FollowUpMoves() {}

    /** Why it may not be said; {@code role} is empty for the evaluator. */
    static Optional<Problem> problem(
            EvaluationProblems told,
            WrittenMove move,
            Optional<Role> role,
            Recommendation recommendation,
            Progress said) {
        boolean isAddressee = role.equals(Optional.of(recommendation.addressee()));
        Progress now = recommendation.progress();
        return switch (said) {
            case UNDER_WAY, SAID_DONE -> {
                if (!isAddressee) {
                    yield Optional.of(
                            told.wrongSide(move, recommendation.addressee().named()));
                }
                yield now == Progress.CONFIRMED || now == Progress.SAID_DONE
                        ? Optional.of(unfit(told, move, now))
                        : Optional.empty();
            }
            case CONFIRMED, CONTESTED -> {
                if (isAddressee) {
                    yield Optional.of(told.wrongSide(
                            move,
                            recommendation
                                    .addressee()
                                    .other()
                                    .named()
                                    .plus(Text.of(" ou l'évaluateur", " or the evaluator"))));
                }
                yield now == Progress.SAID_DONE ? Optional.empty() : Optional.of(unfit(told, move, now));
            }
            case NOT_FOLLOWED_UP -> throw new IllegalArgumentException("nobody says that nothing was said");
        };
    }

    private static Problem unfit(EvaluationProblems told, WrittenMove move, Progress now) {
        Text standing = Text.same(move.position().orElse("") + " ← " + now.term());
        Text expected = switch (now) {
            case NOT_FOLLOWED_UP, UNDER_WAY, CONTESTED ->
                Text.of("d'abord said-done, de qui la met en œuvre", "said-done first, by who carries it out");
            case SAID_DONE -> Text.of("confirmed ou contested, de l'autre", "confirmed or contested, by the other");
            case CONFIRMED -> Text.of("rien de plus : elle est confirmée", "nothing more: it is confirmed");
        };
        return told.followUp(move, standing, expected);
    }
}
