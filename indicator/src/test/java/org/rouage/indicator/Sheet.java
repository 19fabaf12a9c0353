package org.rouage.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.convention.Indicator;

/** The definition sheet of an indicator, given only what a test is about. */
public final class Sheet {
    private final String id;
    private final String unit;
    private final String direction;
    private String kind = "quantitative";
    private Optional<String> formula = Optional.empty();
    private Optional<String> frequency = Optional.empty();
    private Optional<Integer> availableAfterDays = Optional.empty();
    private Optional<Indicator.Aggregation> aggregation = Optional.empty();
    private Optional<Indicator.Value> base = Optional.empty();
    private Optional<String> scoring = Optional.empty();
    private Optional<BigDecimal> weight = Optional.empty();
    private boolean isLocal;
    private boolean mayExceedWhole;
    private final List<Indicator.Value> targets = new ArrayList<>();
    private final List<Indicator.Value> thresholds = new ArrayList<>();
    private final List<Indicator.Break> breaks = new ArrayList<>();
    private final List<Indicator.Level> scale = new ArrayList<>();
    private final List<Indicator.FinerTarget> finer = new ArrayList<>();
    private final List<Indicator.TargetPart> parts = new ArrayList<>();

    private Sheet(String id, String unit, String direction) {
        this.id = id;
        this.unit = unit;
        this.direction = direction;
    }

    public static Sheet of(String id, String unit, String direction) {
        return new Sheet(id, unit, direction);
    }

    public Sheet qualitative() {
        kind = "qualitative";
        return this;
    }

    public Sheet formula(String written) {
        formula = Optional.of(written);
        return this;
    }

    public Sheet frequency(String written) {
        frequency = Optional.of(written);
        return this;
    }

    public Sheet dueAfter(int days) {
        availableAfterDays = Optional.of(days);
        return this;
    }

    public Sheet aggregated(String bodies, String time) {
        aggregation = Optional.of(new Indicator.Aggregation(bodies, time));
        return this;
    }

    public Sheet base(int year, String number) {
        base = Optional.of(value(year, number));
        return this;
    }

    public Sheet target(int year, String number) {
        targets.add(value(year, number));
        return this;
    }

    public Sheet range(int year, String from, String upTo) {
        targets.add(new Indicator.Value(
                year, Optional.of(new BigDecimal(from)), Optional.of(new BigDecimal(upTo)), Optional.empty()));
        return this;
    }

    public Sheet words(int year, String words) {
        targets.add(new Indicator.Value(year, Optional.empty(), Optional.empty(), Optional.of(words)));
        return this;
    }

    public Sheet threshold(int year, String number) {
        thresholds.add(value(year, number));
        return this;
    }

    public Sheet finer(String period, Optional<String> body, String number) {
        finer.add(new Indicator.FinerTarget(
                period, body, Optional.of(new BigDecimal(number)), Optional.empty(), Optional.empty()));
        return this;
    }

    public Sheet component(int year, String measure, String number) {
        parts.add(new Indicator.TargetPart(year, measure, new BigDecimal(number)));
        return this;
    }

    public Sheet broken(int year, String note) {
        breaks.add(new Indicator.Break(year, note));
        return this;
    }

    public Sheet level(String level, String points) {
        scale.add(new Indicator.Level(level, "the level " + level, Optional.of(new BigDecimal(points))));
        return this;
    }

    public Sheet scored(String by) {
        scoring = Optional.of(by);
        return this;
    }

    public Sheet weight(String number) {
        weight = Optional.of(new BigDecimal(number));
        return this;
    }

    public Sheet local() {
        isLocal = true;
        return this;
    }

    /** Not a share. */
    public Sheet ratio() {
        mayExceedWhole = true;
        return this;
    }

    private static Indicator.Value value(int year, String number) {
        return new Indicator.Value(year, Optional.of(new BigDecimal(number)), Optional.empty(), Optional.empty());
    }

    public Indicator written() {
        return new Indicator(
                id,
                Optional.empty(),
                "Title of " + id,
                "Definition of " + id,
                kind,
                "result",
                unit,
                direction,
                List.of("obj-1"),
                base,
                targets,
                thresholds,
                weight,
                formula,
                Optional.empty(),
                Optional.empty(),
                frequency,
                Optional.empty(),
                breaks,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                availableAfterDays,
                Optional.empty(),
                aggregation,
                scale,
                finer,
                parts,
                scoring,
                isLocal,
                mayExceedWhole);
    }
}
