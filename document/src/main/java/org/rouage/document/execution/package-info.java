/**
 * The execution of budgets for people and machines: text, one HTML page, JSON, CSV.
 *
 * <p>Read {@link org.rouage.document.execution.ExecutionReport} first: every form prints it.
 *
 * <p>Invariants: each amount leads to the entries that make it; what is undecided says so in words and is never an
 * empty or zero amount; blocked and warned are told by words, not by colour alone.
 */
@NullMarked
package org.rouage.document.execution;

import org.jspecify.annotations.NullMarked;
