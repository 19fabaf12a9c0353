package org.rouage.convention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The measure by which an objective is judged, with its target for each year.
 *
 * <p>Example: "share of calls answered", quantitative, unit {@code %}, direction {@code up}, base 2013 = 84.1, targets
 * 2014 = 86, 2017 = 88. Kind is {@code quantitative} or {@code qualitative}; direction is {@code up}, {@code down},
 * {@code range}, {@code maintain} or {@code milestone}; type is {@code result}, {@code follow-up} or {@code context}.
 * Formula, perimeter, source, frequency and owner are the words of its definition sheet; thresholds are the values
 * below which nothing is reached, and the weight is its share of a score.
 */
public record Indicator(
        String id,
        Optional<String> number,
        String title,
        String definition,
        String kind,
        String type,
        String unit,
        String direction,
        List<String> objectives,
        Optional<Value> base,
        List<Value> targets,
        List<Value> thresholds,
        Optional<BigDecimal> weight,
        Optional<String> formula,
        Optional<String> perimeter,
        Optional<String> source,
        Optional<String> frequency,
        Optional<String> owner,
        List<Break> breaks)
        implements Element {
    public Indicator {
        objectives = List.copyOf(objectives);
        targets = List.copyOf(targets);
        thresholds = List.copyOf(thresholds);
        breaks = List.copyOf(breaks);
    }

    /**
     * From this year on, results are not comparable with those before, and why: the definition, the source or the
     * perimeter changed.
     */
    public record Break(int year, String note) {}

    /** A number for a year, the two ends of a range (15 up to 25), or words for a milestone; exactly as written. */
    public record Value(int year, Optional<BigDecimal> number, Optional<BigDecimal> upTo, Optional<String> words) {}
}
