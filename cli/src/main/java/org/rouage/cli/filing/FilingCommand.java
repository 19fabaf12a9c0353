package org.rouage.cli.filing;

import picocli.CommandLine.Command;

/**
 * {@code rouage filing}: the group of the commands about sending acts to each assembly.
 *
 * <p>Example: {@code rouage filing status examples/cnx-2019-2023 --on 2022-01-13}.
 */
@Command(
        name = "filing",
        subcommands = {FilingRecordCommand.class, FilingStatusCommand.class})
public final class FilingCommand {}
