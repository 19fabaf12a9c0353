/**
 * The command {@code rouage commitments}: what both parties owe, how far each says it has come, what the other found.
 *
 * <p>Read {@link org.rouage.cli.commitments.CommitmentsCommand}.
 *
 * <p>Invariants: what is asked for goes to standard output, everything about the work to standard error.
 */
@NullMarked
package org.rouage.cli.commitments;

import org.jspecify.annotations.NullMarked;
