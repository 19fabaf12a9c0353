package org.rouage.budget.scenario;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Place;

/**
 * What a series is assumed to be, in place of what was agreed or known: other values, or the same moved by a number or
 * by a factor.
 *
 * <p>Example: {@code inflation} is 2.4 % in 2026 and 2 % in 2027; {@code inflation} is 0.5 points higher from 2026 on;
 * {@code places} are 1.1 times as many.
 */
public sealed interface Assumption {
    /** Values for years of the term, or for years that have a value; in the unit of the series where none is said. */
    record Values(String series, Optional<String> unit, SortedMap<Integer, BigDecimal> numbers, Place at)
            implements Assumption {
        public Values {
            numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        }
    }

    /** So much more, or less, in the years from one to another; of a rate, in {@code points}. */
    record Shift(String series, BigDecimal by, String unit, Optional<Integer> from, Optional<Integer> to, Place at)
            implements Assumption {}

    /** So many times as much in the years from one to another. */
    record Factor(String series, BigDecimal factor, Optional<Integer> from, Optional<Integer> to, Place at)
            implements Assumption {}

    String series();

    Place at();

    /** The same, written nowhere. */
    default Assumption anywhere() {
        Place nowhere = Place.of("");
        return switch (this) {
            case Values(var series, var unit, var numbers, Place _) -> new Values(series, unit, numbers, nowhere);
            case Shift(var series, var by, var unit, var from, var to, Place _) ->
                new Shift(series, by, unit, from, to, nowhere);
            case Factor(var series, var factor, var from, var to, Place _) ->
                new Factor(series, factor, from, to, nowhere);
        };
    }

    /** Whether it gives the same with another assumption whichever comes first: two shifts do, and two factors. */
    default boolean goesWith(Assumption other) {
        return switch (this) {
            case Values _ -> false;
            case Shift _ -> other instanceof Shift;
            case Factor _ -> other instanceof Factor;
        };
    }
}
