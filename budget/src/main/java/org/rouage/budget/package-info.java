/**
 * Computing envelopes: the trajectory of every budget, line and workforce path of a convention on a day, its scenarios,
 * and what execution leaves of it.
 *
 * <p>Read {@link org.rouage.budget.BudgetModel} first: it turns a convention as it stands on a day into figures that
 * rest on each other; then {@link org.rouage.budget.Trajectory}, their values year by year.
 *
 * <p>Invariants: figures come from the rules of the acts in force and from the vintages known on the day asked, by
 * exact arithmetic; a figure that rests on a missing value is undecided, never zero; every value says which act or
 * which vintage gave it.
 */
@NullMarked
package org.rouage.budget;

import org.jspecify.annotations.NullMarked;
