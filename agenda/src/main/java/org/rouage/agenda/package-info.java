/**
 * Duties with a date: the delays of the law and of the convention, public holidays, what is done with its evidence,
 * due, late and by how much, to come; the filing of acts with each assembly.
 *
 * <p>Read {@link org.rouage.agenda.Agenda} first, then {@link org.rouage.agenda.Deadline}, how a day is counted, and
 * {@link org.rouage.agenda.PublicHolidays}, which days are worked.
 *
 * <p>Invariants: the duty is that of the law of the day; the agenda of a day never depends on what came later; a clock
 * that no recorded event has started is said to be not started, never taken for done.
 */
@NullMarked
package org.rouage.agenda;

import org.jspecify.annotations.NullMarked;
