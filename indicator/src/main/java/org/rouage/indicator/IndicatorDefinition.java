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

    /** Whether it is submitted itself: it has no formula over other measures. */
    public boolean isItsOwnMeasure() {
        return formula.filter(one -> one.formula().isEmpty()).isPresent();
    }
}
