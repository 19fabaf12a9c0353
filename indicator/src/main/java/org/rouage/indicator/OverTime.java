package org.rouage.indicator;

import java.util.Optional;

/**
 * How a measure of several periods becomes one of a longer period, for each body before bodies are put together.
 *
 * <p>Example: files paid are summed over the months of a year; files in stock are those of the last month that any body
 * has given; an availability may be the mean of the months.
 */
public enum OverTime {
    SUM("sum"),
    /** What is of the last period for which any body of the network gave something; missing where a body did not. */
    LAST("last"),
    /** The total over the number of periods present, exact. */
    MEAN("mean"),
    MIN("min"),
    MAX("max"),
    /** Nothing is put together: a longer period has none. */
    NONE("none");

    private final String term;

    OverTime(String term) {
        this.term = term;
    }

    public static Optional<OverTime> of(String term) {
        for (OverTime each : values()) {
            if (each.term.equals(term)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public String term() {
        return term;
    }
}
