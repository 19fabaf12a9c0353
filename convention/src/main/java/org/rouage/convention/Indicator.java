package org.rouage.convention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The measure by which an objective is judged, with its target for each year.
 *
 * <p>Example: "share of calls answered", quantitative, unit {@code %}, direction {@code up}, base 2013 = 84.1, targets 2014
 * = 86, 2017 = 88. Kind is {@code quantitative} or {@code qualitative}; direction is {@code up}, {@code down}, {@code
 * range}, {@code maintain} or {@code milestone}; type is {@code result}, {@code follow-up} or {@code context}.
 */
public record Indicator(
        String id,
        String title,
        String definition,
        String kind,
        String type,
        String unit,
        String direction,
        List<String> objectives,
        Optional<Value> base,
        List<Value> targets,
        Optional<String> source) {
    public Indicator {
        objectives = List.copyOf(objectives);
        targets = List.copyOf(targets);
    }

    /** A number for a year, or words for a milestone; exactly as written. */
    public record Value(int year, Optional<BigDecimal> number, Optional<String> words) {}
}
