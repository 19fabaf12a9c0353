/**
 * The command that simulates budgets whose assumptions are not certain.
 *
 * <p>Read {@link org.rouage.cli.simulation.SimulateCommand} first.
 *
 * <p>Invariant: the same dossier, file, days, seed and number of paths print the same bytes.
 */
@NullMarked
package org.rouage.cli.simulation;

import org.jspecify.annotations.NullMarked;
