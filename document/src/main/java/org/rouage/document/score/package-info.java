/**
 * Results and scores for people (text, one accessible HTML page, a workbook) and machines (JSON, CSV): what was
 * measured against what was promised, how each figure was made, how it differs between bodies, and the handbook of the
 * indicators.
 *
 * <p>Read {@link org.rouage.document.score.ScoreReport} first: it is what each form of the scores prints.
 *
 * <p>Invariants: printing never computes a result, a share or a point; it is handed all of them. A figure carries its
 * coverage, and one that is undecided says why, never blank and never zero. The target in force and the initial one
 * stand side by side; so do the sides where they differ. A projection says that it is one. Words of the parties and of
 * submitted files are never trusted as HTML, nor as a formula of a spreadsheet; the same values give the same bytes.
 */
@NullMarked
package org.rouage.document.score;

import org.jspecify.annotations.NullMarked;
