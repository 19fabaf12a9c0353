/**
 * Duty catalogues read from YAML files: the built-in ones from the class path, a person's own from a file or a folder.
 *
 * <p>Read {@link org.rouage.corpus.duty.DutyFiles} first, then {@link org.rouage.corpus.duty.DutyReader}. The form of a
 * file is told in {@code docs/agenda.md}.
 *
 * <p>Invariants: a catalogue with an error is refused with all its problems; the order of duties is that of the index,
 * then that of file names; nothing here knows a legal basis by name.
 */
@NullMarked
package org.rouage.corpus.duty;

import org.jspecify.annotations.NullMarked;
