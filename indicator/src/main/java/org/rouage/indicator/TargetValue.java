package org.rouage.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.convention.Indicator;
import org.rouage.formula.Unit;

/**
 * What is aimed at, what a threshold is, or where an indicator started from: a number, the two ends of a range, or
 * words.
 *
 * <p>Example: the target 91.5 % of 2023 is the number 0.915, written with 1 decimal; the range 15 to 25 days is 15 up
 * to 25.
 *
 * @param number in base units; of a range, its lower end
 * @param upTo in base units; of a range, its upper end
 * @param decimals how many digits after the point were written, in the unit of the indicator
 * @param until the last year of the definition in which it is said; empty where no break in the series ends it
 */
public record TargetValue(
        int year,
        Optional<Rational> number,
        Optional<Rational> upTo,
        Optional<String> words,
        int decimals,
        Optional<Integer> until) {
    /** Said in a definition that nothing ends. */
    public TargetValue(
            int year, Optional<Rational> number, Optional<Rational> upTo, Optional<String> words, int decimals) {
        this(year, number, upTo, words, decimals, Optional.empty());
    }

    /** As written by an act, in the unit of the indicator in that year. */
    public static TargetValue of(Indicator.Value written, Unit unit) {
        return of(written.year(), written.number(), written.upTo(), written.words(), unit);
    }

    /** As written, in a unit. */
    public static TargetValue of(
            int year, Optional<BigDecimal> number, Optional<BigDecimal> upTo, Optional<String> words, Unit unit) {
        int decimals = Math.max(
                number.map(BigDecimal::scale).orElse(0),
                upTo.map(BigDecimal::scale).orElse(0));
        return new TargetValue(
                year,
                number.map(one -> Rational.of(one).times(unit.scale())),
                upTo.map(one -> Rational.of(one).times(unit.scale())),
                words,
                Math.max(0, decimals));
    }

    /** A computed value, rounded half up to the digits of this one, in the unit of the indicator. */
    public BigDecimal atItsPrecision(Rational computed, Unit unit) {
        return computed.dividedBy(unit.scale()).toDecimal(decimals, RoundingMode.HALF_UP);
    }

    /** As it was written, in the unit of the indicator; empty when it has no number. */
    public Optional<BigDecimal> written(Unit unit) {
        return number.map(one -> atItsPrecision(one, unit));
    }

    /** The same aim with another number; what it goes up to is moved alike. */
    TargetValue times(Rational factor) {
        return new TargetValue(
                year, number.map(one -> one.times(factor)), upTo.map(one -> one.times(factor)), words, decimals, until);
    }

    /** The same aim with another number, the lower end where it has two; the other end stays. */
    TargetValue withNumber(Rational other) {
        return new TargetValue(year, Optional.of(other), upTo, words, decimals, until);
    }

    /** The same, said in a definition that ends with a year. */
    TargetValue until(Optional<Integer> last) {
        return new TargetValue(year, number, upTo, words, decimals, last);
    }

    /** Whether results of a year are in the definition in which it is said: only then do the two compare. */
    public boolean holdsIn(int ofResult) {
        return until.filter(last -> ofResult > last).isEmpty();
    }
}
