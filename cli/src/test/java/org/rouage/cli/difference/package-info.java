/** Transcripts of {@code rouage diff}. */
@NullMarked
package org.rouage.cli.difference;

import org.jspecify.annotations.NullMarked;
