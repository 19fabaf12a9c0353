/**
 * Requirements and a convention give findings: one verdict on each requirement, with its evidence and its remedy.
 *
 * <p>Read {@link org.rouage.conformity.Finding} first, then {@link org.rouage.conformity.Verdict}.
 *
 * <p>Invariants: verdicts are five, never a boolean; undecided is never satisfied; a clause that claims to answer a
 * requirement is only a candidate, satisfied needs the facts the check asks for.
 */
@NullMarked
package org.rouage.conformity;

import org.jspecify.annotations.NullMarked;
