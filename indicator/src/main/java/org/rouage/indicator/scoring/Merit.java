package org.rouage.indicator.scoring;

import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.indicator.Direction;

/**
 * How good a number is, for comparing results of one indicator: the greater, the better.
 *
 * <p>Example: a delay of 20 days has the merit −20, and 25 days −25; against a range of 15 to 25, 12 has the merit −3,
 * and 20 and 24 both 0.
 */
final class Merit {
    private Merit() {}

    /** Empty when the direction asks for a target to be near to, and there is none. */
    static Optional<Rational> of(Direction direction, Optional<Target> target, Rational value) {
        if (target.isPresent() && target.get() instanceof Target.Range range) {
            return Optional.of(range.distance(value).negated());
        }
        return switch (direction) {
            case UP -> Optional.of(value);
            case DOWN -> Optional.of(value.negated());
            case RANGE, MAINTAIN ->
                target.filter(Target.Single.class::isInstance)
                        .map(Target.Single.class::cast)
                        .map(number -> value.minus(number.value()).abs().negated());
            case MILESTONE -> Optional.empty();
        };
    }
}
