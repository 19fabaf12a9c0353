package org.rouage.convention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A named value for each year that formulas refer to: written in the act, such as the rates agreed for each year, or,
 * when it has no values, fed from outside by vintages that say what was known when.
 *
 * <p>Example: {@code inflation}, unit {@code %}, no values, source "INSEE, indice hors tabac", {@code mean}: twelve
 * monthly vintages make a year by their mean; {@code december} would take the last month.
 */
public record Series(
        String id, String title, String unit, Optional<String> monthly, Optional<String> source, List<Value> values)
        implements Element {
    public Series {
        values = List.copyOf(values);
    }

    public record Value(int year, BigDecimal number) {}
}
