/**
 * The agenda and the filings of a convention as text, JSON, a calendar and one accessible page.
 *
 * <p>Read {@link org.rouage.document.agenda.AgendaReport} first.
 *
 * <p>Invariants: every form shows the provision or the clause of each entry and how its day was counted; nothing
 * printed depends on a clock.
 */
@NullMarked
package org.rouage.document.agenda;

import org.jspecify.annotations.NullMarked;
