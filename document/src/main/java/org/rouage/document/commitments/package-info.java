/**
 * The commitments of both parties as text, JSON, CSV and one page that prints: what each side holds of each of them.
 *
 * <p>Read {@link org.rouage.document.commitments.CommitmentsReport} first.
 *
 * <p>Invariants: the two sides are shown alike, the State first; a percentage never stands without whose it is; nothing
 * stated is written so, never as zero.
 */
@NullMarked
package org.rouage.document.commitments;

import org.jspecify.annotations.NullMarked;
