package org.rouage.indicator.scoring;

import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.Direction;

/**
 * How much of the way from base to target a result has gone, exact, by the direction of its indicator; and whether it
 * is there.
 *
 * <p>Example: from 24 to 33, upwards, 29 is 5/9 of the way, not reached. From 4.3 down to 3, 5 is −7/13 of the way.
 * From a base of 100 to a target of 90, upwards, the base had already passed the target: 95 is there, 50 has lost it,
 * and no share lies between. Without a base, or with a base that is the target, a result is there or not, and is no
 * share of any way.
 */
public sealed interface Attainment {
    /** A share of the way, not bounded: over 1 past the target, below 0 further off than the base. */
    record OnTheWay(Rational share, boolean isReached) implements Attainment {}

    /** The base had already passed the target: kept, which counts as 1, or lost, which counts as 0. */
    record FromBeyond(boolean isReached) implements Attainment {}

    /** There or not, without a share: there is no way between base and target. */
    record WithoutWay(boolean isReached, Text why) implements Attainment {
        /** Whether nobody knows where the way began, so that how much of it is gone is unknown, and not nothing. */
        boolean isWithoutBase() {
            return !why.equals(BASE_IS_TARGET) && !why.equals(BASE_IN_TARGET) && !why.equals(NO_DISTANCE);
        }

        /** The same for a reason of its own, where there is no base. */
        private WithoutWay because(Text apart) {
            return isWithoutBase() ? new WithoutWay(isReached, apart) : this;
        }
    }

    /** Nothing to judge, or nothing to judge it by. */
    record Unknown(Absence absence, Text why) implements Attainment {}

    Text NO_BASE = Text.of("sans valeur de départ", "without a base value");
    Text BASE_IS_TARGET = Text.of("la valeur de départ est la cible", "the base value is the target");
    Text BASE_IN_TARGET =
            Text.of("la valeur de départ est dans l'intervalle visé", "the base value is within the target range");
    Text NO_DISTANCE = Text.of("un jalon n'est pas une distance", "a milestone is no distance");
    Text NO_TARGET = Text.of("sans cible", "without a target");

    static Attainment of(Direction direction, Optional<Rational> base, Optional<Target> target, Observed result) {
        if (result instanceof Observed.Missing(Absence absence, Text why)) {
            return new Unknown(absence, why);
        }
        return target.map(aim -> towards(aim, direction, base, result))
                .orElseGet(() -> new Unknown(Absence.UNDECIDED, NO_TARGET));
    }

    private static Attainment towards(Target target, Direction direction, Optional<Rational> base, Observed result) {
        return switch (result) {
            case Observed.Known(Rational value) -> towards(target, direction, base, value);
            case Observed.Assessed(String level, String proof) ->
                new WithoutWay(level.equals(MilestoneScale.DONE), NO_DISTANCE);
            case Observed.Missing(Absence absence, Text why) -> new Unknown(absence, why);
        };
    }

    private static Attainment towards(Target target, Direction direction, Optional<Rational> base, Rational result) {
        return switch (target) {
            case Target.Range range ->
                around(
                        base.map(range::distance),
                        range.distance(result),
                        range.distance(result).isZero(),
                        BASE_IN_TARGET);
            case Target.Single number ->
                switch (direction) {
                    case UP, DOWN -> oneWay(number.value(), direction, base, result);
                    case RANGE, MAINTAIN -> held(number, base, result);
                    case MILESTONE -> mismatch();
                };
            case Target.Milestone milestone -> mismatch();
        };
    }

    private static Attainment mismatch() {
        return new Unknown(
                Absence.UNDECIDED,
                Text.of(
                        "un nombre ne dit pas si un jalon est atteint",
                        "a number does not say whether a milestone is" + " reached"));
    }

    private static Attainment oneWay(Rational target, Direction direction, Optional<Rational> base, Rational result) {
        int sense = direction == Direction.UP ? 1 : -1;
        boolean isReached = result.compareTo(target) * sense >= 0;
        if (base.isEmpty()) {
            return new WithoutWay(isReached, NO_BASE);
        }
        Rational from = base.get();
        int way = target.compareTo(from) * sense;
        if (way == 0) {
            return new WithoutWay(isReached, BASE_IS_TARGET);
        }
        return way < 0
                ? new FromBeyond(isReached)
                : new OnTheWay(result.minus(from).dividedBy(target.minus(from)), isReached);
    }

    private static Attainment held(Target.Single target, Optional<Rational> base, Rational result) {
        Optional<Rational> off = base.filter(from -> !target.isHeldBy(from))
                .map(from -> from.minus(target.value()).abs());
        return around(
                base.map(from -> off.orElse(Rational.ZERO)),
                result.minus(target.value()).abs(),
                target.isHeldBy(result),
                BASE_IS_TARGET);
    }

    /** How much of its distance at the base a result has lost. */
    private static Attainment around(
            Optional<Rational> baseDistance, Rational distance, boolean isReached, Text thereAlready) {
        if (baseDistance.isEmpty()) {
            return new WithoutWay(isReached, NO_BASE);
        }
        return baseDistance.get().isZero()
                ? new WithoutWay(isReached, thereAlready)
                : new OnTheWay(Rational.ONE.minus(distance.dividedBy(baseDistance.get())), isReached);
    }

    /** The same where a base was written and does not count, with the reason. */
    default Attainment apart(Optional<Text> reason) {
        return this instanceof WithoutWay way && reason.isPresent() ? way.because(reason.get()) : this;
    }

    /** Whether the target is reached; empty when nobody can say. */
    default Optional<Boolean> reached() {
        return switch (this) {
            case OnTheWay(Rational share, boolean isReached) -> Optional.of(isReached);
            case FromBeyond(boolean isReached) -> Optional.of(isReached);
            case WithoutWay(boolean isReached, Text why) -> Optional.of(isReached);
            case Unknown unknown -> Optional.empty();
        };
    }

    /** The share of the way within bounds; empty when there is no way. */
    default Optional<Rational> share(Bounds bounds) {
        return switch (this) {
            case OnTheWay(Rational share, boolean isReached) -> Optional.of(bounds.of(share));
            case FromBeyond(boolean isReached) -> Optional.of(isReached ? Rational.ONE : Rational.ZERO);
            case WithoutWay withoutWay -> Optional.empty();
            case Unknown unknown -> Optional.empty();
        };
    }
}
