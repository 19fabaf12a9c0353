package org.rouage.budget.solving;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.rouage.basics.Rational;

/**
 * The steps among which an answer is sought: whole multiples of a quantum from a least one to a greatest, both
 * inclusive.
 *
 * <p>Example: to 0.01 %, from −10 % to 10 %, has 2,001 steps.
 */
public final class Grid {
    private final Rational quantum;
    private final BigInteger first;
    private final long size;

    private Grid(Rational quantum, BigInteger first, long size) {
        this.quantum = quantum;
        this.first = first;
        this.size = size;
    }

    /**
     * The multiples of a positive quantum that lie between two bounds. An {@link IllegalArgumentException} when there
     * is none.
     */
    public static Grid of(Rational quantum, Rational low, Rational high) {
        BigInteger first =
                low.round(quantum, RoundingMode.CEILING).dividedBy(quantum).numerator();
        BigInteger last =
                high.round(quantum, RoundingMode.FLOOR).dividedBy(quantum).numerator();
        BigInteger size = last.subtract(first).add(BigInteger.ONE);
        if (size.signum() <= 0 || size.bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException("no step of " + quantum + " from " + low + " to " + high);
        }
        return new Grid(quantum, first, size.longValueExact());
    }

    public Rational quantum() {
        return quantum;
    }

    public long size() {
        return size;
    }

    /** The step of this rank, from 0. */
    public Rational at(long rank) {
        return Rational.of(first.add(BigInteger.valueOf(rank)), BigInteger.ONE).times(quantum);
    }

    public Rational low() {
        return at(0);
    }

    public Rational high() {
        return at(size - 1);
    }
}
