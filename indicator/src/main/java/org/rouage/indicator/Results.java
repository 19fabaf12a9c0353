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
    private final Side side;
    private final Expectations expectations;
    private final NotesOfResult notes;
    private final Map<Exclusions, Measured> withoutExcluded = new ConcurrentHashMap<>();
    private final Map<String, Exclusions> exclusions = new ConcurrentHashMap<>();
    private final Map<Asked, SortedSet<String>> reporting = new ConcurrentHashMap<>();

    /** Who gave a measure for a period of its own frequency, of what counts. */
    private record Asked(Exclusions left, String measure, Period base) {}

    private Results(IndicatorModel model, Measured measured, Side side, Expectations expectations) {
        this.model = model;
        this.measured = measured;
        this.side = side;
        this.expectations = expectations;
        this.notes = new NotesOfResult(model, expectations, this::reporting);
    }

    /** The measured must be of the same side and reading. */
    public static Results of(IndicatorModel model, Measured measured, Reading reading, Side side) {
        return new Results(model, measured, side, Expectations.of(model, reading));
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
        List<Part> parts = parts(definition, extent, period);
        Worked worked = worked(definition, extent, period, parts);
        return new Result(
                definition,
                extent,
                period,
                worked.value,
                assessed,
                worked.coverage,
                parts,
                notes.of(tracked, extent, period, parts));
    }

    private TrackedIndicator tracked(String indicator) {
        return model.indicator(indicator)
                .orElseThrow(() -> new IllegalArgumentException("no such indicator: " + indicator));
    }

    private record Worked(Value value, Coverage coverage) {}

    private Worked worked(IndicatorDefinition definition, Extent extent, Period period, List<Part> parts) {
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
                    : put(definition.overBodies(), definition, resultsOfBodies(definition, extent, period), period);
        }
        if (isOfPeriods) {
            return definition.overTime() == Rollup.NONE
                    ? new Worked(Reasons.notOverTime(definition.id(), period), Coverage.NONE)
                    : put(definition.overTime(), definition, resultsOfPeriods(definition, extent, period), period);
        }
        return new Worked(value(definition, extent, parts), coverage(parts));
    }

    private static Coverage coverage(List<Part> parts) {
        return parts.stream().map(Part::coverage).reduce(Coverage.NONE, Coverage::plus);
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

    /** Undecided when one of them is; of the last, when none is decided. */
    private static Worked put(Rollup rule, IndicatorDefinition definition, List<Result> results, Period period) {
        long decided = results.stream().filter(Result::isDecided).count();
        var coverage = new Coverage(decided, results.size());
        if (results.isEmpty()) {
            return new Worked(Reasons.nothingExpected(definition.id(), period), coverage);
        }
        if (rule == Rollup.LAST) {
            Optional<Result> last =
                    results.reversed().stream().filter(Result::isDecided).findFirst();
            return new Worked(last.orElse(results.getLast()).value(), coverage);
        }
        Optional<Result> undecided =
                results.stream().filter(one -> !one.isDecided()).findFirst();
        if (undecided.isPresent()) {
            Result first = undecided.get();
            return new Worked(Reasons.noResult(definition.id(), first.extent(), first.period()), coverage);
        }
        List<Rational> numbers =
                results.stream().flatMap(one -> one.number().stream()).toList();
        return new Worked(new Value.Known(put(rule, numbers), definition.unit()), coverage);
    }

    private static Rational put(Rollup rule, List<Rational> numbers) {
        return switch (rule) {
            case SUM -> sum(numbers);
            case MEAN -> sum(numbers).dividedBy(Rational.of(numbers.size()));
            case MIN -> numbers.stream().min(Rational::compareTo).orElseThrow();
            case MAX -> numbers.stream().max(Rational::compareTo).orElseThrow();
            case LAST, PARTS, NONE -> throw new IllegalArgumentException("puts no numbers together: " + rule);
        };
    }

    private static Rational sum(List<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }

    /** The measures of the formula, in its order. */
    private List<Part> parts(IndicatorDefinition definition, Extent extent, Period period) {
        return definition
                .formula()
                .map(formula -> {
                    var parts = new ArrayList<Part>();
                    for (int i = 0; i < formula.inputs().size(); i++) {
                        Period of = formula.inputs().get(i).in(period);
                        parts.add(part(definition.id(), formula.measures().get(i), extent, of));
                    }
                    return List.copyOf(parts);
                })
                .orElse(List.of());
    }

    private Part part(String indicator, MeasureDefinition measure, Extent extent, Period period) {
        Measured counted = counted(indicator);
        Optional<Period> last = notes.lastGiven(indicator, measure, period);
        long expected = expectations.expected(measure, extent, period, exclusions(indicator), last);
        Optional<Aggregate> aggregate = expected == 0 ? Optional.empty() : counted.of(measure.id(), extent, period);
        var coverage = new Coverage(aggregate.map(Aggregate::present).orElse(0L), expected);
        return new Part(measure, period, aggregate, coverage);
    }

    private Value value(IndicatorDefinition definition, Extent extent, List<Part> parts) {
        var missing = new ArrayList<Value.Reason>();
        var numbers = new Rational[parts.size()];
        for (int i = 0; i < numbers.length; i++) {
            Part part = parts.get(i);
            if (part.aggregate().isPresent()) {
                numbers[i] = part.aggregate().get().value();
            } else if (whyMissing(definition, part, extent) instanceof Value.Undecided(List<Value.Reason> reasons)) {
                missing.addAll(reasons);
            }
        }
        return missing.isEmpty() ? definition.formula().orElseThrow().value(numbers) : new Value.Undecided(missing);
    }

    private Value whyMissing(IndicatorDefinition definition, Part part, Extent extent) {
        MeasureDefinition measure = part.measure();
        Period period = part.period();
        if (part.coverage().expected() > 0) {
            return Reasons.missing(measure, period);
        }
        if (period.frequency().compareTo(measure.frequency()) < 0) {
            return Reasons.tooShort(measure.id(), period, measure.frequency());
        }
        if (measure.time() == OverTime.NONE && period.frequency() != measure.frequency()) {
            return Reasons.notOverTime(measure.id(), period);
        }
        if (measure.bodies() == OverBodies.NONE && extent instanceof Extent.Region) {
            return Reasons.notOverBodies(measure.id(), period);
        }
        if (model.isNational(measure) && !(extent instanceof Extent.Whole) && measure.bodies() != OverBodies.NONE) {
            return Reasons.onlyNational(measure.id(), period);
        }
        boolean isAnyExpected = expectations.expected(measure, extent, period, Exclusions.NONE, Optional.empty()) > 0;
        return isAnyExpected && !exclusions(definition.id()).isNone()
                ? Reasons.neutralised(measure.id(), period)
                : Reasons.nothingExpected(measure.id(), period);
    }

    private Exclusions exclusions(String indicator) {
        return exclusions.computeIfAbsent(indicator, model::exclusions);
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
                List.of(),
                notes.of(tracked(definition.id()), extent, period, List.of()));
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

    /** Those of an extent that did not give a measure for a period of its own frequency, of those who were to. */
    public SortedSet<String> missing(String indicator, MeasureDefinition measure, Extent extent, Period base) {
        return expectations.missing(
                measure, extent, base, exclusions(indicator), reporting(indicator, measure.id(), base));
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
        var submissions = new TreeSet<String>();
        result.parts()
                .forEach(part -> submissions.addAll(
                        counted(result.indicator()).submissions(part.measure().id(), result.extent(), part.period())));
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
