/**
 * Differences between two conventions as they stand, for people and machines: text for a terminal, JSON, one accessible
 * HTML page.
 *
 * <p>Read {@link org.rouage.document.difference.DifferenceReport} first: it is what each form prints.
 *
 * <p>Invariants: the same differences give the same bytes; words of a convention are never trusted as HTML; what is
 * deleted and inserted is said in words, never by colour or line alone.
 */
@NullMarked
package org.rouage.document.difference;

import org.jspecify.annotations.NullMarked;
