/**
 * What became of the budgets: votes, carry-overs, transfers and commitments against the ceilings of the convention and
 * its own rules of execution.
 *
 * <p>Read {@link org.rouage.budget.execution.Execution} first: it takes a convention and its records, and gives for
 * each budget and year the {@link org.rouage.budget.execution.Position} of each account and the findings.
 *
 * <p>Invariants: every amount comes with the entries that make it; a budget that nobody voted is undecided and never
 * zero; entries dated after the day of knowledge do not count; the order of the entries in their file changes nothing.
 */
@NullMarked
package org.rouage.budget.execution;

import org.jspecify.annotations.NullMarked;
