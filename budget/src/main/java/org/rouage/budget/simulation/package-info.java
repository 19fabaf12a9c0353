/**
 * What a budget may become when its assumptions are not certain: distributions on series, parameters and written
 * amounts, many drawn paths, and what they show of each figure and each constraint.
 *
 * <p>Read {@link org.rouage.budget.simulation.Simulation} first, then
 * {@link org.rouage.budget.simulation.Distribution}.
 *
 * <p>Invariants: here alone numbers are in floating point, by operations that every Java computes alike, and each run
 * is compared with exact computations of some of its paths; the same seed gives the same bits whatever the number of
 * threads, since each draw is a function of the seed, the figure, the year and the number of the path, and of nothing
 * else.
 */
@NullMarked
package org.rouage.budget.simulation;

import org.jspecify.annotations.NullMarked;
