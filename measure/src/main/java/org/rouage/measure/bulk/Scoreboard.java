package org.rouage.measure.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.rouage.basics.Rational;
import org.rouage.indicator.Aggregate;
import org.rouage.indicator.Coverage;
import org.rouage.indicator.Exclusions;
import org.rouage.indicator.Expectations;
import org.rouage.indicator.Extent;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.IndicatorFormula;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Network.Reading;
import org.rouage.indicator.Period;
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
     * The result of an indicator; {@link Results} says why there is none, and what there is to note.
     *
     * @param number in base units, exact; empty when nothing is decided
     */
    public record Figure(
            String indicator, Extent extent, Period period, Optional<Rational> number, Coverage coverage) {}

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
        if (periods.isEmpty()) {
            return 0;
        }
        Slots slots = slots(periods);
        Map<Period, List<Extent>> extents = new LinkedHashMap<>();
        periods.forEach(period -> extents.put(period, model.network().extents(period, reading)));
        long count = 0;
        for (List<TrackedIndicator> block : blocks(slots, cellBytes)) {
            var pass = new Pass(slots, extents, measured(slots, block));
            for (int from = 0; from < block.size(); from += INDICATORS_AT_ONCE) {
                List<TrackedIndicator> some = block.subList(from, Math.min(block.size(), from + INDICATORS_AT_ONCE));
                for (List<Figure> figures :
                        some.parallelStream().map(pass::figures).toList()) {
                    figures.forEach(to);
                    count += figures.size();
                }
            }
        }
        return count;
    }

    /** Of the years asked, and of the earlier ones that a formula reads. */
    private Slots slots(List<Period> periods) {
        int first = periods.stream().mapToInt(Period::year).min().orElseThrow();
        int last = periods.stream().mapToInt(Period::year).max().orElseThrow();
        int before = model.indicators().stream()
                .flatMap(one -> one.definitions().values().stream())
                .flatMap(one -> one.formula().stream())
                .flatMap(one -> one.inputs().stream())
                .mapToInt(IndicatorFormula.Input::yearsBefore)
                .max()
                .orElse(0);
        return Slots.of(model, first - before, last);
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
                : Grids.read(engine, model, slots, measures, cells(measures));
        return new GridMeasured(model, slots, expectations, Exclusions.NONE, grids);
    }

    /** Where all measures are read, none is looked for. */
    private Plan cells(List<MeasureDefinition> measures) {
        List<String> named = measures.size() == model.measures().size()
                ? List.of()
                : measures.stream().map(MeasureDefinition::id).sorted().toList();
        return CellPlan.cells(live, side, named);
    }

    /** What is held in memory at once. */
    private final class Pass {
        private final Slots slots;
        private final Map<Period, List<Extent>> extents;
        private final GridMeasured measured;
        private final Results results;
        private final Map<Exclusions, GridMeasured> withoutExcluded = new ConcurrentHashMap<>();

        Pass(Slots slots, Map<Period, List<Extent>> extents, GridMeasured measured) {
            this.slots = slots;
            this.extents = extents;
            this.measured = measured;
            this.results = Results.of(model, measured, reading, side);
        }

        List<Figure> figures(TrackedIndicator indicator) {
            GridMeasured counted = withoutExcluded.computeIfAbsent(model.exclusions(indicator.id()), measured::without);
            var figures = new ArrayList<Figure>();
            extents.forEach((period, places) -> {
                IndicatorDefinition definition = indicator.definition(period.year());
                if (isOfParts(definition, period)) {
                    List<Asked> asked = asked(definition.formula().orElseThrow(), counted, period);
                    places.forEach(extent -> figures.add(
                            figure(definition.formula().orElseThrow(), indicator.id(), asked, extent, period)));
                } else {
                    places.forEach(extent -> {
                        var result = results.result(indicator.id(), extent, period);
                        figures.add(new Figure(indicator.id(), extent, period, result.number(), result.coverage()));
                    });
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

        private List<Asked> asked(IndicatorFormula formula, GridMeasured counted, Period period) {
            var asked = new ArrayList<Asked>();
            for (int i = 0; i < formula.inputs().size(); i++) {
                MeasureDefinition measure = formula.measures().get(i);
                Period of = formula.inputs().get(i).in(period);
                List<Period> bases = expectations.bases(measure, of, counted.lastGiven(measure, of));
                asked.add(new Asked(counted, measure, of, bases, counted.reporters(measure)));
            }
            return asked;
        }

        private Figure figure(
                IndicatorFormula formula, String indicator, List<Asked> asked, Extent extent, Period period) {
            var numbers = new Rational[asked.size()];
            long present = 0;
            long expected = 0;
            boolean isWhole = true;
            for (int i = 0; i < numbers.length; i++) {
                Asked one = asked.get(i);
                long ofPart = one.reporters.expected(extent, one.bases, slots);
                Optional<Aggregate> given =
                        ofPart == 0 ? Optional.empty() : one.counted.of(one.measure.id(), extent, one.period);
                expected += ofPart;
                isWhole &= given.isPresent();
                if (given.isPresent()) {
                    present += given.get().present();
                    numbers[i] = given.get().value();
                }
            }
            Optional<Rational> number = isWhole ? formula.compute(numbers) : Optional.empty();
            return new Figure(indicator, extent, period, number, new Coverage(present, expected));
        }
    }

    /** An input of a formula, as far as it does not depend on the extent. */
    private record Asked(
            GridMeasured counted,
            MeasureDefinition measure,
            Period period,
            List<Period> bases,
            ReporterSlots reporters) {}
}
