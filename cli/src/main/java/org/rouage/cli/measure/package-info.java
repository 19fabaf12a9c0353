/**
 * The commands that check, receive and list submissions of measures.
 *
 * <p>Read {@link org.rouage.cli.measure.MeasuresLoadCommand} first.
 *
 * <p>Invariants: a file is received whole or not at all; a screen shows the first problems of a refusal, and the report
 * all of them.
 */
@NullMarked
package org.rouage.cli.measure;

import org.jspecify.annotations.NullMarked;
