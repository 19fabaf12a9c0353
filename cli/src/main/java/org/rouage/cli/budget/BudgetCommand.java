package org.rouage.cli.budget;

import org.rouage.cli.simulation.SimulateCommand;
import picocli.CommandLine.Command;

/**
 * {@code rouage budget}: the group of the commands about budgets.
 *
 * <p>Example: {@code rouage budget compare examples/cnx-2024-2028 --scenario pessimistic.yaml}. A command joins the
 * group by its class in {@code subcommands} below (a {@code Callable<ExitCode>} with a constructor that takes a
 * {@code Session}), in a package of its own whose bundles {@code help.properties} and {@code help_fr.properties} hold
 * its words under {@code rouage.budget.NAME.}; {@code HelpTest} finds what is missing.
 */
@Command(
        name = "budget",
        subcommands = {SimulateCommand.class})
public final class BudgetCommand {}
