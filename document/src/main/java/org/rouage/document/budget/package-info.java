/**
 * The budgets of a convention as computed on a day, for people (text, one accessible HTML page, a workbook) and
 * machines (JSON, CSV): every figure of every year with what gave it.
 *
 * <p>Read {@link org.rouage.document.budget.TrajectoryReport} first: it is what each form prints.
 *
 * <p>Invariants: both dates are on every output; an undecided figure is said to be undecided, with its reasons, never
 * blank and never zero; a number that is shown rounded says to what, and its exact value is a step away; amounts
 * written and amounts computed are both shown; words of the parties are never trusted as HTML, nor as a formula of a
 * spreadsheet; the same values give the same bytes.
 */
@NullMarked
package org.rouage.document.budget;

import org.jspecify.annotations.NullMarked;
