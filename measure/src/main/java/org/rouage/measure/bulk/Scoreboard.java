package org.rouage.measure.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rouage.basics.Rational;
import org.rouage.indicator.Aggregate;
import org.rouage.indicator.Aim;
import org.rouage.indicator.Aims;
import org.rouage.indicator.Coverage;
import org.rouage.indicator.Exclusions;
import org.rouage.indicator.Expectations;
import org.rouage.indicator.Extent;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.IndicatorFormula;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Perimeter;
import org.rouage.indicator.Period;
import org.rouage.indicator.Result;
import org.rouage.indicator.Results;
import org.rouage.indicator.Rollup;
import org.rouage.indicator.Side;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.measure.Engine;

/**
 * All results at once: every indicator for every body, region and the whole, in every period asked, each equal to the
 * last digit to what {@link Results} gives for it alone.
 *
 * <p>Example: 300 indicators of 120 bodies and 18 regions over 60 months and 5 years are 2.7 million figures, from one
 * pass over the rows. They come in a stable order, an indicator at a time: indicators as in the convention, periods as
 * asked, the whole first, then regions, then bodies. When the cells of all measures would not fit the memory set for
 * them, a pass is made for some indicators at a time.
 */
public final class Scoreboard {
    /** Memory for the cells of one pass: 256 MB hold 2,900 measures of 120 bodies and 5 years. */
    public static final long CELL_BYTES = 256L << 20;

    private static final int BYTES_OF_CELL = 9;
    private static final int INDICATORS_AT_ONCE = 16;

    private final Engine engine;
    private final IndicatorModel model;
    private final List<SubmittedRows> live;
    private final Reading reading;
    private final Side side;
    private final Expectations expectations;

    /**
     * The result of an indicator and what it is aimed at; {@link Results} says why there is no result, and what there
     * is to note.
     *
     * @param number in base units, exact; empty when nothing is decided
     * @param aim by the targets in force; empty where there is none for that extent and period
     */
    public record Figure(
            String indicator,
            Extent extent,
            Period period,
            Optional<Rational> number,
            Coverage coverage,
            Optional<Aim> aim) {
        /** The result over its target, exact: 0.9 for 81 % of 90 %. Empty without either, or over zero. */
        public Optional<Rational> overTarget() {
            return number.flatMap(result -> aim.filter(one -> one.value().holdsIn(period.year()))
                    .flatMap(one -> one.value().number())
                    .filter(target -> !target.isZero())
                    .map(result::dividedBy));
        }
    }

    private Scoreboard(Engine engine, IndicatorModel model, List<SubmittedRows> live, Reading reading, Side side) {
        this.engine = engine;
        this.model = model;
        this.live = List.copyOf(live);
        this.reading = reading;
        this.side = side;
        this.expectations = Expectations.of(model, reading);
    }

    /** Of the submissions that count on the day known of the model. */
    public static Scoreboard of(
            Engine engine, IndicatorModel model, List<SubmittedRows> live, Reading reading, Side side) {
        return new Scoreboard(engine, model, live, reading, side);
    }

    /** Each figure of some periods, in order; returns how many there were. */
    public long each(List<Period> periods, Consumer<Figure> to) {
        return each(periods, CELL_BYTES, to);
    }

    /** The same within so much memory for cells. */
    public long each(List<Period> periods, long cellBytes, Consumer<Figure> to) {
        var count = new AtomicLong();
        pages(periods, cellBytes, figures -> figures, figures -> {
            figures.forEach(to);
            count.addAndGet(figures.size());
        });
        return count.get();
    }

    /**
     * What is made of the figures of one indicator at a time: made by several threads at once, and handed over by one,
     * in order.
     *
     * <p>Example: 300 pages of 9,000 figures, each printed to bytes while others are computed, are written one after
     * the other.
     *
     * @param making given the figures of one indicator, in order; asked by several threads
     */
    public <T> void pages(List<Period> periods, Function<List<Figure>, T> making, Consumer<T> to) {
        pages(periods, CELL_BYTES, making, to);
    }

    private <T> void pages(List<Period> periods, long cellBytes, Function<List<Figure>, T> making, Consumer<T> to) {
        if (periods.isEmpty()) {
            return;
        }
        Slots slots = slots(periods);
        Map<Period, List<Place>> extents = new LinkedHashMap<>();
        periods.forEach(period -> extents.put(period, places(slots, period)));
        for (List<TrackedIndicator> block : blocks(slots, cellBytes)) {
            var pass = new Pass(extents, slots, measured(slots, block));
            for (int from = 0; from < block.size(); from += INDICATORS_AT_ONCE) {
                List<TrackedIndicator> some = block.subList(from, Math.min(block.size(), from + INDICATORS_AT_ONCE));
                some.parallelStream()
                        .map(one -> making.apply(pass.figures(one)))
                        .toList()
                        .forEach(to);
            }
        }
    }

