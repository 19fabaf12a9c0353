/**
 * Tests of execution: one class for each kind of rule, all on the year of {@link org.rouage.budget.execution.Guild}.
 *
 * <p>Invariant: conventions and entries are made here, with figures small enough to add up by hand.
 */
@NullMarked
package org.rouage.budget.execution;

import org.jspecify.annotations.NullMarked;
