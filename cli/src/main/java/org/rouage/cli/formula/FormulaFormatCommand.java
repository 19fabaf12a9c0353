package org.rouage.cli.formula;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.formula.Formula;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage formula format FORMULA}: the canonical form of a formula, in French or in English.
 *
 * <p>Example: {@code rouage formula format 'previous*(1+inflation - 0.5 point)' --to fr} prints {@code précédent × (1 +
 * inflation − 0,5 points)}.
 */
@Command(name = "format")
public final class FormulaFormatCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private Written written = new Written();

    @Option(names = "--to", paramLabel = "fr|en")
    private @Nullable Language to;

    public FormulaFormatCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (written.read()) {
            case Outcome.Refused<Formula>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Formula>(Formula formula) -> {
                session.out().println(formula.print(to == null ? session.language() : to));
                yield ExitCode.OK;
            }
        };
    }
}
