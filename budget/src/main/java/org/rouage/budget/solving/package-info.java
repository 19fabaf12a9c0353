/**
 * The rate or the path that meets a constraint: found on a grid that is stated, by the whole exact calculation, with
 * the proof that the next step fails.
 *
 * <p>Read {@link org.rouage.budget.solving.Search} first, then {@link org.rouage.budget.solving.Path}.
 *
 * <p>Invariants: nothing is computed in floating point; every step that the answer rests on was computed whole, with
 * the roundings of the convention; where there is no answer, the range that was tried is said.
 */
@NullMarked
package org.rouage.budget.solving;

import org.jspecify.annotations.NullMarked;
