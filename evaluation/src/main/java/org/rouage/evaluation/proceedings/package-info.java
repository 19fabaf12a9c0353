/**
 * An evaluation replayed from the moves of its file: as it stood on a day, for whoever may read it.
 *
 * <p>Read {@link org.rouage.evaluation.proceedings.Proceedings} first.
 *
 * <p>Invariants: the same moves give the same proceedings; a day never depends on a later one; a move that is not legal
 * is refused with the reason, and all such moves at once; nothing said after the closing alters what was closed.
 */
@NullMarked
package org.rouage.evaluation.proceedings;

import org.jspecify.annotations.NullMarked;
