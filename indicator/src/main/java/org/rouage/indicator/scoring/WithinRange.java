package org.rouage.indicator.scoring;

import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * Reached when the result lies in the interval that is the target, both ends included.
 *
 * <p>Example: target 15 to 25: 15, 20 and 25 are reached, 26 is not, by 1.
 */
public record WithinRange() implements ResultForm {
    @Override
    public String code() {
        return "F11";
    }

    @Override
    public Text title() {
        return Text.of("cible en intervalle", "range target");
    }

    @Override
    public Text inWords() {
        return Text.of(
                "atteint dans l'intervalle, bornes comprises ; sinon non atteint",
                "reached within the interval, its ends included; else not reached");
    }

    @Override
    public Score scorePresent(Case judged) {
        boolean isRange = judged.target()
                .filter(one -> one.value() instanceof Target.Range)
                .isPresent();
        if (!isRange || !(judged.result().value() instanceof Observed.Known(Rational value))) {
            return ResultForm.undecided(
                    this,
                    judged,
                    Text.of(
                            "il faut un nombre et une cible à deux bornes",
                            "a number and a target of two ends are needed"));
        }
        Rational off = Merit.of(judged.direction(), judged.target().map(Sourced::value), value)
                .orElseThrow()
                .negated();
        return off.isZero()
                ? Score.of(
                        State.REACHED,
                        Points.ofOne(Rational.ONE),
                        judged.trace(this, Text.of("dans l'intervalle", "within the interval")))
                : Score.of(
                        State.NOT_REACHED,
                        Points.ofOne(Rational.ZERO),
                        judged.trace(
                                this,
                                Text.of("hors de l'intervalle, de ", "outside the interval, by ")
                                        .plus(Target.shown(off, judged.unit()))));
    }
}
