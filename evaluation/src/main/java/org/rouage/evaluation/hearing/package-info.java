/**
 * The hearing of one subject: who states, who observes, who answers, who concludes, by when, and how it ends.
 *
 * <p>Read {@link org.rouage.evaluation.hearing.Hearing} first: each state has only the moves that are legal in it.
 *
 * <p>Invariants: a side is never named where the state already tells which it is; a conclusion needs that the other
 * side has spoken or that its delay has run out; a delay that runs out is a
 * {@link org.rouage.evaluation.hearing.Silence}, which is never agreement; what was said is never taken away.
 */
@NullMarked
package org.rouage.evaluation.hearing;

import org.jspecify.annotations.NullMarked;
