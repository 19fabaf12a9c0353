/**
 * Which clauses of two conventions read alike in French: suggestions for a person, never correspondences.
 *
 * <p>Read {@link org.rouage.likeness.Likeness} first.
 *
 * <p>Invariants: nothing is kept, nothing is written; the same texts give the same scores in the same order on every
 * machine; no type of Lucene stands in a signature.
 */
@NullMarked
package org.rouage.likeness;

import org.jspecify.annotations.NullMarked;
