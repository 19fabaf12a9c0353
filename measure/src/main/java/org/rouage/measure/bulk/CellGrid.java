package org.rouage.measure.bulk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.rouage.basics.Rational;

/**
 * The cells of one measure, exact, by slot: millionths in a machine word where they fit, beside it where they do not.
 *
 * <p>Example: 2,910.5 files is 2,910,500,000 millionths. Sums of machine words are checked: one that would not fit is
 * taken of whole numbers of any length instead.
 */
final class CellGrid {
    private final long[] millionths;
    private final BitSet present;
    private final Map<Integer, BigInteger> wide = new HashMap<>();

    CellGrid(int slots) {
        millionths = new long[slots];
        present = new BitSet(slots);
    }

    /** A total of millionths that is known to fit. */
    void putNarrow(int slot, BigDecimal total) {
        millionths[slot] = total.scaleByPowerOfTen(Dialect.DECIMALS).longValueExact();
        present.set(slot);
    }

    void put(int slot, BigDecimal total) {
        BigInteger exact = total.setScale(Dialect.DECIMALS).unscaledValue();
        present.set(slot);
        if (exact.bitLength() < Long.SIZE) {
            millionths[slot] = exact.longValueExact();
        } else {
            wide.put(slot, exact);
        }
    }

    boolean has(int slot) {
        return present.get(slot);
    }

    /** A copy. */
    BitSet present() {
        return (BitSet) present.clone();
    }

    boolean hasOnly(BitSet some) {
        return present.equals(some);
    }

    boolean isNarrow() {
        return wide.isEmpty();
    }

    /** Meaningless where there is no cell, or it does not fit. */
    long millionths(int slot) {
        return millionths[slot];
    }

    Rational value(int slot) {
        BigInteger exact = wide.get(slot);
        return exact == null ? rational(millionths[slot]) : Rational.of(new BigDecimal(exact, Dialect.DECIMALS));
    }

    static Rational rational(long millionths) {
        return Rational.of(BigDecimal.valueOf(millionths, Dialect.DECIMALS));
    }
}
