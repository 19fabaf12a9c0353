package org.rouage.convention;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number that the funds report (mesure): what it counts, in which unit, how often, and how its values are put
 * together over bodies and over time. Indicators are computed from measures, never from other indicators.
 *
 * <p>Example: {@code paid-in-15-days}, unit {@code applications}, {@code month}, {@code sum} over bodies and over time,
 * at least 0, no decimals, available 20 days after the month. Frequency is {@code month}, {@code quarter},
 * {@code half-year} or {@code year}; bodies is {@code sum}, {@code mean}, {@code min}, {@code max} or {@code national}
 * (only the national body reports it); time is {@code sum}, {@code mean}, {@code min}, {@code max}, or {@code "last"}
 * where the latest value stands for the whole; a value has at most {@code decimals} digits after the point, 0 to 6.
 * Least and most are inclusive.
 */
public record Measure(
        String id,
        String title,
        Optional<String> definition,
        String unit,
        String frequency,
        String bodies,
        String time,
        int decimals,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<Integer> availableAfterDays,
        Optional<String> source)
        implements Element {
    /** The most digits after the point that a measure may have. */
    public static final int MOST_DECIMALS = 6;

    /** A monthly count: summed over bodies and over time, whole, not negative. */
    public static Measure count(String id, String title, String unit) {
        return new Measure(
                id,
                title,
                Optional.empty(),
                unit,
                "month",
                "sum",
                "sum",
                0,
                Optional.of(BigDecimal.ZERO),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
