package org.rouage.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.rouage.basics.Rational;
import org.rouage.formula.Derivation;
import org.rouage.formula.Value;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Result.Part;

/**
 * The results of indicators for any place and period, from what was measured, in one reading of the network and on one
 * side.
 *
 * <p>Example: {@code Results.of(model, measured, new Reading.AsItWas(), Side.FUND).result("paid-in-time", new
 * Extent.Region("bretagne"), Period.parse("2026-Q1"))} sums the files paid in time and the files paid of the bodies of
 * the region over three months, and divides: shares are never averaged. Nothing is rounded.
 *
 * <p>One thread or several may ask; each result is worked out when it is asked for.
 */
public final class Results {
    private final IndicatorModel model;
    private final Measured measured;
    private final Measured declared;
    private final Side side;
    private final Expectations expectations;
    private final NotesOfResult notes;
    private final Map<Exclusions, Measured> withoutExcluded = new ConcurrentHashMap<>();
    private final Map<String, Exclusions> exclusions = new ConcurrentHashMap<>();
    private final Map<Asked, SortedSet<String>> reporting = new ConcurrentHashMap<>();
    private final Map<Asked, SortedSet<String>> answering = new ConcurrentHashMap<>();
    private final Map<Joined, Optional<Perimeter>> perimeters = new ConcurrentHashMap<>();

    /** The measures of an indicator in a period, over the whole or over bodies. */
    private record Joined(String indicator, Period period, boolean isWhole) {}

    /** Who gave a measure for a period of its own frequency, of what counts. */
    private record Asked(Exclusions left, String measure, Period base) {}

    private Results(IndicatorModel model, Measured measured, Measured declared, Side side, Expectations expectations) {
        this.model = model;
        this.measured = measured;
        this.declared = declared;
        this.side = side;
        this.expectations = expectations;
        this.notes = new NotesOfResult(model, expectations, this::reporting, this::answering);
    }

    /** The measured must be of the same side and reading. */
    public static Results of(IndicatorModel model, Measured measured, Reading reading, Side side) {
        return of(model, measured, measured, reading, side);
    }

    /**
     * The same where bodies owe what they declare, and not what the side adds to it: who is late is told by that.
     *
     * @param declared on the side of the fund, in the same reading
     */
    public static Results of(IndicatorModel model, Measured measured, Measured declared, Reading reading, Side side) {
        return new Results(model, measured, declared, side, Expectations.of(model, reading));
    }

    public IndicatorModel model() {
        return model;
    }

    public Side side() {
        return side;
    }

    public Reading reading() {
        return expectations.reading();
    }

    public Expectations expectations() {
        return expectations;
    }

    /** An {@link IllegalArgumentException} when there is no such indicator. */
    public Result result(String indicator, Extent extent, Period period) {
        TrackedIndicator tracked = tracked(indicator);
        IndicatorDefinition definition = tracked.definition(period.year());
        Optional<Assessed> assessed = assessed(tracked, extent, period);
        if (definition.isQualitative() || (definition.formula().isEmpty() && assessed.isPresent())) {
            return qualitative(definition, extent, period, assessed);
        }
        Optional<Perimeter> perimeter = perimeter(definition, extent, period);
        List<Part> parts = parts(definition, extent, period, perimeter);
        Worked worked = worked(definition, extent, period, parts, perimeter);
        return new Result(
                definition,
                extent,
                period,
                worked.value(),
                assessed,
                worked.coverage(),
                worked.value().isDecided() ? worked.completeness() : Completeness.COMPLETE,
                parts,
                notes.of(tracked, extent, period, parts, worked.leftOut()));
    }

    private TrackedIndicator tracked(String indicator) {
        return model.indicator(indicator)
                .orElseThrow(() -> new IllegalArgumentException("no such indicator: " + indicator));
    }

    private Worked worked(
            IndicatorDefinition definition,
            Extent extent,
            Period period,
            List<Part> parts,
            Optional<Perimeter> perimeter) {
        if (definition.formula().isEmpty()) {
            return new Worked(Reasons.inWords(definition.id(), period), Coverage.NONE);
        }
        if (period.frequency().compareTo(definition.frequency()) < 0) {
            return new Worked(Reasons.tooShort(definition.id(), period, definition.frequency()), Coverage.NONE);
        }
        boolean isOfBodies = !(extent instanceof Extent.Body) && definition.overBodies() != Rollup.PARTS;
        boolean isOfPeriods = period.frequency() != definition.frequency() && definition.overTime() != Rollup.PARTS;
        if (isOfBodies) {
            return definition.overBodies() == Rollup.NONE
                    ? new Worked(Reasons.notOverBodies(definition.id(), period), Coverage.NONE)
                    : Worked.put(
                            definition.overBodies(),
                            definition,
                            resultsOfBodies(definition, extent, period),
                            period,
                            Completeness.COMPLETE);
        }
        if (isOfPeriods) {
            return definition.overTime() == Rollup.NONE
                    ? new Worked(Reasons.notOverTime(definition.id(), period), Coverage.NONE)
                    : Worked.put(
                            definition.overTime(),
                            definition,
                            resultsOfPeriods(definition, extent, period),
                            period,
                            unfinished(definition.overTime(), period));
        }
        Value value = value(definition, extent, period, parts);
        return perimeter
                .map(found -> ofPerimeter(definition, extent, value, found))
                .orElseGet(() ->
                        new Worked(value, parts.stream().map(Part::coverage).reduce(Coverage.NONE, Coverage::plus)));
    }

