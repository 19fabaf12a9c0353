package org.rouage.cli.budget;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.Trajectory;
import org.rouage.budget.scenario.Scenario;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.execution.ExecutionCommand;
import org.rouage.cli.scenario.BudgetCompareCommand;
import org.rouage.cli.scenario.BudgetSolveCommand;
import org.rouage.cli.scenario.Scenarios;
import org.rouage.cli.simulation.SimulateCommand;
import org.rouage.document.budget.TrajectoryCsv;
import org.rouage.document.budget.TrajectoryHtml;
import org.rouage.document.budget.TrajectoryJson;
import org.rouage.document.budget.TrajectoryText;
import org.rouage.document.budget.TrajectoryXlsx;
import org.rouage.document.derivation.DerivationHtml;
import org.rouage.document.derivation.DerivationJson;
import org.rouage.document.derivation.DerivationText;
import org.rouage.formula.Derivation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rouage budget DOSSIER}: the budgets of a convention computed on a day, as known on a day, by the rules in its
 * acts; and the group of the commands that go further with them.
 *
 * <p>Example: {@code rouage budget examples/cnx-2024-2028 --on 2026-01-01 --known 2025-12-31 --explain fnga@2026}. A
 * folder that bears the name of a subcommand is given as {@code ./compare}. A command joins the group by its class in
 * {@code subcommands} below (a {@code Callable<ExitCode>} with a constructor that takes a {@code Session}), in a
 * package of its own whose bundles {@code help.properties} and {@code help_fr.properties} hold its words under
 * {@code rouage.budget.NAME.}; {@code HelpTest} finds what is missing. It reads its dossier by {@link BudgetAtHand}.
 */
@Command(
        name = "budget",
        subcommands = {
            BudgetCompareCommand.class,
            BudgetSolveCommand.class,
            SimulateCommand.class,
            ExecutionCommand.class
        })
public final class BudgetCommand implements Callable<ExitCode> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private CommandSpec spec;

    /** Not demanded by the parser, which would demand it of the subcommands too. */
    @Parameters(arity = "0..1", paramLabel = "DOSSIER", descriptionKey = "dossier")
    private @Nullable Path dossier;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--scenario", paramLabel = "FILE")
    private @Nullable Path scenario;

    @Option(names = "--explain", paramLabel = "LINE@YEAR")
    private @Nullable String explain;

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx|html")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    /** How the budgets are written. */
    enum Form {
        TEXT,
        JSON,
        CSV,
        XLSX,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public BudgetCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Path folder = dossier;
        if (folder == null) {
            throw new CommandLine.MissingParameterException(
                    spec.commandLine(), spec.positionalParameters().getFirst(), "DOSSIER");
        }
        if (explain != null && (format == Form.CSV || format == Form.XLSX)) {
            return Mistakes.told(Mistakes.explainAsTable(format.toString()), session);
        }
        if (format == Form.XLSX && out == null) {
            return Mistakes.told(Mistakes.workbookNeedsFile(), session);
        }
        Outcome<BudgetAtHand> read = BudgetAtHand.read(folder, catalogues, on, known, session);
        return switch (read) {
            case Outcome.Refused<BudgetAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<BudgetAtHand>(BudgetAtHand at) -> supposed(at, folder);
        };
    }

    private ExitCode supposed(BudgetAtHand at, Path folder) {
        return switch (Scenarios.read(folder, scenario, at.at().vocabulary())) {
            case Outcome.Refused<Scenario>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Scenario>(Scenario supposed) -> computed(at, supposed);
        };
    }

    private ExitCode computed(BudgetAtHand at, Scenario supposed) {
        return switch (at.basis().trajectory(supposed.changes())) {
            case Outcome.Refused<Trajectory>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Trajectory>(Trajectory trajectory) -> shown(at, supposed, trajectory);
        };
    }

    private ExitCode shown(BudgetAtHand at, Scenario supposed, Trajectory trajectory) {
        if (explain != null) {
            return explained(Asked.in(trajectory, explain), trajectory);
        }
        var report = at.report(
                trajectory,
                supposed.changes().isEmpty() ? Optional.empty() : Optional.of(Text.same(supposed.title())),
                session);
        if (format == Form.XLSX && out != null) {
            Printed.to(out, TrajectoryXlsx.bytes(report, session.language()), session);
            return ExitCode.OK;
        }
        Printed.to(
                out,
                switch (format) {
                    case TEXT, XLSX -> TrajectoryText.print(report, session.language());
                    case JSON -> TrajectoryJson.print(report);
                    case CSV -> TrajectoryCsv.print(report);
                    case HTML -> TrajectoryHtml.print(report, session.language());
                },
                session);
        return ExitCode.OK;
    }

    private ExitCode explained(Outcome<Asked> asked, Trajectory trajectory) {
        return switch (asked) {
            case Outcome.Refused<Asked>(List<Problem> problems) -> {
                session.refuse(problems);
                yield ExitCode.USAGE;
            }
            case Outcome.Accepted<Asked>(Asked one) -> {
                Derivation derivation = trajectory.explain(one.figure(), one.year());
                Printed.to(
                        out,
                        switch (format) {
                            case TEXT, CSV, XLSX -> DerivationText.print(derivation, session.language());
                            case JSON -> DerivationJson.print(derivation);
                            case HTML ->
                                DerivationHtml.page(derivation, session.engine().version(), session.language());
                        },
                        session);
                yield ExitCode.OK;
            }
        };
    }
}
