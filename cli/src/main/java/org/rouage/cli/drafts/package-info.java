/**
 * {@code rouage conflicts}, {@code rouage resolve}, {@code rouage merge} and {@code rouage rebase}: drafts of
 * amendments written in parallel.
 *
 * <p>Read {@link org.rouage.cli.drafts.DraftFiles} first: from the paths of drafts to the dossier that holds them.
 *
 * <p>Invariants: no command changes a draft that exists; a choice is added at the end of {@code records/choices.yaml}
 * and nothing there is ever rewritten; a file is whole or absent.
 */
@NullMarked
package org.rouage.cli.drafts;

import org.jspecify.annotations.NullMarked;
