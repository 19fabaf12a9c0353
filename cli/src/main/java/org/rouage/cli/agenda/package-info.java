/**
 * The command that tells what is to be done by when.
 *
 * <p>Read {@link org.rouage.cli.agenda.AgendaCommand} first.
 *
 * <p>Invariants: the clock is asked once, for the days that were not given.
 */
@NullMarked
package org.rouage.cli.agenda;

import org.jspecify.annotations.NullMarked;
