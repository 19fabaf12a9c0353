/**
 * What each party owes and how far it has come: commitments and actions with their debtor, their due day as amended,
 * what the debtor says of them and what the other side found.
 *
 * <p>Read {@link org.rouage.agenda.commitment.Commitments} first, then
 * {@link org.rouage.agenda.commitment.Undertaking}.
 *
 * <p>Invariants: both sides are always there, even where one owes nothing; nothing stated is not zero, and not checked
 * is not confirmed; a statement that is superseded stays readable; what stands on a day never depends on what was
 * stated after it.
 */
@NullMarked
package org.rouage.agenda.commitment;

import org.jspecify.annotations.NullMarked;
