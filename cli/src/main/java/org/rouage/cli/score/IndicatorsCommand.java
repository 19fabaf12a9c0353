package org.rouage.cli.score;

import picocli.CommandLine.Command;

/**
 * {@code rouage indicators}: the group of the commands about the definitions of indicators.
 *
 * <p>Example: {@code rouage indicators guide examples/cnx-2024-2028 --format html --out guide.html}.
 */
@Command(name = "indicators", subcommands = GuideCommand.class)
public final class IndicatorsCommand {}
