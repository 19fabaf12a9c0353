package org.rouage.indicator;

/**
 * A rule between the measures of one body and one period, which holds or not.
 *
 * <p>Example: {@code payes-15-jours <= payes}: {@code formula().compute(90, 100)} is 1, it holds. Where one of the
 * measures is missing, it is not asked.
 */
public record MeasureCheck(String id, String text, IndicatorFormula formula) {}
