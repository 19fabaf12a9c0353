package org.rouage.indicator;

import org.rouage.basics.Rational;

/**
 * A measure over an extent and a period, exact, in the unit as submitted: what its bodies gave, put together by its own
 * rules, over time for each body first, then over bodies; and how many body-periods of its own frequency that rests on.
 *
 * <p>Example: files paid in the first quarter in a region of two bodies, by month: 100 + 120 + 130 and 80 + 90 (March
 * is missing): 520, present 5. How many were expected is not said here: the {@link Network} knows.
 */
public record Aggregate(Rational value, long present) {
    public Aggregate {
        if (present < 1) {
            throw new IllegalArgumentException("an aggregate of nothing is missing, not " + value);
        }
    }
}
