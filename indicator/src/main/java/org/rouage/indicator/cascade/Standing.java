package org.rouage.indicator.cascade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.indicator.scoring.Judgement;
import org.rouage.indicator.scoring.Points;
import org.rouage.indicator.scoring.Score;
import org.rouage.indicator.scoring.State;

/**
 * What a body obtained, of what was measured, and where that places it among the others.
 *
 * <p>Example: weights 50 and 40 measured at 0.9 and 0.5, weight 10 not measured: score 65/90; at worst 65/100, at best
 * 75/100. Its rank goes from 1 plus the bodies whose worst beats its best, to 1 plus those whose best beats its worst:
 * a missing result widens the rank and never costs it.
 *
 * @param score of what was measured, from 0 to 1 where the rules stay within; empty where nothing was
 * @param worst with nothing for what is missing
 * @param best with all of it
 * @param unmeasured the indicators with a weight that have no result
 * @param unweighted those judged that count for nothing here
 */
public record Standing(
        Optional<Rational> score,
        Rational worst,
        Rational best,
        List<String> unmeasured,
        List<String> unweighted,
        int rankFrom,
        int rankTo) {
    public Standing {
        unmeasured = List.copyOf(unmeasured);
        unweighted = List.copyOf(unweighted);
    }

    /** Whether missing results leave its rank open. */
    public boolean isRankOpen() {
        return rankFrom != rankTo;
    }

    /**
     * One indicator in a score: its weight, where it has one; the share obtained, where it was measured; whether it is
     * missing, which what is neutralised or does not apply is not.
     */
    record Part(String indicator, Optional<Rational> weight, Optional<Rational> share, boolean isMissing) {
        static Part of(Judgement judgement, Optional<Rational> weight) {
            Score rate = judgement.rate();
            return new Part(judgement.indicator(), weight, rate.points().map(Points::share), counts(rate.state()));
        }
    }

    /** Without a rank yet. */
    static Standing of(List<Part> parts) {
        Rational obtained = Rational.ZERO;
        Rational measured = Rational.ZERO;
        Rational missing = Rational.ZERO;
        var unmeasured = new ArrayList<String>();
        var unweighted = new ArrayList<String>();
        for (Part part : parts) {
            Rational weight = part.weight().orElse(Rational.ZERO);
            if (part.weight().isEmpty()) {
                unweighted.add(part.indicator());
            } else if (part.share().isPresent()) {
                obtained = obtained.plus(part.share().get().times(weight));
                measured = measured.plus(weight);
            } else if (part.isMissing()) {
                missing = missing.plus(weight);
                unmeasured.add(part.indicator());
            }
        }
        Rational all = measured.plus(missing);
        return new Standing(
                measured.isZero() ? Optional.empty() : Optional.of(obtained.dividedBy(measured)),
                all.isZero() ? Rational.ZERO : obtained.dividedBy(all),
                all.isZero() ? Rational.ONE : obtained.plus(missing).dividedBy(all),
                unmeasured,
                unweighted,
                0,
                0);
    }

    /** What is neutralised or does not apply counts for nobody; the rest is missing. */
    private static boolean counts(State state) {
        return switch (state) {
            case NOT_MEASURED, NOT_DETERMINED, UNDECIDED -> true;
            case NOT_APPLICABLE, NEUTRALISED -> false;
            case REACHED, PARTLY, NOT_REACHED, IMPROVEMENT, NO_IMPROVEMENT -> false;
        };
    }

    /** Among all, itself included. */
    Standing rankedAmong(Collection<Standing> all) {
        long better =
                all.stream().filter(other -> other.worst.compareTo(best) > 0).count();
        long asGood = all.stream()
                .filter(other -> !other.equals(this) && other.best.compareTo(worst) > 0)
                .count();
        return new Standing(
                score, worst, best, unmeasured, unweighted, Math.toIntExact(1 + better), Math.toIntExact(1 + asGood));
    }
}
