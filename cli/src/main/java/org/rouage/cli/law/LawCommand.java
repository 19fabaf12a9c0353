package org.rouage.cli.law;

import org.rouage.cli.requirements.SuspectCommand;
import picocli.CommandLine.Command;

/**
 * {@code rouage law}: the group of the commands about law.
 *
 * <p>Example: {@code rouage law read css-legislative-2017-12-31.zip --json}.
 */
@Command(
        name = "law",
        subcommands = {
            LawReadCommand.class,
            LawShowCommand.class,
            LawCitesCommand.class,
            LawCitedByCommand.class,
            LawDiffCommand.class,
            SuspectCommand.class
        })
public final class LawCommand {}
