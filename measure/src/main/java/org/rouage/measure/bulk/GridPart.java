package org.rouage.measure.bulk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Rational;
import org.rouage.indicator.Aggregate;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.OverBodies;
import org.rouage.indicator.OverTime;
import org.rouage.indicator.Perimeter;

/**
 * A measure in a period, for any extent: from sums that are ready, or from its cells by its own rules.
 *
 * <p>Example: the stock of 2024, where the last month counts: base period December, expected 120 body-periods for the
 * whole.
 */
final class GridPart {
    private final MeasureDefinition measure;
    private final int[] bases;
    private final int period;
    private final Slots slots;
    private final ReporterSlots reporters;
    private final Optional<CellGrid> grid;
    private final Optional<ExtentSums> sums;
    private final BitSet notApplicable;
    private final Optional<Perimeter> perimeter;

    GridPart(
            MeasureDefinition measure,
            int[] bases,
            int period,
            Slots slots,
            ReporterSlots reporters,
            Optional<CellGrid> grid,
            Optional<ExtentSums> sums,
            BitSet notApplicable,
            Optional<Perimeter> perimeter) {
        this.measure = measure;
        this.bases = bases;
        this.period = period;
        this.slots = slots;
        this.reporters = reporters;
        this.grid = grid;
        this.sums = sums;
        this.notApplicable = notApplicable;
        this.perimeter = perimeter;
    }

    /** How many body-periods were expected of an extent. */
    long expected(int extent) {
        return reporters.expected(extent, bases) - reporters.among(extent, bases, notApplicable, slots);
    }

    Optional<Aggregate> of(int extent) {
        if (bases.length == 0 || period < 0 || grid.isEmpty()) {
            return Optional.empty();
        }
        if (sums.isEmpty()) {
            return put(measure, byBody(grid.get(), extent));
        }
        int present = sums.get().present(extent, period);
        return present == 0
                ? Optional.empty()
                : Optional.of(new Aggregate(sums.get().value(extent, period), present));
    }

    /** The cells of an extent, body by body, in the order of time. */
    private List<List<Rational>> byBody(CellGrid cells, int extent) {
        var byBody = new TreeMap<Integer, List<Rational>>();
        for (int base : bases) {
            for (int reporter : reporters.of(extent, base)) {
                int cell = slots.slot(base, reporter);
                if (cells.has(cell) && isKept(base, reporter)) {
                    byBody.computeIfAbsent(reporter, one -> new ArrayList<>()).add(cells.value(cell));
                }
            }
        }
        return List.copyOf(byBody.values());
    }

    private boolean isKept(int base, int reporter) {
        return perimeter.isEmpty()
                || perimeter
                        .get()
                        .keeps(slots.reporters().get(reporter), slots.periods().get(base));
    }

    private static Optional<Aggregate> put(MeasureDefinition measure, List<List<Rational>> byBody) {
        if (byBody.isEmpty()) {
            return Optional.empty();
        }
        List<Rational> ofBodies =
                byBody.stream().map(own -> overTime(measure.time(), own)).toList();
        long present = byBody.stream().mapToLong(List::size).sum();
        return Optional.of(new Aggregate(overBodies(measure.bodies(), ofBodies), present));
    }

    private static Rational overTime(OverTime rule, List<Rational> numbers) {
        return switch (rule) {
            case SUM -> sum(numbers);
            case MEAN -> sum(numbers).dividedBy(Rational.of(numbers.size()));
            case MIN -> numbers.stream().min(Rational::compareTo).orElseThrow();
            case MAX -> numbers.stream().max(Rational::compareTo).orElseThrow();
            case LAST, NONE -> numbers.getLast();
        };
    }

    private static Rational overBodies(OverBodies rule, List<Rational> numbers) {
        return switch (rule) {
            case SUM -> sum(numbers);
            case MEAN -> sum(numbers).dividedBy(Rational.of(numbers.size()));
            case MIN -> numbers.stream().min(Rational::compareTo).orElseThrow();
            case MAX -> numbers.stream().max(Rational::compareTo).orElseThrow();
            case NATIONAL, NONE -> numbers.getFirst();
        };
    }

    private static Rational sum(List<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }
}
