/**
 * {@code rouage budget} asked as a person asks it.
 *
 * <p>Read {@link org.rouage.cli.budget.BudgetCommandTest} first.
 */
@NullMarked
package org.rouage.cli.budget;

import org.jspecify.annotations.NullMarked;
