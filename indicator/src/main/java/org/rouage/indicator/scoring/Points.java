package org.rouage.indicator.scoring;

import org.rouage.basics.Rational;

/**
 * What was obtained, of what could be.
 *
 * <p>Example: 4 points of 5 are a share of 0.8. A coefficient is obtained of 1.
 */
public record Points(Rational obtained, Rational possible) {
    public Points {
        if (possible.signum() <= 0) {
            throw new IllegalArgumentException("points of " + possible);
        }
    }

    static Points ofOne(Rational share) {
        return new Points(share, Rational.ONE);
    }

    public Rational share() {
        return obtained.dividedBy(possible);
    }
}
