package org.rouage.indicator;

import java.util.List;
import java.util.Optional;
import org.rouage.convention.Indicator;
import org.rouage.formula.Unit;

/**
 * How an indicator is defined in a year, ready to be computed.
 *
 * <p>Example: {@code cg100}, in %, down, {@code cout / prestations} until 2022, by year, recomputed from its parts.
 *
 * @param written the definition sheet of these years, as acts wrote it
 * @param since the first year that it is defined so; the first of the term for what the convention itself wrote
 * @param unit of results; a bare number where the written unit is a word that nothing computes with
 * @param formula none for a qualitative indicator, and for one whose formula is in words
 * @param frequency the shortest period for which it has a result
 */
public record IndicatorDefinition(
        Indicator written,
        int since,
        Unit unit,
        Direction direction,
        Optional<IndicatorFormula> formula,
        Frequency frequency,
        Rollup overBodies,
        Rollup overTime) {

    public String id() {
        return written.id();
    }

    public String title() {
        return written.title();
    }

    /** The measures it rests on, each once, in the order of the formula. */
    public List<MeasureDefinition> measures() {
        return formula.stream()
                .flatMap(one -> one.measures().stream())
                .distinct()
                .toList();
    }

    /** Whether it is judged by levels or milestones and has no number of its own. */
    public boolean isQualitative() {
        return written.kind().equals("qualitative");
    }

    /**
     * Whether the whole is the sum of its bodies, so that a target of the whole is none of theirs: an amount such as
     * 52,000 files in stock or 3 MEUR spent. What divides by a measure, such as a delay or a share, is of each alike.
     */
    public boolean isSummedOverBodies() {
        boolean isSumOfMeasures = overBodies == Rollup.PARTS
                && measures().stream().anyMatch(measure -> measure.bodies() == OverBodies.SUM)
                && formula.stream().noneMatch(IndicatorFormula::dividesByMeasure);
        return overBodies == Rollup.SUM || isSumOfMeasures;
    }

    /** Whether a shorter time means proportionally less: an amount that is summed over time, and no quotient. */
    public boolean isProRatable() {
        boolean isAmount = unit.kind() == Unit.Kind.AMOUNT
                && unit.dimensions().values().stream().noneMatch(power -> power < 0);
        return isAmount
                && !measures().isEmpty()
                && measures().stream().allMatch(measure -> measure.time() == OverTime.SUM)
                && formula.stream().noneMatch(IndicatorFormula::isQuotient);
    }

    /** Whether it is submitted itself: it has no formula over other measures. */
    public boolean isItsOwnMeasure() {
        return formula.filter(one -> one.formula().isEmpty()).isPresent();
    }
}
