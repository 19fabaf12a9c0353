package org.rouage.indicator;

import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;

/**
 * Which results are better.
 *
 * <p>Example: calls answered go {@link #UP}, a delay goes {@link #DOWN}, a headcount stays in a {@link #RANGE}, a rate
 * of 99.9 % is to {@link #MAINTAIN}, a protocol is a {@link #MILESTONE}.
 */
public enum Direction {
    UP("up"),
    DOWN("down"),
    RANGE("range"),
    MAINTAIN("maintain"),
    MILESTONE("milestone");

    private final String term;

    Direction(String term) {
        this.term = term;
    }

    public static Optional<Direction> of(String term) {
        for (Direction each : values()) {
            if (each.term.equals(term)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public String term() {
        return term;
    }

    /**
     * Whether a result is at or beyond what is aimed at, in base units: 87 % reaches 87 %; of a delay, 20 days reach
     * 25. An aim with two ends is reached between them, both included, whatever the direction; what is to be kept at
     * one number is compared at the digits of that number. Empty when the aim is in words, or a milestone.
     *
     * @param unit that of the indicator, for the digits
     */
    public Optional<Boolean> reaches(Rational number, TargetValue aim, Unit unit) {
        if (aim.number().isEmpty() || this == MILESTONE) {
            return Optional.empty();
        }
        int compared = number.compareTo(aim.number().get());
        if (aim.upTo().isPresent()) {
            return Optional.of(compared >= 0 && number.compareTo(aim.upTo().get()) <= 0);
        }
        return switch (this) {
            case UP -> Optional.of(compared >= 0);
            case DOWN -> Optional.of(compared <= 0);
            case RANGE, MAINTAIN ->
                aim.written(unit).map(kept -> kept.compareTo(aim.atItsPrecision(number, unit)) == 0);
            case MILESTONE -> Optional.empty();
        };
    }
}
