/**
 * Whether every command about budgets works on every example that has budgets.
 *
 * <p>Read {@link org.rouage.cli.budgets.BudgetsOfExamplesTest} first.
 */
@NullMarked
package org.rouage.cli.budgets;

import org.jspecify.annotations.NullMarked;
