package org.rouage.indicator.scoring;

import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.indicator.Aim;
import org.rouage.indicator.Result;

/**
 * A result judged against the target in force and, beside it, the initial one.
 *
 * <p>Example: 86.5 % of calls answered in 2026; the convention set 88 %, amendment 2 lowers it to 86 %: reached against
 * the target in force, 0.93 of the way against the initial one, and both are shown. Where no amendment changed the
 * target the two are equal.
 *
 * @param rule the identifier of the declared rule, or the code of what stands in for it
 * @param form by which this one result was judged
 */
public record Judgement(Result result, String rule, ResultForm form, Judged inForce, Judged initial) {
    /** What it was judged by, and how; no aim where the extent and period have none. */
    public record Judged(Optional<Aim> aim, Case subject, Attainment attainment, Score score) {}

    public String indicator() {
        return result.indicator();
    }

    public State state() {
        return inForce.score().state();
    }

    /** Whether it is a judgement of what is there so far, and more is expected: of a quotient or an average. */
    public boolean isProvisional() {
        return state().isJudged() && result.completeness().isProvisional();
    }

    /** Whether an act or a decision changed the target after the signature, or gave one that was not there. */
    public boolean isTargetChanged() {
        return !inForce.aim().map(Aim::value).equals(initial.aim().map(Aim::value));
    }

    /**
     * What it counts for among others: its points; where its rule gives states only, what the share of the way between
     * 0 and 1 gives, and 1 where the target is reached without a way to measure.
     */
    public Score rate() {
        Score score = inForce.score();
        if (score.points().isPresent() || !score.state().isJudged()) {
            return score;
        }
        return new Score(
                score.state(),
                new AttainmentShare().score(inForce.subject()).points(),
                score.excluded(),
                score.trace());
    }

    /** One sentence: the state, the rule and the share of the way where there is one. */
    public Text inWords() {
        Text way = inForce.attainment()
                .share(Bounds.FREE)
                .map(share -> Text.same(", ").plus(Words.way(share)))
                .orElse(Text.empty());
        return state().inWords()
                .plus(Text.of(" selon ", " under "))
                .plus(form.title())
                .plus(way);
    }
}
