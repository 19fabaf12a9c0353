package org.rouage.indicator.scoring;

import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * What is said of a result by the target in force, beside the points that a table gives it: reached where the target
 * is, partly reached where some of the way is gone, and nothing where there is no target.
 *
 * <p>Example: 74 % against 75 %, from 68 %: partly reached, 85.71 % of the way, even where the table gives 74 % all of
 * its points; 66 % is not reached, even where the table gives it some. Without a base nobody knows that some of the way
 * is gone: 74 % is not reached.
 */
record AgainstTarget(State state, Text why) {
    private static final Text REACHED = Text.of("la cible est atteinte", "the target is reached");
    private static final Text MISSED = Text.of("la cible n'est pas atteinte", "the target is not reached");

    static AgainstTarget of(Case judged) {
        return switch (judged.attainment()) {
            case Attainment.OnTheWay(Rational share, boolean isReached) ->
                isReached
                        ? new AgainstTarget(State.REACHED, REACHED)
                        : new AgainstTarget(
                                share.signum() > 0 ? State.PARTLY : State.NOT_REACHED,
                                MISSED.plus(Text.of(" ; ", "; ")).plus(Words.way(share)));
            case Attainment.FromBeyond(boolean isReached) ->
                new AgainstTarget(isReached ? State.REACHED : State.NOT_REACHED, AttainmentShare.beyond(isReached));
            case Attainment.WithoutWay way -> withoutWay(way);
            case Attainment.Unknown(Absence absence, Text why) -> new AgainstTarget(State.UNDECIDED, why);
        };
    }

    private static AgainstTarget withoutWay(Attainment.WithoutWay way) {
        if (way.isReached()) {
            return new AgainstTarget(State.REACHED, REACHED);
        }
        return way.isWithoutBase()
                ? new AgainstTarget(State.NOT_REACHED, AttainmentShare.missedWithoutBase(way.why()))
                : new AgainstTarget(
                        State.NOT_REACHED, MISSED.plus(Text.of(" ; ", "; ")).plus(way.why()));
    }
}
