package org.rouage.document.score;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.ScoreReport.LeftOut;

/**
 * What a declared rule makes of several indicators or several bodies: a score put together, the part of a mass that it
 * obtains, a ranking.
 *
 * <p>Example: {@code cotation-ensemble}, theme weights with a trigger of 50 %: 72 %, and how; of a mass of 2.5 % of
 * payroll, 1.8 %. A ranking has no score of its own: {@code placings} holds it for each indicator.
 *
 * @param score in percent; empty for a rule that only ranks
 * @param bodies what each body obtains, where the rule splits between the network and its bodies
 */
public record Ruled(
        String id,
        String title,
        Text form,
        Text inWords,
        Optional<Shown> score,
        Optional<Mass> mass,
        List<Text> trace,
        List<LeftOut> leftOut,
        List<Ranking> rankings,
        List<OfBody> bodies) {
    public Ruled {
        trace = List.copyOf(trace);
        leftOut = List.copyOf(leftOut);
        rankings = List.copyOf(rankings);
        bodies = List.copyOf(bodies);
    }

    /**
     * What a score is a share of, as the act writes it; nothing is rounded.
     *
     * @param obtained by the score; empty where it is undecided
     * @param national the part that hangs on the network, where the rule splits
     * @param local the part that hangs on the body
     */
    public record Mass(Shown whole, Optional<Shown> obtained, Optional<Shown> national, Optional<Shown> local) {}

    /** The bodies ranked on one indicator, best first, and who could not be ranked. */
    public record Ranking(String indicator, String title, List<Placed> placings, List<LeftOut> leftOut) {
        public Ranking {
            placings = List.copyOf(placings);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** A body, or several that pool the activity and count as one. */
    public record Placed(
            int place,
            boolean isTied,
            List<String> bodies,
            String names,
            int levelRank,
            int progressRank,
            Rational weightedRank,
            Shown points) {
        public Placed {
            bodies = List.copyOf(bodies);
        }
    }

    /** What a body obtains under a rule that splits, and of the mass. */
    public record OfBody(String body, String name, Shown score, Optional<Shown> obtained) {}
}
