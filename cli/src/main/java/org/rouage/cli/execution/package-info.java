/**
 * The command that confronts budgets with what became of them.
 *
 * <p>Read {@link org.rouage.cli.execution.ExecutionCommand} first.
 *
 * <p>Invariants: entries that cannot be counted show nothing, and all their problems are told; the exit code says the
 * heaviest finding.
 */
@NullMarked
package org.rouage.cli.execution;

import org.jspecify.annotations.NullMarked;
