package org.rouage.indicator;

import org.rouage.basics.Rational;

/**
 * How much of what was to be reported is there: body-periods present, of those expected.
 *
 * <p>Example: 120 bodies over 12 months, of which one body has not reported December: 1,439 of 1,440, 99.93 %. Nothing
 * expected is no share at all: {@link #isNone}.
 */
public record Coverage(long present, long expected) {
    public static final Coverage NONE = new Coverage(0, 0);

    public Coverage {
        if (present < 0 || expected < present) {
            throw new IllegalArgumentException(present + " present of " + expected + " expected");
        }
    }

    /** Whether nothing was expected. */
    public boolean isNone() {
        return expected == 0;
    }

    public boolean isComplete() {
        return present == expected;
    }

    public Coverage plus(Coverage other) {
        return new Coverage(present + other.present, expected + other.expected);
    }

    /** From 0 to 1. An {@link ArithmeticException} when nothing was expected. */
    public Rational share() {
        return Rational.of(present).dividedBy(Rational.of(expected));
    }
}
