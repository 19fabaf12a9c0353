package org.rouage.law.duty;

import java.time.MonthDay;

/**
 * How a text counts time from the event that starts its clock, as written; the agenda computes the day.
 *
 * <p>Example: CSS L224-10, "vingt jours après leur réception", is {@code new Days(20)}; the forty <em>jours francs</em>
 * of R151-1, moved past Saturdays, Sundays and holidays, are {@code new ToWorkedDay(new FullDays(40))}; the
 * inspectorate's habit is {@code new Between(new Months(6), new Months(9))}.
 */
public sealed interface Delay {
    /** Calendar days; the day of the event does not count, the last one does: 20 days from 1 March end on 21 March. */
    record Days(int days) implements Delay {
        public Days {
            notNegative(days);
        }
    }

    /**
     * A <em>délai franc</em>: neither the day of the event nor the day on which the count ends is taken, so that one
     * may still act on the day after: 8 full days from 1 March end on 10 March.
     */
    record FullDays(int days) implements Delay {
        public FullDays {
            notNegative(days);
        }
    }

    /**
     * Calendar months, to the same number in the last month, or its last day: one month from 31 January 2024 ends on 29
     * February.
     */
    record Months(int months) implements Delay {
        public Months {
            notNegative(months);
        }
    }

    /** Calendar years, to the same day, or 28 February: one year from 29 February 2024 ends on 28 February 2025. */
    record Years(int years) implements Delay {
        public Years {
            notNegative(years);
        }
    }

    /** The first such day of a year after the event: 1 January; 29 February is the 28th in years that have none. */
    record FixedDay(MonthDay day) implements Delay {}

    /** Counted backward from the event, by calendar months then days: six months before the term. */
    record Before(int months, int days) implements Delay {
        public Before {
            notNegative(months);
            notNegative(days);
        }
    }

    /** Moved to the next day that is neither a Saturday, nor a Sunday, nor a public holiday, where it ends on one. */
    record ToWorkedDay(Delay delay) implements Delay {}

    /** Not before the end of the first delay, and at the latest at the end of the second. */
    record Between(Delay earliest, Delay latest) implements Delay {}

    private static void notNegative(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("a delay is never negative: " + number);
        }
    }
}
