package org.rouage.indicator;

import java.util.Optional;

/**
 * How a measure of several bodies becomes one of a region or of the whole network.
 *
 * <p>Example: files paid are summed; a delay may be the mean of the bodies; the gross payroll of the fund is measured
 * once, by the national body.
 */
public enum OverBodies {
    SUM("sum"),
    /** The total over the number of bodies present, exact. */
    MEAN("mean"),
    MIN("min"),
    MAX("max"),
    /** Only the national body gives it, for the whole. */
    NATIONAL("national"),
    /** Each gives its own, the national body that of the whole; nothing is put together, and a region has none. */
    NONE("none");

    private final String term;

    OverBodies(String term) {
        this.term = term;
    }

    public static Optional<OverBodies> of(String term) {
        for (OverBodies each : values()) {
            if (each.term.equals(term)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public String term() {
        return term;
    }

    /** Whether the figure of the whole is the one that the national body gave. */
    public boolean isNational() {
        return this == NATIONAL || this == NONE;
    }
}
