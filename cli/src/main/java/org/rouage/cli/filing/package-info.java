/**
 * The commands that record the filing of acts and tell how it stands.
 *
 * <p>Read {@link org.rouage.cli.filing.FilingStatusCommand} first.
 *
 * <p>Invariants: recording adds to the end of the file and changes no byte that stands there; a mistake is refused with
 * all others, and nothing is written.
 */
@NullMarked
package org.rouage.cli.filing;

import org.jspecify.annotations.NullMarked;
