package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.rouage.indicator.Period;

/**
 * A row of which every cell could be read: what one body, or a part of it, gave for one measure and one period; a
 * number, or a word that says that there is none. One that is refused, for a bound or a period, counts for nothing
 * else.
 *
 * <p>Example: body {@code 23}, measure {@code payes}, March 2024, no detail, 1200.
 */
record Measurement(
        long line,
        String body,
        String measure,
        Period period,
        String detail,
        Optional<BigDecimal> value,
        Optional<String> absence,
        boolean isRefused) {}
