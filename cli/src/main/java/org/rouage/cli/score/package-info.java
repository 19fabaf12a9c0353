/**
 * The commands that show what was measured against what was promised: {@code rouage score}, {@code rouage explain},
 * {@code rouage dispersion} and {@code rouage indicators}.
 *
 * <p>Read {@link org.rouage.cli.score.ScoreCommand} first.
 *
 * <p>Invariants: the day in force and the day of knowledge are both options, and today only where they are not given;
 * the database engine starts only where a submission is to be read; nothing is computed here: results, judgements and
 * dispersions are handed over to be printed.
 */
@NullMarked
package org.rouage.cli.score;

import org.jspecify.annotations.NullMarked;