    private Worked ofPerimeter(IndicatorDefinition definition, Extent extent, Value value, Perimeter perimeter) {
        IndicatorFormula formula = definition.formula().orElseThrow();
        return new Worked(
                value,
                perimeter.coverage(extent, expectations),
                Completeness.of(perimeter.units(extent, expectations), formula, model, side),
                formula.inputs().size() > 1 ? Lacking.of(perimeter.leftOut(extent, expectations), side) : List.of());
    }

    /**
     * The units that gave all the measures of an indicator; empty where it has no formula, or nothing goes together.
     */
    private Optional<Perimeter> perimeter(IndicatorDefinition definition, Extent extent, Period period) {
        if (definition.formula().isEmpty()) {
            return Optional.empty();
        }
        Measured counted = counted(definition.id());
        Exclusions left = exclusions(definition.id());
        return perimeters.computeIfAbsent(
                new Joined(definition.id(), period, extent instanceof Extent.Whole),
                asked -> Perimeter.of(
                        model, counted, left, definition.formula().orElseThrow(), asked.period(), asked.isWhole()));
    }

    /** Of the bodies that were to report something that counts. */
    private List<Result> resultsOfBodies(IndicatorDefinition definition, Extent extent, Period period) {
        return expectations.standing(extent, period).stream()
                .map(body -> result(definition.id(), new Extent.Body(body), period))
                .filter(result -> !result.coverage().isNone())
                .toList();
    }

    /** Of the periods that were over on the day known, and had something that counts. */
    private List<Result> resultsOfPeriods(IndicatorDefinition definition, Extent extent, Period period) {
        return period.parts(definition.frequency()).stream()
                .filter(one -> one.lastDay().isBefore(model.setting().known()))
                .map(one -> result(definition.id(), extent, one))
                .filter(result -> !result.coverage().isNone())
                .toList();
    }

    /** Of results of which some are still to come: a sum is a part of it, anything else what it is so far. */
    private Completeness unfinished(Rollup rule, Period period) {
        if (rule == Rollup.LAST || period.lastDay().isBefore(model.setting().known())) {
            return Completeness.COMPLETE;
        }
        return Completeness.of(rule == Rollup.SUM ? Completeness.Kind.PARTIAL : Completeness.Kind.PROVISIONAL);
    }

    /** The measures of the formula, in its order. */
    private List<Part> parts(
            IndicatorDefinition definition, Extent extent, Period period, Optional<Perimeter> perimeter) {
        return definition
                .formula()
                .map(formula -> {
                    Optional<Perimeter> common =
                            perimeter.filter(found -> formula.inputs().size() > 1);
                    var parts = new ArrayList<Part>();
                    for (int i = 0; i < formula.inputs().size(); i++) {
                        Period of = formula.inputs().get(i).in(period);
                        parts.add(part(definition.id(), formula.measures().get(i), extent, of, common));
                    }
                    return List.copyOf(parts);
                })
                .orElse(List.of());
    }

    private Part part(
            String indicator, MeasureDefinition measure, Extent extent, Period period, Optional<Perimeter> common) {
        Measured counted = counted(indicator);
        Exclusions left = exclusions(indicator);
        Optional<Period> last = notes.lastGiven(indicator, measure, period);
        long expected = expectations.expected(measure, extent, period, left, last)
                - expectations.notApplicable(measure, extent, period, left, last, counted);
        Optional<Aggregate> alone = expected == 0 ? Optional.empty() : counted.of(measure.id(), extent, period);
        Optional<Aggregate> aggregate =
                common.isPresent() ? counted.of(measure.id(), extent, period, common.get()) : alone;
        return new Part(
                measure,
                period,
                aggregate,
                new Coverage(alone.map(Aggregate::present).orElse(0L), expected));
    }

    private Value value(IndicatorDefinition definition, Extent extent, Period period, List<Part> parts) {
        var missing = new ArrayList<Value.Reason>();
        var numbers = new Rational[parts.size()];
        for (int i = 0; i < numbers.length; i++) {
            Part part = parts.get(i);
            if (part.aggregate().isPresent()) {
                numbers[i] = part.aggregate().get().value();
            } else if (part.coverage().present() == 0
                    && whyMissing(definition.id(), part, extent)
                            instanceof Value.Undecided(List<Value.Reason> reasons)) {
                missing.addAll(reasons);
            }
        }
        if (!missing.isEmpty()) {
            return new Value.Undecided(missing);
        }
        return parts.stream().allMatch(part -> part.aggregate().isPresent())
                ? definition.formula().orElseThrow().value(numbers)
                : Reasons.nothingCommon(definition.id(), period);
    }

