/** Transcripts of {@code rouage compare} on the fictitious examples. */
@NullMarked
package org.rouage.cli.compare;

import org.jspecify.annotations.NullMarked;
