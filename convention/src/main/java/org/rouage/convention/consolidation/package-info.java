/**
 * The convention as it stands on any day: one fold over the signed acts gives text and figures together, with the act
 * that wrote each line, and what each place said before.
 *
 * <p>Read {@link org.rouage.convention.consolidation.Consolidation} first. Acts apply in the order of their days of
 * effect, then of their numbers. A refused operation changes nothing. An identifier is never given twice. What has not
 * yet taken effect is announced and touches no day before it.
 */
@NullMarked
package org.rouage.convention.consolidation;

import org.jspecify.annotations.NullMarked;
