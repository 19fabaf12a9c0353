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
 *
 * <p>The formula is over the measures of the convention, such as {@code paid-in-15-days / paid}; an indicator without
 * one is its own measure, reported under its own identifier and in its own unit. The code is that of a common
 * catalogue; the viewpoint {@code citizen}, {@code user} or {@code taxpayer}; reliability a grade from {@code A} to
 * {@code D}; {@code local} says that the targets of the convention hold for each local fund too.
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
        List<Break> breaks,
        Optional<String> code,
        Optional<String> viewpoint,
        Optional<String> method,
        Optional<Integer> availableAfterDays,
        Optional<String> reliability,
        Optional<Aggregation> aggregation,
        List<Level> scale,
        List<FinerTarget> finerTargets,
        List<TargetPart> targetParts,
        Optional<String> scoring,
        boolean local,
        boolean mayExceedWhole)
        implements Element {
    public Indicator {
        objectives = List.copyOf(objectives);
        targets = List.copyOf(targets);
        thresholds = List.copyOf(thresholds);
        breaks = List.copyOf(breaks);
        scale = List.copyOf(scale);
        finerTargets = List.copyOf(finerTargets);
        targetParts = List.copyOf(targetParts);
    }

    /** An indicator of which only the definition sheet and the yearly targets are written. */
    public Indicator(
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
            List<Break> breaks) {
        this(
                id,
                number,
                title,
                definition,
                kind,
                type,
                unit,
                direction,
                objectives,
                base,
                targets,
                thresholds,
                weight,
                formula,
                perimeter,
                source,
                frequency,
                owner,
                breaks,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                false);
    }

    /**
     * From this year on, results are not comparable with those before, and why: the definition, the source or the
     * perimeter changed.
     */
    public record Break(int year, String note) {}

    /** A number for a year, the two ends of a range (15 up to 25), or words for a milestone; exactly as written. */
    public record Value(int year, Optional<BigDecimal> number, Optional<BigDecimal> upTo, Optional<String> words) {}

    /**
     * How results are put together, over bodies and over time: {@code parts} (recomputed from the measures put
     * together, so that a ratio is never averaged), {@code sum}, {@code mean}, {@code min}, {@code max}, {@code last}
     * or {@code none}.
     */
    public record Aggregation(String bodies, String time) {
        /** What holds where nothing is written. */
        public static final Aggregation BY_PARTS = new Aggregation("parts", "parts");
    }

    /** A level of the scale of a qualitative indicator, what it means, and the points it gives. */
    public record Level(String id, String meaning, Optional<BigDecimal> points) {}

    /**
     * A target within a year, or for one body: {@code 2026-S1}, body {@code north}, 82. Number, range and words as in
     * {@link Value}.
     */
    public record FinerTarget(
            String period,
            Optional<String> body,
            Optional<BigDecimal> number,
            Optional<BigDecimal> upTo,
            Optional<String> words) {}

    /** A published component of the target of a year: the value of a measure of the formula with which it was set. */
    public record TargetPart(int year, String measure, BigDecimal number) {}
}
