/** Transcripts of the commands of contradictory evaluations. */
@NullMarked
package org.rouage.cli.evaluation;

import org.jspecify.annotations.NullMarked;