    private List<Place> places(Slots slots, Period period) {
        return model.network().extents(period, reading).stream()
                .flatMap(extent -> slots.extent(extent).map(slot -> new Place(extent, slot)).stream())
                .toList();
    }

    /** Of the periods asked and of their parts, and of the same in the earlier years that a formula reads. */
    private Slots slots(List<Period> periods) {
        int before = model.indicators().stream()
                .flatMap(one -> one.definitions().values().stream())
                .flatMap(one -> one.formula().stream())
                .flatMap(one -> one.inputs().stream())
                .mapToInt(IndicatorFormula.Input::yearsBefore)
                .max()
                .orElse(0);
        return Slots.of(model, periods, before);
    }

    private List<List<TrackedIndicator>> blocks(Slots slots, long cellBytes) {
        long most = Math.max(1, cellBytes / ((long) slots.count() * BYTES_OF_CELL));
        var blocks = new ArrayList<List<TrackedIndicator>>();
        var measures = new TreeSet<String>();
        var block = new ArrayList<TrackedIndicator>();
        for (TrackedIndicator indicator : model.indicators()) {
            List<String> own =
                    measures(indicator).stream().map(MeasureDefinition::id).toList();
            long more = own.stream().filter(id -> !measures.contains(id)).count();
            if (!block.isEmpty() && measures.size() + more > most) {
                blocks.add(List.copyOf(block));
                block.clear();
                measures.clear();
            }
            block.add(indicator);
            measures.addAll(own);
        }
        if (!block.isEmpty()) {
            blocks.add(List.copyOf(block));
        }
        return blocks;
    }

    private static List<MeasureDefinition> measures(TrackedIndicator indicator) {
        return indicator.definitions().values().stream()
                .flatMap(one -> one.measures().stream())
                .distinct()
                .toList();
    }

    private GridMeasured measured(Slots slots, List<TrackedIndicator> block) {
        List<MeasureDefinition> measures =
                block.stream().flatMap(one -> measures(one).stream()).distinct().toList();
        Map<String, CellGrid> grids = CellPlan.isEmpty(live, side) || measures.isEmpty()
                ? Map.of()
                : Grids.read(engine, model, slots, measures, cells(slots, measures));
        Absences absences = CellPlan.isEmpty(live, side) || measures.isEmpty()
                ? Absences.NONE
                : Absences.of(model, slots, grids, AbsentRows.read(engine, live, side, named(measures)));
        return new GridMeasured(model, slots, expectations, Exclusions.NONE, grids, absences);
    }

    /** Where all measures are read, none is looked for. */
    private Plan cells(Slots slots, List<MeasureDefinition> measures) {
        return CellPlan.cells(live, side, named(measures), slots.codes());
    }

    private List<String> named(List<MeasureDefinition> measures) {
        return measures.size() == model.measures().size()
                ? List.of()
                : measures.stream().map(MeasureDefinition::id).sorted().toList();
    }

    /** What is held in memory at once. */
    private final class Pass {
        private final Map<Period, List<Place>> extents;
        private final Slots slots;
        private final GridMeasured measured;
        private final Results results;
        private final Map<Exclusions, GridMeasured> withoutExcluded = new ConcurrentHashMap<>();

        Pass(Map<Period, List<Place>> extents, Slots slots, GridMeasured measured) {
            this.extents = extents;
            this.slots = slots;
            this.measured = measured;
            this.results = Results.of(model, measured, reading, side);
        }

        List<Figure> figures(TrackedIndicator indicator) {
            GridMeasured counted = withoutExcluded.computeIfAbsent(model.exclusions(indicator.id()), measured::without);
            Aims aims = model.aims(indicator);
            Map<IndicatorFormula, Optional<CommonSums>> common = new HashMap<>();
            var figures = new ArrayList<Figure>();
            extents.forEach((period, places) -> {
                IndicatorDefinition definition = indicator.definition(period.year());
                if (isOfParts(definition, period)) {
                    IndicatorFormula formula = definition.formula().orElseThrow();
                    Function<Place, Found> found = formula.inputs().size() == 1
                            ? alone(formula, counted, period)
                            : common.computeIfAbsent(formula, one -> CommonSums.of(counted, slots, one))
                                    .map(sums -> together(formula, sums, period))
                                    .orElseGet(() -> joined(formula, counted, aims.indicator(), period));
                    places.forEach(place -> figures.add(figure(aims, place, period, found.apply(place))));
                } else {
                    places.forEach(place -> figures.add(asked(aims, place.extent(), period)));
                }
            });
            return figures;
        }

