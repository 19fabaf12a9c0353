/**
 * Two conventions side by side, for people and machines: text for a terminal, JSON, one accessible HTML page; and
 * suggested correspondences as YAML for a person to complete.
 *
 * <p>Read {@link org.rouage.document.coherence.ComparisonReport} first.
 *
 * <p>Invariants: as of every report of Rouage; and a suggestion never reads as a declaration.
 */
@NullMarked
package org.rouage.document.coherence;

import org.jspecify.annotations.NullMarked;
