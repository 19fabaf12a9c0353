/**
 * Taking a file of measures in: reading it as CSV, workbook or Parquet, and judging every cell and every row against
 * what was to be reported.
 *
 * <p>Read {@link org.rouage.measure.intake.Intake} first, then {@link org.rouage.measure.intake.RowCheck}, which says
 * what a right row is.
 *
 * <p>Invariants: a file is accepted whole or refused whole, and a refusal lists every problem with its line and column;
 * the fast pass accepts a file exactly when the exact pass does, and loads the same values; nothing is guessed: a cell
 * that could be read in two ways is refused; a text of a file is never written back as a formula.
 */
@NullMarked
package org.rouage.measure.intake;

import org.jspecify.annotations.NullMarked;
