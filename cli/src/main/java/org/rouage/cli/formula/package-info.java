/**
 * {@code rouage formula}: a formula checked, put in its canonical form, and explained on given values.
 *
 * <p>Read {@link org.rouage.cli.formula.FormulaCheckCommand} first. Invariants: a formula comes from the command line
 * or from a file, never both; a figure without a unit is an unknown name; nothing is written but what was asked for.
 */
@NullMarked
package org.rouage.cli.formula;

import org.jspecify.annotations.NullMarked;
