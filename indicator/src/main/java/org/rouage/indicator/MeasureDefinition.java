package org.rouage.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.formula.Unit;

/**
 * A measure that bodies report: its unit, how often, and how it goes together over bodies and over time.
 *
 * <p>Example: {@code payes}, "files paid", in files, by month, summed over bodies and over time, whole, not negative,
 * available 20 days after the month. A measure in MEUR is submitted as 8.52 and computed as 8,520,000. An indicator
 * without a formula is its own measure, under its own identifier.
 *
 * @param decimals how many digits after the point a submission may give
 * @param availableAfterDays how many days after the last day of a period it is due; without it, nobody is ever late
 * @param isOfIndicator whether it is an indicator that is its own measure
 */
public record MeasureDefinition(
        String id,
        String title,
        Optional<String> meaning,
        Unit unit,
        Frequency frequency,
        OverBodies bodies,
        OverTime time,
        int decimals,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<Integer> availableAfterDays,
        Optional<String> source,
        boolean isOfIndicator) {

    /** Whole, without bounds, without a day on which it is due. */
    public static MeasureDefinition of(String id, Unit unit, Frequency frequency, OverBodies bodies, OverTime time) {
        return new MeasureDefinition(
                id,
                id,
                Optional.empty(),
                unit,
                frequency,
                bodies,
                time,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The same, due so many days after the last day of each period. */
    public MeasureDefinition dueAfter(int days) {
        return new MeasureDefinition(
                id,
                title,
                meaning,
                unit,
                frequency,
                bodies,
                time,
                decimals,
                least,
                most,
                Optional.of(days),
                source,
                isOfIndicator);
    }

    /** From the unit in which it is submitted to that of formulas: 8.52 MEUR is 8,520,000. */
    public Rational inBaseUnits(Rational submitted) {
        return unit.scale().equals(Rational.ONE) ? submitted : submitted.times(unit.scale());
    }
}
