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
    /** A part of a whole, declared as {@code part} or {@code share}: what is given is from 0 to 100 %. */
    public static final Unit SHARE =
            new Unit(Kind.PERCENT, new TreeMap<>(), Rational.parse("0.01"), Text.same("%"), true);

    public static final Unit POINT =
            new Unit(Kind.POINT, new TreeMap<>(), Rational.parse("0.01"), Text.of("points", "points"));
    public static final Unit CALENDAR_YEAR =
            new Unit(Kind.CALENDAR_YEAR, new TreeMap<>(), Rational.ONE, Text.of("année", "year"));
    public static final Unit TRUTH = new Unit(Kind.TRUTH, new TreeMap<>(), Rational.ONE, Text.of("oui/non", "yes/no"));

    private static final int MOST_PARTS = 3;

    private final Kind kind;
    private final SortedMap<String, Integer> dimensions;
    private final Rational scale;
    private final Text symbol;
    private final boolean isPart;

    Unit(Kind kind, SortedMap<String, Integer> dimensions, Rational scale, Text symbol) {
        this(kind, dimensions, scale, symbol, false);
    }

    private Unit(Kind kind, SortedMap<String, Integer> dimensions, Rational scale, Text symbol, boolean isPart) {
        this.isPart = isPart;
        this.kind = kind;
        this.dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
        this.scale = scale;
        this.symbol = symbol;
    }

    /**
     * Reads {@code MEUR}, {@code %}, {@code EUR/ETP}, {@code EUR/ETP/an}, {@code jours}, {@code part} (a share of a
     * whole); empty when a word of it is not known, or when it is a ratio of one thing to itself.
     */
    public static Optional<Unit> parse(String written) {
        String word = written.strip();
        if (word.equals("oui/non") || word.equals("yes/no")) {
            return Optional.of(TRUTH);
        }
        if (word.equals("part") || word.equals("share")) {
            return Optional.of(SHARE);
        }
        String[] parts = word.split("\\s*/\\s*", -1);
        Optional<Unit> unit = UnitWords.find(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            Optional<Unit> below = UnitWords.find(parts[i]);
            unit = unit.flatMap(top -> below.flatMap(top::per));
        }
        return parts.length <= MOST_PARTS ? unit : Optional.empty();
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

    /** A share, a rate, or a difference between two. */
    boolean isRate() {
        return kind == Kind.PERCENT || kind == Kind.POINT;
    }

    /** Whether it counts a part of a whole: from 0 to 100 %. */
    public boolean isPart() {
        return isPart;
    }

    /** One of this for each of another, as written; empty for what cannot be divided so, and for a bare ratio. */
    private Optional<Unit> per(Unit other) {
        SortedMap<String, Integer> joined = joined(other, -1);
        if (kind != Kind.AMOUNT || other.kind != Kind.AMOUNT || other.isNumber() || joined.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Unit(
                Kind.AMOUNT,
                joined,
                scale.dividedBy(other.scale),
                (isNumber() ? Text.same("1") : symbol).plus(Text.same("/")).plus(other.symbol)));
    }

    /** One of this times one of another, both amounts. */
    Unit by(Unit other) {
        if (other.isNumber()) {
            return this;
        }
        return isNumber() ? other : computed(joined(other, 1), scale.times(other.scale));
    }

    /** An amount divided by another; the scale of this stays when the other is a bare number. */
    Unit over(Unit other) {
        return other.isNumber() ? this : computed(joined(other, -1), scale.dividedBy(other.scale));
    }

    private SortedMap<String, Integer> joined(Unit other, int sign) {
        var sum = new TreeMap<>(dimensions);
        other.dimensions.forEach((dimension, power) -> sum.merge(dimension, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return sum;
    }

    /** What arithmetic gives, shown by the word that means just this where there is one, else in base units. */
    private static Unit computed(SortedMap<String, Integer> dimensions, Rational scale) {
        if (dimensions.isEmpty()) {
            return NUMBER;
        }
        return UnitWords.named(dimensions, scale)
                .or(() -> UnitWords.named(dimensions, Rational.ONE))
                .orElseGet(() -> new Unit(Kind.AMOUNT, dimensions, Rational.ONE, composed(dimensions)));
    }

    private static Text composed(SortedMap<String, Integer> dimensions) {
        Text above = Text.empty();
        Text below = Text.empty();
        for (var each : dimensions.entrySet()) {
            Text name = UnitWords.symbolOf(each.getKey());
            for (int i = 0; i < Math.abs(each.getValue()); i++) {
                if (each.getValue() > 0) {
                    above = above.isEmpty() ? name : above.plus(Text.same("·")).plus(name);
                } else {
                    below = below.plus(Text.same("/")).plus(name);
                }
            }
        }
        return (above.isEmpty() ? Text.same("1") : above).plus(below);
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
