package org.rouage.formula;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;

/**
 * What a figure is counted in: its kind, its dimensions with their exponents, and how many base units one of it is
 * worth.
 *
 * <p>Example: {@code MEUR} is 1,000,000 of the dimension EUR; {@code EUR/ETP} is EUR to the power 1 and ETP to −1;
 * {@code %} is a share, 0.01, and {@code point} a difference of two shares. The kinds of full-time equivalents (ETP,
 * ETPMA, ETPFM) are different dimensions. Two units are equal when they count the same thing, whatever their scale.
 */
public final class Unit {
    /** What may be done with numbers of this unit. */
    public enum Kind {
        /** An amount of something, or a bare number when it has no dimension. */
        AMOUNT,
        /** A share or a rate. */
        PERCENT,
        /** A difference between two shares or rates. */
        POINT,
        /** The number of a calendar year, such as 2026. */
        CALENDAR_YEAR,
        /** Yes or no. */
        TRUTH
    }

    public static final Unit NUMBER = new Unit(Kind.AMOUNT, new TreeMap<>(), Rational.ONE, Text.empty());
    public static final Unit PERCENT = new Unit(Kind.PERCENT, new TreeMap<>(), Rational.parse("0.01"), Text.same("%"));
    public static final Unit POINT =
            new Unit(Kind.POINT, new TreeMap<>(), Rational.parse("0.01"), Text.of("points", "points"));
    public static final Unit CALENDAR_YEAR =
            new Unit(Kind.CALENDAR_YEAR, new TreeMap<>(), Rational.ONE, Text.of("année", "year"));
    public static final Unit TRUTH = new Unit(Kind.TRUTH, new TreeMap<>(), Rational.ONE, Text.of("oui/non", "yes/no"));

    private final Kind kind;
    private final SortedMap<String, Integer> dimensions;
    private final Rational scale;
    private final Text symbol;

    Unit(Kind kind, SortedMap<String, Integer> dimensions, Rational scale, Text symbol) {
        this.kind = kind;
        this.dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
        this.scale = scale;
        this.symbol = symbol;
    }

    /** Reads {@code MEUR}, {@code %}, {@code EUR/ETP}, {@code jours}; empty when a word of it is not known. */
    public static Optional<Unit> parse(String written) {
        String[] parts = written.strip().split("\\s*/\\s*", -1);
        if (written.strip().equals("oui/non") || written.strip().equals("yes/no")) {
            return Optional.of(TRUTH);
        }
        if (parts.length > 2) {
            return Optional.empty();
        }
        Optional<Unit> first = UnitWords.find(parts[0]);
        return parts.length == 1
                ? first
                : first.flatMap(top -> UnitWords.find(parts[1]).flatMap(top::per));
    }

    /** Whether a word names a unit by itself, as {@code ETP} does. */
    public static boolean isWord(String word) {
        return UnitWords.find(word).isPresent();
    }

    public Kind kind() {
        return kind;
    }

    /** The dimensions with their exponents, none zero: {@code {EUR=1, ETP=-1}}. */
    public SortedMap<String, Integer> dimensions() {
        return dimensions;
    }

    /** How many base units one is worth: 1,000,000 for MEUR, 0.01 for %. */
    public Rational scale() {
        return scale;
    }

    public String symbol(Language language) {
        return symbol.in(language);
    }

    /** A number without any unit. */
    public boolean isNumber() {
        return kind == Kind.AMOUNT && dimensions.isEmpty();
    }

    boolean isShare() {
        return kind == Kind.PERCENT;
    }

    /** One of this for each of another; empty for what cannot be divided so, such as a truth. */
    Optional<Unit> per(Unit other) {
        if (kind != Kind.AMOUNT || other.kind != Kind.AMOUNT) {
            return Optional.empty();
        }
        return Optional.of(combined(other, -1, scale.dividedBy(other.scale)));
    }

    /** One of this times one of another, both amounts. */
    Unit by(Unit other) {
        if (other.isNumber()) {
            return this;
        }
        return isNumber() ? other : combined(other, 1, scale.times(other.scale));
    }

    /** An amount divided by another; the scale of this stays when the other is a bare number. */
    Unit over(Unit other) {
        return other.isNumber() ? this : combined(other, -1, scale.dividedBy(other.scale));
    }

    private Unit combined(Unit other, int sign, Rational worth) {
        var sum = new TreeMap<>(dimensions);
        other.dimensions.forEach((dimension, power) -> sum.merge(dimension, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        if (sum.isEmpty()) {
            return NUMBER;
        }
        return new Unit(Kind.AMOUNT, sum, worth, joined(other, sign));
    }

    private Text joined(Unit other, int sign) {
        String mark = sign < 0 ? "/" : "·";
        Text left = symbol.isEmpty() ? Text.same("1") : symbol;
        return left.plus(Text.same(mark)).plus(other.symbol);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit that && kind == that.kind && dimensions.equals(that.dimensions);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + dimensions.hashCode();
    }

    /** In English: {@code MEUR}, {@code EUR/ETP}, {@code days}; {@code number} for a bare number. */
    @Override
    public String toString() {
        return symbol.isEmpty() ? "number" : symbol.english();
    }
}
