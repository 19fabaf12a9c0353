package org.rouage.indicator.scoring;

import org.rouage.basics.Rational;

/**
 * Whether an attainment may pass 100 % or fall below 0, as a rule declares.
 *
 * <p>Example: base 100, target 120, result 130 is 150 % of the way: {@link #CAPPED} shows 100 %, {@link #FREE} 150 %; a
 * result of 90 is −50 %, or 0 % capped.
 */
public enum Bounds {
    FREE(false, false),
    CAPPED_ABOVE(false, true),
    CAPPED_BELOW(true, false),
    CAPPED(true, true);

    private final boolean isBoundBelow;
    private final boolean isBoundAbove;

    Bounds(boolean isBoundBelow, boolean isBoundAbove) {
        this.isBoundBelow = isBoundBelow;
        this.isBoundAbove = isBoundAbove;
    }

    public Rational of(Rational share) {
        if (isBoundBelow && share.signum() < 0) {
            return Rational.ZERO;
        }
        return isBoundAbove && share.compareTo(Rational.ONE) > 0 ? Rational.ONE : share;
    }
}
