package org.rouage.indicator.scoring;

import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * What holds where no rule is declared: the share of the way from base to target, held between 0 and 1.
 *
 * <p>Example: from 24 to 33, 29 is 5/9, partly reached; 23 is 0, not reached; 40 is 1.
 */
public record AttainmentShare() implements ResultForm {
    @Override
    public String code() {
        return "F0";
    }

    @Override
    public Text title() {
        return Text.of("taux d'atteinte", "attainment");
    }

    @Override
    public Text inWords() {
        return Text.of(
                "part du chemin du départ à la cible, entre 0 et 1",
                "share of the way from base to target, from 0 to 1");
    }

    @Override
    public boolean isContinuous() {
        return true;
    }

    @Override
    public Score scorePresent(Case judged) {
        return switch (judged.attainment()) {
            case Attainment.OnTheWay(Rational share, boolean isReached) -> onTheWay(judged, share, isReached);
            case Attainment.FromBeyond(boolean isReached) -> allOrNothing(judged, isReached, beyond(isReached));
            case Attainment.WithoutWay way ->
                way.isReached() || !way.isWithoutBase()
                        ? allOrNothing(judged, way.isReached(), way.why())
                        : ResultForm.undecided(this, judged, missedWithoutBase(way.why()));
            case Attainment.Unknown(Absence absence, Text why) -> ResultForm.undecided(this, judged, why);
        };
    }

    private Score onTheWay(Case judged, Rational share, boolean isReached) {
        Rational held = Bounds.CAPPED.of(share);
        State missed = held.isZero() ? State.NOT_REACHED : State.PARTLY;
        return Score.of(
                isReached ? State.REACHED : missed,
                Points.ofOne(held),
                held.equals(share)
                        ? judged.trace(this, Words.way(share))
                        : judged.trace(
                                this,
                                Words.way(share),
                                Text.of("tenu entre 0 et 100 % : ", "held between 0 and 100 %: ")
                                        .plus(Words.percent(held))));
    }

    private Score allOrNothing(Case judged, boolean isReached, Text why) {
        return Score.of(
                isReached ? State.REACHED : State.NOT_REACHED,
                Points.ofOne(isReached ? Rational.ONE : Rational.ZERO),
                judged.trace(this, why));
    }

    static Text beyond(boolean isReached) {
        return isReached
                ? Text.of(
                        "le départ avait déjà dépassé la cible, qui est toujours tenue",
                        "the base had passed the target, which is still met")
                : Text.of(
                        "le départ avait dépassé la cible, qui n'est plus tenue",
                        "the base had passed the target, which is no longer met");
    }

    static Text missedWithoutBase(Text why) {
        return Text.of("cible non atteinte ; ", "the target is not reached; ")
                .plus(why)
                .plus(Text.of(", la part du chemin est inconnue", ", the share of the way is unknown"));
    }
}
