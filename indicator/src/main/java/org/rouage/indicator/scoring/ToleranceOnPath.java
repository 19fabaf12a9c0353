package org.rouage.indicator.scoring;

import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * Reached, partly reached from a declared share of the way from base to target on, or not reached.
 *
 * <p>Example: with a tolerance of 90 %, from 80 to 90: 90 is reached, 89 is partly reached (exactly 90 % of the way),
 * 88.9 is not. Without a base a result that misses its target is undecided: nobody knows how far the way was.
 */
public record ToleranceOnPath(Rational tolerance) implements ResultForm {
    public ToleranceOnPath {
        if (tolerance.signum() < 0 || tolerance.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException("a tolerance is a share, from 0 to 1: " + tolerance);
        }
    }

    @Override
    public String code() {
        return "F2";
    }

    @Override
    public Text title() {
        return Text.of("tolérance sur la trajectoire", "tolerance on the path");
    }

    @Override
    public Text inWords() {
        return Text.of(
                "atteint si la cible l'est ; partiellement atteint à partir de "
                        + Words.percent(tolerance).french() + " du chemin du départ à la cible ; sinon non atteint",
                "reached if the target is; partly reached from "
                        + Words.percent(tolerance).english() + " of the way from base to target on; else not reached");
    }

    @Override
    public Score scorePresent(Case judged) {
        return switch (judged.attainment()) {
            case Attainment.OnTheWay(Rational share, boolean isReached) ->
                Score.of(state(share, isReached), judged.trace(this, Words.way(share)));
            case Attainment.FromBeyond(boolean isReached) ->
                Score.of(
                        isReached ? State.REACHED : State.NOT_REACHED,
                        judged.trace(this, AttainmentShare.beyond(isReached)));
            case Attainment.WithoutWay way -> withoutWay(judged, way);
            case Attainment.Unknown(Absence absence, Text why) -> ResultForm.undecided(this, judged, why);
        };
    }

    private State state(Rational share, boolean isReached) {
        if (isReached) {
            return State.REACHED;
        }
        return share.compareTo(tolerance) >= 0 ? State.PARTLY : State.NOT_REACHED;
    }

    private Score withoutWay(Case judged, Attainment.WithoutWay way) {
        if (way.isReached()) {
            return Score.of(State.REACHED, judged.trace(this, way.why()));
        }
        return way.isWithoutBase()
                ? ResultForm.undecided(this, judged, AttainmentShare.missedWithoutBase(way.why()))
                : Score.of(State.NOT_REACHED, judged.trace(this, way.why()));
    }
}
