/**
 * {@code rouage budget compare} and {@code rouage budget solve}: what would be if, and what would be needed.
 *
 * <p>Read {@link org.rouage.cli.scenario.BudgetCompareCommand} first.
 *
 * <p>Invariants: nothing is written into the dossier; a scenario or a goal that is refused shows nothing, and all its
 * problems are told; the days in force and of knowledge are options, and today only where they are not given.
 */
@NullMarked
package org.rouage.cli.scenario;

import org.jspecify.annotations.NullMarked;
