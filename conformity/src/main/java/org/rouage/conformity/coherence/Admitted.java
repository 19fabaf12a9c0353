package org.rouage.conformity.coherence;

import java.math.BigDecimal;
import java.util.Optional;
import org.rouage.convention.Indicator;

/**
 * The results that keep a target: from a least to a most, both inclusive, each open where the target sets none.
 *
 * <p>Example: direction {@code up} and 88: from 88; {@code down} and 10: to 10; {@code range} 15 to 25: from 15 to 25;
 * {@code maintain} 95: 95 and nothing else. A milestone in words admits nothing that can be computed.
 */
record Admitted(Optional<BigDecimal> least, Optional<BigDecimal> most) {
    static Optional<Admitted> by(Indicator indicator, Indicator.Value target) {
        Optional<BigDecimal> number = target.number();
        return switch (indicator.direction()) {
            case "up" -> number.map(least -> new Admitted(number, Optional.empty()));
            case "down" ->
                number.map(most -> new Admitted(Optional.empty(), target.upTo().or(() -> number)));
            case "range" ->
                number.isPresent() && target.upTo().isPresent()
                        ? Optional.of(new Admitted(number, target.upTo()))
                        : Optional.empty();
            case "maintain" ->
                number.map(kept -> new Admitted(number, target.upTo().or(() -> number)));
            default -> Optional.empty();
        };
    }

    /** No result keeps both. */
    boolean excludes(Admitted other) {
        return isBelow(other) || other.isBelow(this);
    }

    /** Everything that keeps the other keeps this one, and something more does. */
    boolean isLooserThan(Admitted other) {
        return !equals(other) && contains(other) && !other.contains(this);
    }

    private boolean isBelow(Admitted other) {
        return most.isPresent() && other.least.isPresent() && most.get().compareTo(other.least.get()) < 0;
    }

    private boolean contains(Admitted other) {
        boolean fromBelow =
                least.isEmpty() || (other.least.isPresent() && least.get().compareTo(other.least.get()) <= 0);
        boolean toAbove =
                most.isEmpty() || (other.most.isPresent() && most.get().compareTo(other.most.get()) >= 0);
        return fromBelow && toAbove;
    }
}
