/**
 * The cost of an evaluation report beside that of its figures.
 *
 * <p>Read {@link org.rouage.bench.evaluation.EvaluationReportSpeed} first.
 *
 * <p>Invariants: both are taken in the same run, in turn, and the ratio is of their medians.
 */
@NullMarked
package org.rouage.bench.evaluation;

import org.jspecify.annotations.NullMarked;
