/**
 * Simulations for people and machines: quantiles and fan charts of each figure, the chances of each constraint and of
 * each written amount, and all that is needed to run the same simulation again.
 *
 * <p>Read {@link org.rouage.document.simulation.SimulationReport} first.
 *
 * <p>Invariants: a chance is never shown without its sampling error; numbers of paths are rounded for people and whole
 * for machines; every form tells the seed, the paths, the generator and the fingerprint of the distributions.
 */
@NullMarked
package org.rouage.document.simulation;

import org.jspecify.annotations.NullMarked;
