/** Transcripts of {@code rouage budget simulate} on a fictitious dossier. */
@NullMarked
package org.rouage.cli.simulation;

import org.jspecify.annotations.NullMarked;
