package org.rouage.indicator;

import java.util.Optional;

/**
 * How the results of an indicator go up, over bodies or over time.
 *
 * <p>Example: a share of files goes by {@link #PARTS}: 90 of 100 in one body and 10 of 100 in the other are 100 of 200,
 * 50 %; a satisfaction score, of which the parts are not known, may be a {@link #MEAN}.
 */
public enum Rollup {
    /** The formula on the measures put together: a ratio is never averaged. */
    PARTS("parts"),
    SUM("sum"),
    MEAN("mean"),
    MIN("min"),
    MAX("max"),
    LAST("last"),
    /** Not at all: undecided above the level at which it is measured. */
    NONE("none");

    private final String term;

    Rollup(String term) {
        this.term = term;
    }

    public static Optional<Rollup> of(String term) {
        for (Rollup each : values()) {
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