        /** Whether its formula on the measures put together is all there is to it. */
        private boolean isOfParts(IndicatorDefinition definition, Period period) {
            return definition.formula().isPresent()
                    && !definition.isQualitative()
                    && period.frequency().compareTo(definition.frequency()) >= 0
                    && definition.overBodies() == Rollup.PARTS
                    && definition.overTime() == Rollup.PARTS;
        }

        private Figure asked(Aims aims, Extent extent, Period period) {
            Result result = results.result(aims.indicator(), extent, period);
            return new Figure(
                    aims.indicator(), extent, period, result.number(), result.coverage(), aims.of(extent, period));
        }

        private Figure figure(Aims aims, Place place, Period period, Found found) {
            return new Figure(
                    aims.indicator(),
                    place.extent(),
                    period,
                    found.number(),
                    found.coverage(),
                    aims.of(place.extent(), period));
        }

        /** Of one measure. */
        private Function<Place, Found> alone(IndicatorFormula formula, GridMeasured counted, Period period) {
            GridPart part = counted.part(
                    formula.measures().getFirst(), formula.inputs().getFirst().in(period));
            return place -> {
                long expected = part.expected(place.slot());
                Optional<Aggregate> given = expected == 0 ? Optional.empty() : part.of(place.slot());
                return new Found(
                        given.flatMap(one -> formula.compute(one.value())),
                        new Coverage(given.map(Aggregate::present).orElse(0L), expected));
            };
        }

        /** Of measures whose units are their cells. */
        private Function<Place, Found> together(IndicatorFormula formula, CommonSums sums, Period period) {
            int[] bases =
                    CommonSums.bases(expectations, slots, formula.measures().getFirst(), period);
            return place -> new Found(
                    sums.numbers(place.slot(), period).flatMap(formula::compute),
                    sums.coverage(place.slot(), period, bases));
        }

        /** Of any measures: unit by unit. */
        private Function<Place, Found> joined(
                IndicatorFormula formula, GridMeasured counted, String indicator, Period period) {
            Exclusions left = model.exclusions(indicator);
            Optional<Perimeter> whole = Perimeter.of(model, counted, left, formula, period, true);
            Optional<Perimeter> bodies = Perimeter.of(model, counted, left, formula, period, false);
            List<GridPart> ofWhole = parts(formula, counted, period, whole);
            List<GridPart> ofBodies = parts(formula, counted, period, bodies);
            return place -> place.extent() instanceof Extent.Whole
                    ? found(formula, place, whole, ofWhole)
                    : found(formula, place, bodies, ofBodies);
        }

        private List<GridPart> parts(
                IndicatorFormula formula, GridMeasured counted, Period period, Optional<Perimeter> perimeter) {
            var parts = new ArrayList<GridPart>();
            for (int i = 0; i < formula.inputs().size(); i++) {
                MeasureDefinition measure = formula.measures().get(i);
                Period of = formula.inputs().get(i).in(period);
                parts.add(perimeter
                        .map(common -> counted.part(measure, of, common))
                        .orElseGet(() -> counted.part(measure, of)));
            }
            return parts;
        }

        private Found found(
                IndicatorFormula formula, Place place, Optional<Perimeter> perimeter, List<GridPart> parts) {
            var numbers = new Rational[parts.size()];
            var coverage = Coverage.NONE;
            boolean isWhole = true;
            for (int i = 0; i < numbers.length; i++) {
                long expected = parts.get(i).expected(place.slot());
                Optional<Aggregate> given = perimeter.isEmpty() && expected == 0
                        ? Optional.empty()
                        : parts.get(i).of(place.slot());
                isWhole &= given.isPresent();
                if (given.isPresent()) {
                    numbers[i] = given.get().value();
                }
                if (perimeter.isEmpty()) {
                    coverage = coverage.plus(
                            new Coverage(given.map(Aggregate::present).orElse(0L), expected));
                }
            }
            return new Found(
                    isWhole ? formula.compute(numbers) : Optional.empty(),
                    perimeter
                            .map(common -> common.coverage(place.extent(), expectations))
                            .orElse(coverage));
        }
    }

    /** A number, and how much it rests on. */
    private record Found(Optional<Rational> number, Coverage coverage) {}

    /** An extent and its slot. */
    private record Place(Extent extent, int slot) {}
}
