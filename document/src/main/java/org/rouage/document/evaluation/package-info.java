/**
 * Evaluations as people read them: the report with both positions side by side, the yearly report to Parliament, the
 * file for whoever prepares the next convention; as one page, Markdown, text and JSON.
 *
 * <p>Read {@link org.rouage.document.evaluation.EvaluationReport} first, then
 * {@link org.rouage.document.evaluation.Block}, from which the three forms for people are printed.
 *
 * <p>Invariants: what one side says never stands without a place for the other; silence is written as silence; a figure
 * that was quoted keeps its value when it is restated; before the closing the public reads no text and no score.
 */
@NullMarked
package org.rouage.document.evaluation;

import org.jspecify.annotations.NullMarked;
