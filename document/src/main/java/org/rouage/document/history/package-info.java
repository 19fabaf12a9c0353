/**
 * The life of one element of a convention, or of one part of it, through all acts: for a terminal, for a browser, for
 * machines.
 *
 * <p>Read {@link org.rouage.document.history.ElementHistory} first: it is what each form prints.
 *
 * <p>Invariants: nothing is told that was not known on the day asked; no former value is left out; a correction shows
 * the error it mends, a retroactive act that it is; words of the parties are never trusted as HTML.
 */
@NullMarked
package org.rouage.document.history;

import org.jspecify.annotations.NullMarked;
