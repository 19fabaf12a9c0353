package org.rouage.formula;

import java.util.Optional;
import org.rouage.basics.Rational;

/**
 * Powers, bounded before they are computed.
 *
 * <p>Example: 1.02 to the power 5 is 1.1040808032; 2 to the power 0.5, to the power 1,000,000, or 200 times over to the
 * power 200, is none.
 */
final class Exponents {
    private Exponents() {}

    /** The exponent that may be raised to: whole, and of at most {@link Formula#GREATEST_EXPONENT} either way. */
    static Optional<Integer> allowed(Rational exponent) {
        return exponent.toInt()
                .filter(whole -> whole >= -Formula.GREATEST_EXPONENT && whole <= Formula.GREATEST_EXPONENT);
    }

    static boolean isZeroDivided(Rational base, int exponent) {
        return base.isZero() && exponent < 0;
    }

    /** Empty for an exponent that is not allowed, for zero to a negative power, and for a number too long. */
    static Optional<Rational> raised(Rational base, Rational exponent) {
        return allowed(exponent)
                .filter(times -> !isZeroDivided(base, times))
                .filter(times -> !isTooLong(base, times))
                .map(base::power)
                .filter(power -> power.bits() <= Formula.GREATEST_BITS);
    }

    /** Whether the power is surely too long: it has at least so many times the bits of its base, less one. */
    private static boolean isTooLong(Rational base, int times) {
        return (long) (base.bits() - Long.SIZE) * Math.abs(times) > Formula.GREATEST_BITS;
    }
}
