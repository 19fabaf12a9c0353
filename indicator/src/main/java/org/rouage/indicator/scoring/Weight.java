package org.rouage.indicator.scoring;

import org.rouage.basics.Rational;

/**
 * An indicator, and what it weighs among the others.
 *
 * <p>Example: answered calls, 20 of 100.
 */
public record Weight(String indicator, Rational weight) {
    public Weight {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("a weight is not negative: " + indicator + " " + weight);
        }
    }
}
