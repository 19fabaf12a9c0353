/**
 * The vintages of series, from the CSV files of {@code parameters/}: what was known of a series when, and who said so.
 *
 * <p>Read {@link org.rouage.dossier.parameter.VintageFiles} first. Every problem of every file is listed, at its line
 * and column; nothing is guessed: a value without a unit, a day or a source is no vintage.
 */
@NullMarked
package org.rouage.dossier.parameter;

import org.jspecify.annotations.NullMarked;
