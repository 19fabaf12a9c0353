package org.rouage.agenda.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rouage.basics.Rational;

/**
 * The straight line from nothing on the first day of an undertaking to all of it on its due day: a yardstick, not an
 * obligation.
 *
 * <p>Example: from 2020-01-01 to 2020-12-31 (365 days), 2020-07-01 expects 182/365 of the whole, 49.86… %; with 40 %
 * said that day an undertaking is 9.86… points behind, and 36 days: the line passed 40 % on 2020-05-26.
 */
public record LinearPath(LocalDate start, LocalDate due) {
    private static final Rational WHOLE = Rational.of(100);

    /** How far from the line: more than zero is ahead; days count from the last day on which the line was reached. */
    public record Gap(Rational points, long days) {
        public boolean isBehind() {
            return points.signum() < 0;
        }
    }

    /** What the line expects on a day, in percent: 0 up to the start, 100 from the due day on. */
    public Rational expected(LocalDate on) {
        if (!on.isBefore(due)) {
            return WHOLE;
        }
        return on.isAfter(start)
                ? Rational.of(elapsed(on)).times(WHOLE).dividedBy(Rational.of(length()))
                : Rational.ZERO;
    }

    /** Of a percentage held on a day; beyond the due day the days go on counting. */
    public Gap gap(BigDecimal percent, LocalDate on) {
        Rational held = Rational.of(percent);
        long reached = Math.max(0, length()) == 0
                ? 0
                : held.times(Rational.of(length()))
                        .dividedBy(WHOLE)
                        .round(Rational.ONE, java.math.RoundingMode.FLOOR)
                        .numerator()
                        .longValueExact();
        return new Gap(held.minus(expected(on)), reached - Math.max(0, elapsed(on)));
    }

    private long length() {
        return ChronoUnit.DAYS.between(start, due);
    }

    private long elapsed(LocalDate on) {
        return ChronoUnit.DAYS.between(start, on);
    }
}
