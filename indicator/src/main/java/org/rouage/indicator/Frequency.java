package org.rouage.indicator;

import java.util.Optional;

/**
 * How often something is measured, from the shortest period to the longest.
 *
 * <p>Example: a {@link #QUARTER} is 3 months, and there are 4 of them in a year.
 */
public enum Frequency {
    MONTH("month", 1),
    QUARTER("quarter", 3),
    HALF_YEAR("half-year", 6),
    YEAR("year", 12);

    private final String term;
    private final int months;

    Frequency(String term, int months) {
        this.term = term;
        this.months = months;
    }

    /** The frequency of a term as acts write it: {@code month}, {@code quarter}, {@code half-year}, {@code year}. */
    public static Optional<Frequency> of(String term) {
        for (Frequency each : values()) {
            if (each.term.equals(term)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public String term() {
        return term;
    }

    /** The length of one period, in months. */
    public int months() {
        return months;
    }

    /** How many of its periods make a year. */
    public int inYear() {
        return 12 / months;
    }
}
