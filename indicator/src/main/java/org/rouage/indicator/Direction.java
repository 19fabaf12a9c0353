package org.rouage.indicator;

import java.util.Optional;

/**
 * Which results are better.
 *
 * <p>Example: calls answered go {@link #UP}, a delay goes {@link #DOWN}, a headcount stays in a {@link #RANGE}, a rate
 * of 99.9 % is to {@link #MAINTAIN} (reached when no worse than the target), a protocol is a {@link #MILESTONE}.
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
}
