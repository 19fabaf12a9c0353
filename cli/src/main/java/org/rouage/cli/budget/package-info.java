/**
 * The command that shows the budgets of a convention computed, {@code rouage budget}, and the group of those that go
 * further with them: comparison, goal-seek, simulation, execution.
 *
 * <p>Read {@link org.rouage.cli.budget.BudgetCommand} first; it tells how a subcommand joins.
 *
 * <p>Invariants: the day in force and the day of knowledge are both options, and today only where they are not given; a
 * dossier or a rule that is refused shows nothing, and all its problems are told.
 */
@NullMarked
package org.rouage.cli.budget;

import org.jspecify.annotations.NullMarked;
