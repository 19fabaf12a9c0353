package org.rouage.budget.solving;

import java.util.Optional;
import org.rouage.basics.Rational;

/**
 * What a measured number must come to: no more than a number, no less, or that number, give or take a tolerance.
 *
 * <p>Example: {@code Goal.atMost(485)} is met by 484.9 and by 485, not by 485.01; {@code Goal.equal(8000, 5)} by 7,996.
 */
public record Goal(Optional<Rational> least, Optional<Rational> most, Rational wanted) {
    public static Goal atMost(Rational wanted) {
        return new Goal(Optional.empty(), Optional.of(wanted), wanted);
    }

    public static Goal atLeast(Rational wanted) {
        return new Goal(Optional.of(wanted), Optional.empty(), wanted);
    }

    /** The tolerance, zero for none, counts on both sides. */
    public static Goal equal(Rational wanted, Rational tolerance) {
        return new Goal(Optional.of(wanted.minus(tolerance)), Optional.of(wanted.plus(tolerance)), wanted);
    }

    public boolean isMet(Rational measured) {
        return least.filter(bound -> measured.compareTo(bound) < 0).isEmpty()
                && most.filter(bound -> measured.compareTo(bound) > 0).isEmpty();
    }

    /** How far a measured number is from the one wanted, never negative. */
    Rational distance(Rational measured) {
        return measured.minus(wanted).abs();
    }

    /** Whether a number is on the near side of the border that is sought: of at least, strictly below it. */
    boolean isBelow(Rational measured) {
        int side = measured.compareTo(wanted);
        return most.isEmpty() ? side < 0 : side <= 0;
    }
}
