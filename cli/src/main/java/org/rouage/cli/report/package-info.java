/**
 * The command {@code rouage evaluation report}: what came of an evaluation, for the parties, the public, Parliament,
 * and whoever prepares the next convention.
 *
 * <p>Read {@link org.rouage.cli.report.ReportCommand} first.
 *
 * <p>Invariants: before the closing the public is given no text and no score, whatever the form; a report is a function
 * of the dossier and the days asked.
 */
@NullMarked
package org.rouage.cli.report;

import org.jspecify.annotations.NullMarked;
