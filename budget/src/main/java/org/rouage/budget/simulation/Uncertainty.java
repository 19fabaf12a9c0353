package org.rouage.budget.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is not certain of one figure: which figure, in what sense and unit, the distribution of each year, and how the
 * years hang together.
 *
 * <p>Example: the inflation may be 0.5 point under to 1.5 points over what is assumed, every year of the term, and a
 * year over announces another: {@code of} is {@code inflation}, {@code as} {@code deviation}, {@code unit}
 * {@code points}, {@code persistence} 0.6. Each year keeps the distribution written for it, whatever the persistence.
 */
public record Uncertainty(
        String of,
        String as,
        String unit,
        Optional<BigDecimal> persistence,
        boolean accumulates,
        Optional<String> source,
        List<Years> years) {
    /** The values of {@code as}: the figure itself, or what is added to the value assumed, or its share of it. */
    public static final String VALUE = "value";

    public static final String DEVIATION = "deviation";
    public static final String RELATIVE_DEVIATION = "relative-deviation";

    public Uncertainty {
        years = List.copyOf(years);
    }

    /** The years of one distribution, both inclusive; the first and the last of the term when not said. */
    public record Years(Optional<Integer> from, Optional<Integer> to, Distribution distribution) {}
}
