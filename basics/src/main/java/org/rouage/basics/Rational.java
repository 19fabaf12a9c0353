package org.rouage.basics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: sums, products and quotients lose nothing, and nothing is ever rounded unless {@link #round} is
 * called.
 *
 * <p>Example: {@code Rational.of(1).dividedBy(Rational.of(3)).times(Rational.of(3))} equals {@code Rational.of(1)};
 * {@code Rational.parse("0.1").plus(Rational.parse("0.2"))} equals {@code Rational.parse("0.3")}. Numbers of up to some
 * eighteen digits are kept as a whole number of tenths, hundredths… in a machine word, short fractions as two machine
 * words, all others as a fraction of whole numbers of any length, in its lowest terms. They are one number: equality is
 * by value.
 */
public final class Rational implements Comparable<Rational> {
    private static final int MOST_DECIMALS = 18;
    private static final long[] TENS = tens();

    public static final Rational ZERO = new Rational(0, 0);
    public static final Rational ONE = new Rational(1, 0);

    /** In place of the number of decimals: two machine words, in the lowest terms. */
    private static final int FRACTION = -1;

    private final long unscaled;
    /** What the unscaled number is over: a power of ten, or the denominator of a fraction. */
    private final long below;

    private final int decimals;
    /** Only of what does not fit two machine words. */
    private final @Nullable BigInteger numerator;

    private final @Nullable BigInteger denominator;

    private Rational(long unscaled, int decimals) {
        this(unscaled, TENS[decimals], decimals);
    }

    private Rational(long unscaled, long below, int decimals) {
        this.unscaled = unscaled;
        this.below = below;
        this.decimals = decimals;
        numerator = null;
        denominator = null;
    }

    private Rational(BigInteger numerator, BigInteger denominator) {
        unscaled = 0;
        below = 0;
        decimals = 0;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    private static long[] tens() {
        var tens = new long[MOST_DECIMALS + 1];
        tens[0] = 1;
        for (int i = 1; i < tens.length; i++) {
            tens[i] = tens[i - 1] * 10;
        }
        return tens;
    }

    public static Rational of(long whole) {
        return new Rational(whole, 0);
    }

    public static Rational of(BigDecimal exact) {
        if (exact.scale() >= 0 && exact.scale() <= MOST_DECIMALS && exact.precision() <= MOST_DECIMALS) {
            return new Rational(exact.unscaledValue().longValueExact(), exact.scale());
        }
        return exact.scale() >= 0
                ? of(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()))
                : of(exact.unscaledValue().multiply(BigInteger.TEN.pow(-exact.scale())), BigInteger.ONE);
    }

    /** A fraction, in its lowest terms. An {@link ArithmeticException} when the denominator is zero. */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction over zero: " + numerator);
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger sign = denominator.signum() < 0 ? common.negate() : common;
        BigInteger top = numerator.divide(sign);
        BigInteger bottom = denominator.divide(sign);
        if (top.bitLength() >= Long.SIZE || bottom.bitLength() >= Long.SIZE) {
            return new Rational(top, bottom);
        }
        return bottom.equals(BigInteger.ONE)
                ? new Rational(top.longValueExact(), 0)
                : new Rational(top.longValueExact(), bottom.longValueExact(), FRACTION);
    }

    /** Of two machine words, the second positive: the same as that of whole numbers of any length. */
    private static Rational of(long above, long below) {
        if (above == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(above), BigInteger.valueOf(below));
        }
        long common = greatestCommonDivisor(Math.abs(above), below);
        return below == common
                ? new Rational(above / common, 0)
                : new Rational(above / common, below / common, FRACTION);
    }

    /** Reads plain decimals, {@code -12.5}; a {@link NumberFormatException} for anything else. */
    public static Rational parse(String decimal) {
        return of(new BigDecimal(decimal));
    }

    public Rational plus(Rational other) {
        if (isDecimal() && other.isDecimal()) {
            int common = Math.max(decimals, other.decimals);
            long left = raised(common);
            long right = other.raised(common);
            long sum = left + right;
            boolean isExact = ((left ^ sum) & (right ^ sum)) >= 0;
            if (isExact && fits(common) && other.fits(common)) {
                return new Rational(sum, common);
            }
        }
        if (isShort()
                && other.isShort()
                && fits(unscaled, other.below)
                && fits(other.unscaled, below)
                && fits(below, other.below)) {
            long left = unscaled * other.below;
            long right = other.unscaled * below;
            long sum = left + right;
            if (((left ^ sum) & (right ^ sum)) >= 0) {
                return of(sum, below * other.below);
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    public Rational negated() {
        return isShort() && unscaled != Long.MIN_VALUE
                ? new Rational(-unscaled, below, decimals)
                : of(numerator().negate(), denominator());
    }

    public Rational times(Rational other) {
        if (isShort() && other.isShort() && fits(unscaled, other.unscaled)) {
            long product = unscaled * other.unscaled;
            if (isDecimal() && other.isDecimal() && decimals + other.decimals <= MOST_DECIMALS) {
                return new Rational(product, decimals + other.decimals);
            }
            if (fits(below, other.below)) {
                return of(product, below * other.below);
            }
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /** An {@link ArithmeticException} when the other is zero. */
    public Rational dividedBy(Rational other) {
        if (!isShort() || !other.isShort() || other.unscaled == 0) {
            return ofFractions(other);
        }
        int common = Math.max(decimals, other.decimals);
        if (isDecimal() && other.isDecimal() && fits(common) && other.fits(common)) {
            return quotient(raised(common), other.raised(common));
        }
        return fits(unscaled, other.below) && fits(below, other.unscaled)
                ? quotient(unscaled * other.below, below * other.unscaled)
                : ofFractions(other);
    }

    private static Rational quotient(long above, long below) {
        if (above == Long.MIN_VALUE || below == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(above), BigInteger.valueOf(below));
        }
        return below < 0 ? of(-above, -below) : of(above, below);
    }

    /** By halves and differences, of a number that is not negative and one that is positive. */
    private static long greatestCommonDivisor(long one, long other) {
        if (one == 0) {
            return other;
        }
        int twos = Long.numberOfTrailingZeros(one | other);
        long left = one >> Long.numberOfTrailingZeros(one);
        long right = other >> Long.numberOfTrailingZeros(other);
        while (left != right) {
            long rest = Math.abs(left - right);
            right = Math.min(left, right);
            left = rest >> Long.numberOfTrailingZeros(rest);
        }
        return left << twos;
    }

    private Rational ofFractions(Rational other) {
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /** The number times itself so many times; a negative exponent divides. Zero has no negative power. */
    public Rational power(int exponent) {
        Rational raised = of(numerator().pow(Math.abs(exponent)), denominator().pow(Math.abs(exponent)));
        return exponent < 0 ? ONE.dividedBy(raised) : raised;
    }

    /**
     * The nearest multiple of a quantum, by a rounding mode. Example: 12.345 to a quantum of 0.01, half up, is 12.35;
     * 1,234,567 to a quantum of 1,000, down, is 1,234,000. The quantum is positive.
     */
    public Rational round(Rational quantum, RoundingMode mode) {
        if (quantum.signum() <= 0) {
            throw new ArithmeticException("a quantum is positive: " + quantum);
        }
        Rational steps = dividedBy(quantum);
        return of(steps.toWhole(mode), BigInteger.ONE).times(quantum);
    }

    private BigInteger toWhole(RoundingMode mode) {
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), 0, mode)
                .toBigInteger();
    }

    /** With so many decimals, by a rounding mode: for showing. */
    public BigDecimal toDecimal(int places, RoundingMode mode) {
        if (isDecimal()) {
            return BigDecimal.valueOf(unscaled, decimals).setScale(places, mode);
        }
        if (isShort()) {
            return BigDecimal.valueOf(unscaled).divide(BigDecimal.valueOf(below), places, mode);
        }
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), places, mode);
    }

    /** The same number in decimals, without trailing zeros; empty when its decimals never end, as those of 1/3. */
    public Optional<BigDecimal> exactDecimal() {
        try {
            BigDecimal exact = new BigDecimal(numerator()).divide(new BigDecimal(denominator()));
            BigDecimal bare = exact.stripTrailingZeros();
            return Optional.of(bare.scale() < 0 ? bare.setScale(0) : bare);
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    /** The nearest number in floating point: for drawing and simulation only. */
    public double toDouble() {
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** The whole number this is; empty when it has a fraction or does not fit an {@code int}. */
    public Optional<Integer> toInt() {
        return denominator().equals(BigInteger.ONE) && numerator().bitLength() < Integer.SIZE
                ? Optional.of(numerator().intValueExact())
                : Optional.empty();
    }

    /**
     * How long it is: the bits of the longer of its numerator and denominator, or {@link Long#SIZE} for a number that
     * fits a machine word. It bounds what the next operation may cost.
     */
    public int bits() {
        return numerator == null || denominator == null
                ? Long.SIZE
                : Math.max(Long.SIZE, Math.max(numerator.bitLength(), denominator.bitLength()));
    }

    public int signum() {
        return numerator == null ? Long.signum(unscaled) : numerator.signum();
    }

    public boolean isZero() {
        return signum() == 0;
    }

    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /** Of the fraction in its lowest terms; it carries the sign. */
    public BigInteger numerator() {
        return numerator == null ? reduced().numerator : numerator;
    }

    /** Of the fraction in its lowest terms; positive. */
    public BigInteger denominator() {
        return denominator == null ? reduced().denominator : denominator;
    }

    private record Fraction(BigInteger numerator, BigInteger denominator) {}

    private Fraction reduced() {
        if (decimals == FRACTION) {
            return new Fraction(BigInteger.valueOf(unscaled), BigInteger.valueOf(below));
        }
        long top = unscaled;
        int left = decimals;
        while (left > 0 && top % 10 == 0) {
            top /= 10;
            left--;
        }
        BigInteger above = BigInteger.valueOf(top);
        BigInteger below = BigInteger.valueOf(TENS[left]);
        BigInteger common = above.gcd(below);
        return common.equals(BigInteger.ONE)
                ? new Fraction(above, below)
                : new Fraction(above.divide(common), below.divide(common));
    }

    /** The machine word at more decimals; meaningless unless {@link #fits}. */
    private long raised(int common) {
        return unscaled * TENS[common - decimals];
    }

    private boolean fits(int common) {
        return fits(unscaled, TENS[common - decimals]);
    }

    /** Whether a product fits a machine word. */
    private static boolean fits(long one, long other) {
        long high = Math.multiplyHigh(one, other);
        long low = one * other;
        return (high == 0 && low >= 0) || (high == -1 && low < 0);
    }

    private boolean isShort() {
        return numerator == null;
    }

    private boolean isDecimal() {
        return numerator == null && decimals >= 0;
    }

    @Override
    public int compareTo(Rational other) {
        if (isDecimal() && decimals == other.decimals && other.isDecimal()) {
            return Long.compare(unscaled, other.unscaled);
        }
        if (isShort() && other.isShort()) {
            int byHigh =
                    Long.compare(Math.multiplyHigh(unscaled, other.below), Math.multiplyHigh(other.unscaled, below));
            return byHigh != 0 ? byHigh : Long.compareUnsigned(unscaled * other.below, other.unscaled * below);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * numerator().hashCode() + denominator().hashCode();
    }

    /** In decimals where they end, else as a fraction: {@code 12.5}, {@code 1/3}. */
    @Override
    public String toString() {
        return exactDecimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator() + "/" + denominator());
    }
}
