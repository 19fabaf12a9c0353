package org.rouage.cli.measure;

import picocli.CommandLine.Command;

/**
 * {@code rouage measures}: the group of the commands about what the funds report.
 *
 * <p>Example: {@code rouage measures load examples/cnx-2024-2028 2026-03.csv --by CNX --on 2026-04-12 --state
 * declared}.
 */
@Command(
        name = "measures",
        subcommands = {MeasuresCheckCommand.class, MeasuresLoadCommand.class, MeasuresShowCommand.class})
public final class MeasuresCommand {}
