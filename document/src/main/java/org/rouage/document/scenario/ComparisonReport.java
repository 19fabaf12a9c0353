package org.rouage.document.scenario;

import org.rouage.budget.scenario.Comparison;
import org.rouage.document.Receipt;

/**
 * A comparison, the convention it is of, and what it was computed from.
 *
 * <p>Example: {@code ComparisonHtml.print(new ComparisonReport("Convention …", comparison, release, inputs),
 * Language.FRENCH)}. The files of scenarios are among the inputs, by their names.
 */
public record ComparisonReport(
        String convention, Comparison comparison, Receipt.Release engine, Receipt.Inputs inputs) {}
