/**
 * Whether each act was filed with each recipient that the law of its day names, and what proves it.
 *
 * <p>Read {@link org.rouage.agenda.filing.Filings} first.
 *
 * <p>Invariants: an act is filed only when sending to each recipient is proved; a receipt is stronger proof, never
 * needed; sender, channel and day bind only where a text sets them, and are otherwise only told; an irregular filing
 * stays readable beside the one that puts it right.
 */
@NullMarked
package org.rouage.agenda.filing;

import org.jspecify.annotations.NullMarked;
