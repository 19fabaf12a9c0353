/**
 * The commands that show a convention through time: its text and figures on a day, and the history of one place.
 *
 * <p>Read {@link org.rouage.cli.text.TextCommand} first.
 *
 * <p>Invariants: the day in force and the day of knowledge are both options, and today only where they are not given; a
 * dossier that is refused shows nothing.
 */
@NullMarked
package org.rouage.cli.text;

import org.jspecify.annotations.NullMarked;
