package org.rouage.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.rouage.basics.Rational;

/** The root of a positive number, to so many decimals: what people call an average rate. */
final class Root {
    private Root() {}

    /**
     * The nearest number with so many decimals. Example: the fifth root of 1.3382255776 is 1.06; that of 2, to four
     * decimals, is 1.1487.
     */
    static Rational of(Rational number, int degree, int decimals) {
        BigInteger ten = BigInteger.TEN.pow(decimals);
        BigInteger low = BigInteger.ZERO;
        BigInteger high = number.round(Rational.ONE, RoundingMode.CEILING)
                .numerator()
                .max(BigInteger.ONE)
                .multiply(ten);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (power(middle, ten, degree).compareTo(number) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Rational half = power(low.shiftLeft(1).add(BigInteger.ONE), ten.shiftLeft(1), degree);
        return Rational.of(new BigDecimal(half.compareTo(number) <= 0 ? high : low, decimals));
    }

    private static Rational power(BigInteger numerator, BigInteger denominator, int degree) {
        return Rational.of(numerator, denominator).power(degree);
    }
}
