package org.rouage.document.scenario;

import org.rouage.basics.AsOf;
import org.rouage.budget.solving.Solution;
import org.rouage.document.Receipt;

/**
 * The answer to a goal-seek, the convention and the days it is of, and what it was computed from.
 *
 * <p>Example: {@code SolutionText.print(new SolutionReport("Convention …", asOf, solution, release, inputs),
 * Language.ENGLISH)}.
 */
public record SolutionReport(
        String convention, AsOf asOf, Solution solution, Receipt.Release engine, Receipt.Inputs inputs) {}
