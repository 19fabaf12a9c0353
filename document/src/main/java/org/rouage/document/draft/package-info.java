/**
 * Conflicts between drafts of amendments, for people and machines: text for a terminal, one accessible HTML page, JSON.
 *
 * <p>Read {@link org.rouage.document.draft.ConflictReport} first: it is what each form prints.
 *
 * <p>Invariants: every conflict is shown with the base and both values, and with the choice that settles it where one
 * is recorded; words of a convention are never trusted as HTML; nothing is loaded and nothing is run.
 */
@NullMarked
package org.rouage.document.draft;

import org.jspecify.annotations.NullMarked;
