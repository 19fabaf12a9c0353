/**
 * {@code rouage check}, {@code rouage replay} and {@code rouage demo}: a dossier is read, judged and shown; a receipt
 * is computed again.
 *
 * <p>Read {@link org.rouage.cli.check.Judging} first: the one path from files to a report, which all three commands
 * take.
 *
 * <p>Invariants: what is printed on standard output depends on the inputs and the day alone; a report written to a file
 * is whole or absent.
 */
@NullMarked
package org.rouage.cli.check;

import org.jspecify.annotations.NullMarked;
