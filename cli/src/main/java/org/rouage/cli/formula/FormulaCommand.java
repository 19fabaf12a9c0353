package org.rouage.cli.formula;

import picocli.CommandLine.Command;

/**
 * {@code rouage formula}: the group of the commands about one formula.
 *
 * <p>Example: {@code rouage formula check 'previous × (1 + inflation)' --name inflation=% --name budget=MEUR --of
 * budget}.
 */
@Command(
        name = "formula",
        subcommands = {FormulaCheckCommand.class, FormulaFormatCommand.class, FormulaExplainCommand.class})
public final class FormulaCommand {}
