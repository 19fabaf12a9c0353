package org.rouage.indicator.scoring;

import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.Direction;

/**
 * A coefficient that grows in a straight line from 0 at the threshold to 1 at the target.
 *
 * <p>Example: threshold 65 %, target 88 %: 65 % gives 0, 76.5 % a half, 88 % and more 1. Downwards, the threshold is
 * above the target: 30 days, 20 days: 25 days give a half.
 */
public record ThresholdToTarget() implements ResultForm {
    @Override
    public String code() {
        return "F5";
    }

    @Override
    public Text title() {
        return Text.of("linéaire du seuil à la cible", "linear from threshold to target");
    }

    @Override
    public Text inWords() {
        return Text.of(
                "0 au seuil, 1 à la cible, en ligne droite entre les deux",
                "0 at the threshold, 1 at the target, a straight line between");
    }

    @Override
    public boolean isContinuous() {
        return true;
    }

    @Override
    public Score scorePresent(Case judged) {
        Optional<Rational> threshold = judged.threshold().map(Sourced::value);
        if (threshold.isEmpty()) {
            return ResultForm.undecided(this, judged, Text.of("sans seuil", "without a threshold"));
        }
        Optional<Rational> target = judged.target()
                .map(Sourced::value)
                .filter(Target.Single.class::isInstance)
                .map(Target.Single.class::cast)
                .map(Target.Single::value);
        if (target.isEmpty() || !(judged.result().value() instanceof Observed.Known(Rational value))) {
            return ResultForm.undecided(
                    this,
                    judged,
                    Text.of(
                            "il faut un résultat et une cible en nombres",
                            "a result and a target in numbers are needed"));
        }
        return line(judged, threshold.get(), target.get(), value);
    }

    private Score line(Case judged, Rational threshold, Rational target, Rational value) {
        Rational way = target.minus(threshold);
        if (way.signum() != sense(judged.direction())) {
            return ResultForm.undecided(
                    this,
                    judged,
                    Text.of(
                            "le seuil n'est pas avant la cible, dans le sens de l'indicateur",
                            "the threshold is not before the target, in the direction of the indicator"));
        }
        Rational raw = value.minus(threshold).dividedBy(way);
        Rational held = Bounds.CAPPED.of(raw);
        return Score.of(
                state(held, judged.attainment()),
                Points.ofOne(held),
                judged.trace(
                        this,
                        Text.of(
                                        "(résultat − seuil) / (cible − seuil) = ",
                                        "(result − threshold) / (target − threshold) = ")
                                .plus(Words.number(raw)),
                        Text.of("tenu entre 0 et 1 : ", "held between 0 and 1: ")
                                .plus(Words.number(held))));
    }

    private static int sense(Direction direction) {
        return switch (direction) {
            case UP -> 1;
            case DOWN -> -1;
            case RANGE, MAINTAIN, MILESTONE -> 0;
        };
    }

    /** Past the threshold and yet further off than the base, nothing is reached; without a base the threshold says. */
    private static State state(Rational coefficient, Attainment attainment) {
        if (coefficient.equals(Rational.ONE)) {
            return State.REACHED;
        }
        boolean isBehindBase = attainment
                .share(Bounds.FREE)
                .filter(share -> share.signum() <= 0)
                .isPresent();
        return coefficient.isZero() || isBehindBase ? State.NOT_REACHED : State.PARTLY;
    }
}
