package org.rouage.budget;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.rouage.basics.Rational;

/**
 * Roots of positive fractions, rounded to a quantum exactly: what is compared are whole powers, so that no digit is
 * ever lost.
 *
 * <p>Example: the fifth root of 8/6, to 0.0001 half up, is 1.0592; 6 billion becomes 8 in five years at 5.92 % a year.
 */
public final class Root {
    private Root() {}

    /** The root of a degree from 1 up, of a number that is not negative, to a multiple of the quantum. */
    public static Rational of(Rational number, int degree, Rational quantum, RoundingMode mode) {
        if (number.signum() < 0 || degree < 1 || quantum.signum() <= 0) {
            throw new ArithmeticException("no root of degree " + degree + " of " + number + " to " + quantum);
        }
        Rational steps = number.dividedBy(quantum.power(degree));
        BigInteger below = whole(steps.numerator().divide(steps.denominator()), degree);
        int exact = Rational.of(below, BigInteger.ONE).power(degree).compareTo(steps);
        BigInteger taken = exact < 0 && isNext(below, steps, degree, mode) ? below.add(BigInteger.ONE) : below;
        return Rational.of(taken, BigInteger.ONE).times(quantum);
    }

    /** Whether the root, strictly between a whole number and the next, rounds to the next. */
    private static boolean isNext(BigInteger below, Rational steps, int degree, RoundingMode mode) {
        Rational middle = Rational.of(below.shiftLeft(1).add(BigInteger.ONE), BigInteger.TWO);
        int half = steps.compareTo(middle.power(degree));
        return switch (mode) {
            case DOWN, FLOOR -> false;
            case UP, CEILING -> true;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && below.testBit(0));
            case UNNECESSARY -> throw new ArithmeticException("a root that is not a multiple of the quantum");
        };
    }

    /** The greatest whole number whose power is no greater. */
    private static BigInteger whole(BigInteger number, int degree) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(degree).compareTo(number) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
