/** Transcripts of the commands on drafts, on a small fictitious dossier. */
@NullMarked
package org.rouage.cli.drafts;

import org.jspecify.annotations.NullMarked;
