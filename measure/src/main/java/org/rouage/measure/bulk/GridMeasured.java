package org.rouage.measure.bulk;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.rouage.indicator.Absent;
import org.rouage.indicator.Aggregate;
import org.rouage.indicator.Exclusions;
import org.rouage.indicator.Expectations;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Measured;
import org.rouage.indicator.OverBodies;
import org.rouage.indicator.OverTime;
import org.rouage.indicator.Perimeter;
import org.rouage.indicator.Period;

/**
 * What grids of cells give. What is summed over bodies and over time, which is nearly everything, is summed once for
 * every extent and period of its frequency; the rest is put together when it is asked for.
 *
 * <p>Example: the 600 sums of 139 extents and 60 months are added up in tens of milliseconds.
 */
final class GridMeasured implements Measured {
    private final IndicatorModel model;
    private final Slots slots;
    private final Expectations expectations;
    private final Exclusions exclusions;
    private final Map<String, CellGrid> grids;
    private final Absences absences;
    private final Map<Reporting, ReporterSlots> reporters = new ConcurrentHashMap<>();
    private final Map<String, Optional<ExtentSums>> sums = new ConcurrentHashMap<>();

    /** Measures with the same of these have the same reporters. */
    private record Reporting(Frequency frequency, boolean isNational, boolean isOfEach) {}

    GridMeasured(
            IndicatorModel model,
            Slots slots,
            Expectations expectations,
            Exclusions exclusions,
            Map<String, CellGrid> grids,
            Absences absences) {
        this.model = model;
        this.slots = slots;
        this.expectations = expectations;
        this.exclusions = exclusions;
        this.grids = grids;
        this.absences = absences;
    }

    @Override
    public GridMeasured without(Exclusions left) {
        return left.equals(exclusions) ? this : new GridMeasured(model, slots, expectations, left, grids, absences);
    }

    /** Who was to report a measure, by extent and base period. */
    ReporterSlots reporters(MeasureDefinition measure) {
        var key = new Reporting(measure.frequency(), model.isNational(measure), measure.bodies() == OverBodies.NONE);
        return reporters.computeIfAbsent(key, one -> ReporterSlots.of(slots, expectations, exclusions, measure));
    }

    @Override
    public Optional<Aggregate> of(String measure, Extent extent, Period period) {
        Optional<MeasureDefinition> definition = model.measure(measure);
        Optional<Integer> extentSlot = slots.extent(extent);
        return definition.isEmpty() || extentSlot.isEmpty()
                ? Optional.empty()
                : part(definition.get(), period).of(extentSlot.get());
    }

    @Override
    public Optional<Aggregate> of(String measure, Extent extent, Period period, Perimeter perimeter) {
        Optional<MeasureDefinition> definition = model.measure(measure);
        Optional<Integer> extentSlot = slots.extent(extent);
        return definition.isEmpty() || extentSlot.isEmpty()
                ? Optional.empty()
                : part(definition.get(), period, perimeter).of(extentSlot.get());
    }

    /** A measure in a period, ready to be asked for every extent. */
    GridPart part(MeasureDefinition measure, Period period) {
        return part(measure, period, lastGiven(measure, period), sums(measure), Optional.empty());
    }

    /** The same over a perimeter. */
    GridPart part(MeasureDefinition measure, Period period, Perimeter perimeter) {
        return part(measure, period, perimeter.last(measure.id(), period), Optional.empty(), Optional.of(perimeter));
    }

    private GridPart part(
            MeasureDefinition measure,
            Period period,
            Optional<Period> last,
            Optional<ExtentSums> ready,
            Optional<Perimeter> perimeter) {
        int[] bases = expectations.bases(measure, period, last).stream()
                .flatMap(base -> slots.period(base).stream())
                .mapToInt(Integer::intValue)
                .toArray();
        return new GridPart(
                measure,
                bases,
                slots.period(period).orElse(-1),
                slots,
                reporters(measure),
                grid(measure),
                ready,
                absences.notApplicable(measure.id()),
                perimeter);
    }

    Optional<CellGrid> grid(MeasureDefinition measure) {
        return Optional.ofNullable(grids.get(measure.id()));
    }

    boolean isNational(MeasureDefinition measure) {
        return model.isNational(measure);
    }

    BitSet notApplicable(MeasureDefinition measure) {
        return absences.notApplicable(measure.id());
    }

    /** Of all its cells; empty where it is not summed, or a sum does not fit. */
    Optional<ExtentSums> sums(MeasureDefinition measure) {
        return grid(measure)
                .flatMap(grid -> sums.computeIfAbsent(measure.id(), id -> summed(measure, grid, grid.present())));
    }

    Optional<ExtentSums> summed(MeasureDefinition measure, CellGrid grid, BitSet counted) {
        boolean isSum = measure.time() == OverTime.SUM && measure.bodies() == OverBodies.SUM;
        return isSum && grid.isNarrow() ? ExtentSums.of(slots, reporters(measure), grid, counted) : Optional.empty();
    }

    @Override
    public SortedMap<String, Absent> absent(String measure, Period period) {
        return absences.of(measure, period);
    }

    /** The last base period for which any body of the network gave something that counts. */
    Optional<Period> lastGiven(MeasureDefinition measure, Period period) {
        return measure.time() != OverTime.LAST || period.frequency().compareTo(measure.frequency()) < 0
                ? Optional.empty()
                : period.parts(measure.frequency()).reversed().stream()
                        .filter(base -> !reporting(measure.id(), base).isEmpty())
                        .findFirst();
    }

    @Override
    public SortedSet<String> reporting(String measure, Period period) {
        var reporting = new TreeSet<String>();
        CellGrid grid = grids.get(measure);
        if (grid != null) {
            slots.period(period).ifPresent(slot -> {
                for (int i = 0; i < slots.reporters().size(); i++) {
                    String body = slots.reporters().get(i);
                    if (grid.has(slots.slot(slot, i)) && !exclusions.excludes(body, period)) {
                        reporting.add(body);
                    }
                }
            });
        }
        return reporting;
    }

    /** An {@link UnsupportedOperationException}: grids do not say who filled them; {@link StoredMeasures} does. */
    @Override
    public SortedSet<String> submissions(String measure, Extent extent, Period period) {
        throw new UnsupportedOperationException("grids do not hold submissions");
    }

    /** An {@link UnsupportedOperationException}, as without a perimeter. */
    @Override
    public SortedSet<String> submissions(String measure, Extent extent, Period period, Perimeter perimeter) {
        return submissions(measure, extent, period);
    }
}
