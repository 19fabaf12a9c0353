/**
 * Two conventions side by side: what was declared of their clauses, checked against both, and what contradicts.
 *
 * <p>Read {@link org.rouage.conformity.coherence.Coherence} first, then
 * {@link org.rouage.conformity.coherence.Contradiction}.
 *
 * <p>Invariants: nothing computed here is ever a breach, a person must justify it or decide; what one side does not say
 * is not comparable, never zero; a correspondence counts only when a person declared it, by the day of knowledge.
 */
@NullMarked
package org.rouage.conformity.coherence;

import org.jspecify.annotations.NullMarked;
