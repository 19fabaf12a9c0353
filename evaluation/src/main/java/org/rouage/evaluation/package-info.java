/**
 * The contradictory procedure: what each side states, observes and answers on each indicator, objective and commitment,
 * when the other may conclude without having heard it, and what is joint or disputed in the end.
 *
 * <p>Read {@link org.rouage.evaluation.WrittenEvaluation} first, an evaluation as its file holds it.
 *
 * <p>Invariants: nobody concludes before the other has answered or the delay has run out; silence is silence, never
 * agreement; a statement is never edited, a later one supersedes it and both remain; figures are quoted with the day on
 * which they were known; nothing after closing alters what was closed.
 */
@NullMarked
package org.rouage.evaluation;

import org.jspecify.annotations.NullMarked;
