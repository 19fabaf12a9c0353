/**
 * What changed between two texts, word by word in French, and between two conventions as they stand, element by
 * element.
 *
 * <p>Read {@link org.rouage.convention.difference.WordDifference} first, then
 * {@link org.rouage.convention.difference.Differences}. A difference applied to the old gives the new, exactly; without
 * its insertions it gives the old. The same two texts always differ in the same way. The cost grows with the length of
 * the texts, whatever they hold: what would take too long to compare word by word is said to be replaced as a whole.
 */
@NullMarked
package org.rouage.convention.difference;

import org.jspecify.annotations.NullMarked;
