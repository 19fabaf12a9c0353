/**
 * {@code rouage diff}: one dossier on two days, two dossiers, or a dossier and its drafts, word by word and figure by
 * figure.
 *
 * <p>Read {@link org.rouage.cli.difference.DiffCommand} first.
 *
 * <p>Invariants: what is printed on standard output depends on the inputs and the days alone; a report written to a
 * file is whole or absent.
 */
@NullMarked
package org.rouage.cli.difference;

import org.jspecify.annotations.NullMarked;
