/**
 * Amendments while they are drafts: which operations of two drafts commute, which conflict, how a person's choices
 * merge them, and how a draft written against an older state is brought to the acts signed since.
 *
 * <p>Read {@link org.rouage.convention.draft.Conflicts} first. Two operations commute when, each in the context of the
 * operations of its own draft on which it depends, both orders can be applied and give the same state; the same change
 * made twice agrees; everything else is a conflict. Nothing is merged silently: every operation left aside is said,
 * with the reason, and no conflict is settled without a recorded choice.
 */
@NullMarked
package org.rouage.convention.draft;

import org.jspecify.annotations.NullMarked;
