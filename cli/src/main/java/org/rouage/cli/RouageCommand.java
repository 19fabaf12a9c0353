package org.rouage.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.cli.agenda.AgendaCommand;
import org.rouage.cli.budget.BudgetCommand;
import org.rouage.cli.check.CheckCommand;
import org.rouage.cli.check.DemoCommand;
import org.rouage.cli.check.ReplayCommand;
import org.rouage.cli.commitments.CommitmentsCommand;
import org.rouage.cli.compare.CompareCommand;
import org.rouage.cli.completion.CompletionCommand;
import org.rouage.cli.difference.DiffCommand;
import org.rouage.cli.dossier.NewCommand;
import org.rouage.cli.dossier.SchemaCommand;
import org.rouage.cli.drafts.ConflictsCommand;
import org.rouage.cli.drafts.MergeCommand;
import org.rouage.cli.drafts.RebaseCommand;
import org.rouage.cli.drafts.ResolveCommand;
import org.rouage.cli.evaluation.EvaluationCommand;
import org.rouage.cli.filing.FilingCommand;
import org.rouage.cli.formula.FormulaCommand;
import org.rouage.cli.law.LawCommand;
import org.rouage.cli.measure.MeasuresCommand;
import org.rouage.cli.requirements.RequirementsCommand;
import org.rouage.cli.score.CascadeCommand;
import org.rouage.cli.score.DispersionCommand;
import org.rouage.cli.score.ExplainCommand;
import org.rouage.cli.score.IndicatorsCommand;
import org.rouage.cli.score.ScoreCommand;
import org.rouage.cli.text.HistoryCommand;
import org.rouage.cli.text.TextCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * {@code rouage}: the root of all commands, and the options that every command takes. A new command is added to the
 * list here; it is a class that implements {@code Callable<ExitCode>}, with a constructor that takes a {@link Session}.
 *
 * <p>Example: {@code rouage law read --lang=fr articles.zip}. The options are read before parsing, by
 * {@link GlobalOptions}; they stand here so that the parser checks them and help shows them.
 */
@Command(
        name = "rouage",
        subcommands = {
            CheckCommand.class,
            CompareCommand.class,
            DiffCommand.class,
            FormulaCommand.class,
            LawCommand.class,
            RequirementsCommand.class,
            TextCommand.class,
            HistoryCommand.class,
            BudgetCommand.class,
            MeasuresCommand.class,
            ScoreCommand.class,
            ExplainCommand.class,
            DispersionCommand.class,
            IndicatorsCommand.class,
            AgendaCommand.class,
            FilingCommand.class,
            CommitmentsCommand.class,
            CascadeCommand.class,
            EvaluationCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            ReplayCommand.class,
            DemoCommand.class,
            ConflictsCommand.class,
            ResolveCommand.class,
            MergeCommand.class,
            RebaseCommand.class,
            CompletionCommand.class
        })
final class RouageCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;

    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT, completionCandidates = Tags.class)
    Language lang = Language.ENGLISH;

    @Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT)
    ColourChoice color = ColourChoice.AUTO;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    boolean debug;

    static final class Tags implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Language.values()).map(Language::tag).iterator();
        }
    }
}
