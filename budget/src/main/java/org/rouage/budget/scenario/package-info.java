/**
 * What would be if: scenarios of named changes, compared with what stands, year by year and figure by figure, and the
 * part of each change in the difference.
 *
 * <p>Read {@link org.rouage.budget.scenario.Scenario} first, then {@link org.rouage.budget.scenario.Comparison} and
 * {@link org.rouage.budget.scenario.Attribution}.
 *
 * <p>Invariants: a change is an assumption or a rule, and has a name; nothing signed is touched; the parts of the
 * changes add up exactly to the difference, whatever their order; what is undecided on either side stays so.
 */
@NullMarked
package org.rouage.budget.scenario;

import org.jspecify.annotations.NullMarked;
