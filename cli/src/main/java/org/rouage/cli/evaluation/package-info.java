/**
 * The commands by which both parties, and the evaluator, hold a contradictory evaluation in a dossier.
 *
 * <p>Read {@link org.rouage.cli.evaluation.EvaluationFile} first: how a move is added to a file.
 *
 * <p>Invariants: a move is added at the end of the file, whose earlier bytes stay as they are; a move that is not legal
 * is refused with all the reasons and nothing is written.
 */
@NullMarked
package org.rouage.cli.evaluation;

import org.jspecify.annotations.NullMarked;