    private Exclusions exclusions(String indicator) {
        return exclusions.computeIfAbsent(indicator, model::exclusions);
    }

    private Value whyMissing(String indicator, Part part, Extent extent) {
        Optional<Period> last = notes.lastGiven(indicator, part.measure(), part.period());
        return new WhyMissing(model, expectations, counted(indicator), exclusions(indicator), side)
                .of(part, extent, last);
    }

    /** What counts for an indicator. */
    private Measured counted(String indicator) {
        Exclusions left = exclusions(indicator);
        return left.isNone() ? measured : withoutExcluded.computeIfAbsent(left, measured::without);
    }

    private Result qualitative(
            IndicatorDefinition definition, Extent extent, Period period, Optional<Assessed> assessed) {
        Value value = assessed.map(found -> switch (found.attained()) {
                    case Assessed.Attained.OfScale(ScaleLevel level) ->
                        level.points()
                                .<Value>map(points -> new Value.Known(points, definition.unit()))
                                .orElseGet(() -> Reasons.withoutPoints(definition.id(), period, level.id()));
                    case Assessed.Attained.Reached(Assessed.Milestone milestone) ->
                        Reasons.withoutPoints(definition.id(), period, milestone.term());
                })
                .orElseGet(() -> Reasons.notAssessed(definition.id(), period));
        return new Result(
                definition,
                extent,
                period,
                value,
                assessed,
                new Coverage(assessed.isPresent() ? 1 : 0, 1),
                Completeness.COMPLETE,
                List.of(),
                notes.of(tracked(definition.id()), extent, period, List.of(), List.of()));
    }

    /** The last one made for that period or a part of it, in the best state of the side. */
    private Optional<Assessed> assessed(TrackedIndicator indicator, Extent extent, Period period) {
        return side.states().stream()
                .flatMap(state -> model.assessments().stream()
                        .filter(one -> one.indicator().equals(indicator.id())
                                && one.extent().equals(extent)
                                && one.state() == state
                                && period.holds(one.period()))
                        .max(AssessmentOrder.LATEST)
                        .stream())
                .findFirst();
    }

    /**
     * Those of an extent that declared nothing of a measure for a period of its own frequency, neither a value nor why
     * there is none, of those who were to.
     */
    public SortedSet<String> missing(String indicator, MeasureDefinition measure, Extent extent, Period base) {
        return expectations.missing(
                measure, extent, base, exclusions(indicator), answering(indicator, measure.id(), base));
    }

    private SortedSet<String> answering(String indicator, String measure, Period base) {
        return answering.computeIfAbsent(new Asked(Exclusions.NONE, measure, base), asked -> {
            var found = new TreeSet<>(declared.reporting(measure, base));
            found.addAll(declared.absent(measure, base).keySet());
            return found;
        });
    }

    /** Whether what a body gave for a period of a measure's own frequency counts in a result. */
    public boolean counts(Result result, Part part, String body, Period base) {
        Optional<Perimeter> perimeter = perimeter(result.definition(), result.extent(), result.period());
        boolean isTaken = perimeter
                .flatMap(found -> found.last(part.measure().id(), part.period()))
                .filter(last -> part.measure().time() == OverTime.LAST && !last.equals(base))
                .isEmpty();
        return isTaken && perimeter.filter(found -> !found.keeps(body, base)).isEmpty();
    }

    /** Asked once of whoever holds the submissions. */
    private SortedSet<String> reporting(String indicator, String measure, Period base) {
        return reporting.computeIfAbsent(
                new Asked(exclusions(indicator), measure, base),
                asked -> counted(indicator).reporting(asked.measure(), asked.base()));
    }

    /** Of a measure of which the last value counts, the period of its own frequency whose values do. */
    public Optional<Period> counting(String indicator, MeasureDefinition measure, Period period) {
        return notes.lastGiven(indicator, measure, period);
    }

    /** The submissions that a result rests on. */
    public SortedSet<String> submissions(Result result) {
        Optional<Perimeter> common = perimeter(result.definition(), result.extent(), result.period())
                .filter(found -> result.parts().size() > 1);
        Measured counted = counted(result.indicator());
        var submissions = new TreeSet<String>();
        for (Part part : result.parts()) {
            String measure = part.measure().id();
            submissions.addAll(common.map(found -> counted.submissions(measure, result.extent(), part.period(), found))
                    .orElseGet(() -> counted.submissions(measure, result.extent(), part.period())));
        }
        return submissions;
    }

    /** How the formula came to the value; empty where a part is missing, or there is no formula. */
    public Optional<Derivation> derivation(Result result) {
        Rational[] numbers = result.parts().stream()
                .flatMap(part -> part.aggregate().stream())
                .map(Aggregate::value)
                .toArray(Rational[]::new);
        return numbers.length == result.parts().size()
                ? result.definition().formula().flatMap(formula -> formula.derivation(numbers))
                : Optional.empty();
    }
}
