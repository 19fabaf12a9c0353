/**
 * Whether verdicts mean what they say: each clause of the examples is broken in turn, and the verdict that rests on it
 * must change, alone.
 *
 * <p>Read {@link org.rouage.cli.meaning.MutationOfMeaningTest} first, then the files of {@code mutations} beside it, in
 * which a jurist can read what is broken and what follows.
 *
 * <p>Invariants: a mutation edits the files of a dossier, never the values read from them; a mutation that changes
 * nothing is an error.
 */
@NullMarked
package org.rouage.cli.meaning;

import org.jspecify.annotations.NullMarked;
