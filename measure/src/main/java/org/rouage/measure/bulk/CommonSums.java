package org.rouage.measure.bulk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.indicator.Coverage;
import org.rouage.indicator.Expectations;
import org.rouage.indicator.IndicatorFormula;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.OverBodies;
import org.rouage.indicator.OverTime;
import org.rouage.indicator.Period;

/**
 * Measures of one frequency that are summed over bodies and over time, over the cells that all of them have: their
 * common {@link org.rouage.indicator.Perimeter} where each unit is one cell.
 *
 * <p>Example: of a share of two measures with 500,000 cells each, 499,000 in common: a mask of 499,000, and two sums
 * under it. Where both have the same cells, the sums that each measure has anyway are taken as they are.
 */
final class CommonSums {
    private final Slots slots;
    private final ReporterSlots reporters;
    private final List<ExtentSums> sums;
    private final BitSet notApplicable;

    private CommonSums(Slots slots, ReporterSlots reporters, List<ExtentSums> sums, BitSet notApplicable) {
        this.slots = slots;
        this.reporters = reporters;
        this.sums = sums;
        this.notApplicable = notApplicable;
    }

    /** Empty where a unit may be more than a cell, and where a sum does not fit a machine word. */
    static Optional<CommonSums> of(GridMeasured measured, Slots slots, IndicatorFormula formula) {
        MeasureDefinition first = formula.measures().getFirst();
        boolean areCells = formula.inputs().stream().allMatch(input -> input.yearsBefore() == 0)
                && formula.measures().stream()
                        .allMatch(one -> one.frequency() == first.frequency()
                                && one.time() == OverTime.SUM
                                && one.bodies() == OverBodies.SUM
                                && !measured.isNational(one));
        List<CellGrid> grids = formula.measures().stream()
                .flatMap(one -> measured.grid(one).stream())
                .toList();
        if (!areCells || grids.size() < formula.measures().size()) {
            return Optional.empty();
        }
        BitSet mask = grids.getFirst().present();
        var notApplicable = new BitSet();
        grids.forEach(grid -> mask.and(grid.present()));
        formula.measures().forEach(one -> notApplicable.or(measured.notApplicable(one)));
        var sums = new ArrayList<ExtentSums>();
        for (int i = 0; i < grids.size(); i++) {
            MeasureDefinition measure = formula.measures().get(i);
            CellGrid grid = grids.get(i);
            Optional<ExtentSums> own =
                    grid.hasOnly(mask) ? measured.sums(measure) : measured.summed(measure, grid, mask);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            sums.add(own.get());
        }
        return Optional.of(new CommonSums(slots, measured.reporters(first), sums, notApplicable));
    }

    /** The numbers of the measures; empty when no unit is kept. */
    Optional<Rational[]> numbers(int extent, Period period) {
        int at = slots.period(period).orElse(-1);
        if (at < 0 || sums.getFirst().present(extent, at) == 0) {
            return Optional.empty();
        }
        var numbers = new Rational[sums.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = sums.get(i).value(extent, at);
        }
        return Optional.of(numbers);
    }

    Coverage coverage(int extent, Period period, int[] bases) {
        long expected = reporters.expected(extent, bases) - reporters.among(extent, bases, notApplicable, slots);
        int at = slots.period(period).orElse(-1);
        return new Coverage(at < 0 ? 0 : sums.getFirst().present(extent, at), expected);
    }

    /** The slots of the periods of a measure that make a period. */
    static int[] bases(Expectations expectations, Slots slots, MeasureDefinition measure, Period period) {
        return expectations.bases(measure, period, Optional.empty()).stream()
                .flatMap(base -> slots.period(base).stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
