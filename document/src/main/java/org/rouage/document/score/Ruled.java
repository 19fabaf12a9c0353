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
 * @param sharing what bodies obtain of the mass of a ranking, by their posts and ranks
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
        List<OfBody> bodies,
        Optional<Sharing> sharing) {
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

    /**
     * The part of a mass that is common and the part that goes by rank, and what bodies obtain of both.
     *
     * @param undecided why nothing can be shared
     */
    public record Sharing(Optional<Shown> common, Optional<Shown> byRank, List<Share> shares, List<Text> undecided) {
        public Sharing {
            shares = List.copyOf(shares);
            undecided = List.copyOf(undecided);
        }
    }

    /**
     * What a body obtains of a mass: 200 of what is common by 30 posts of 60, 400 by its ranks, 600 together.
     *
     * @param isExplained whether the steps are shown beside the figures, and not to machines alone
     */
    public record Share(
            String body,
            String name,
            Shown common,
            Shown byRank,
            Shown obtained,
            List<Text> trace,
            boolean isExplained) {
        public Share {
            trace = List.copyOf(trace);
        }
    }
}
