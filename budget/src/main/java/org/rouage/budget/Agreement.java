package org.rouage.budget;

import java.math.RoundingMode;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;
import org.rouage.formula.Value;

/**
 * An amount written beside a formula, and what the formula gives: they agree, or differ by so much.
 *
 * <p>Example: written 485.1 MEUR, computed 485.056… MEUR: {@link Kind#EQUAL_ONCE_ROUNDED}. Written 12.559 MEUR,
 * computed 12.55985 MEUR: {@link Kind#EQUAL_ONCE_TRUNCATED}, which says how the writer rounded. Written 6.7, computed
 * 6.604: {@link Kind#DIFFERENT}, by −0.096.
 */
public record Agreement(WrittenAmount written, Value computed, Kind kind) {
    public enum Kind {
        EQUAL,
        /** To the nearest, to the decimals of the written amount. */
        EQUAL_ONCE_ROUNDED,
        /** Towards zero, to the decimals of the written amount. */
        EQUAL_ONCE_TRUNCATED,
        DIFFERENT,
        UNDECIDED
    }

    static Agreement of(WrittenAmount written, Value computed) {
        return new Agreement(written, computed, kind(written, computed));
    }

    private static Kind kind(WrittenAmount written, Value computed) {
        if (!(computed instanceof Value.Known(Rational number, Unit unit))) {
            return Kind.UNDECIDED;
        }
        if (number.equals(written.number())) {
            return Kind.EQUAL;
        }
        if (number.round(written.quantum(), RoundingMode.HALF_UP).equals(written.number())) {
            return Kind.EQUAL_ONCE_ROUNDED;
        }
        return number.round(written.quantum(), RoundingMode.DOWN).equals(written.number())
                ? Kind.EQUAL_ONCE_TRUNCATED
                : Kind.DIFFERENT;
    }

    /** Whether what is written is what is computed, at least to the decimals written. */
    public boolean isAgreed() {
        return switch (kind) {
            case EQUAL, EQUAL_ONCE_ROUNDED, EQUAL_ONCE_TRUNCATED -> true;
            case DIFFERENT, UNDECIDED -> false;
        };
    }

    /** Computed less written, in base units; empty while undecided. */
    public Optional<Rational> difference() {
        return computed instanceof Value.Known(Rational number, Unit unit)
                ? Optional.of(number.minus(written.number()))
                : Optional.empty();
    }
}
