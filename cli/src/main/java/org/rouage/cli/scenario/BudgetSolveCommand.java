package org.rouage.cli.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.budget.BudgetModel;
import org.rouage.budget.scenario.Scenario;
import org.rouage.budget.solving.Answer;
import org.rouage.budget.solving.Lever;
import org.rouage.budget.solving.Solution;
import org.rouage.budget.solving.Solver;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.budget.BudgetAtHand;
import org.rouage.document.Receipt;
import org.rouage.document.scenario.SolutionHtml;
import org.rouage.document.scenario.SolutionJson;
import org.rouage.document.scenario.SolutionReport;
import org.rouage.document.scenario.SolutionText;
import org.rouage.formula.Reference;
import org.rouage.formula.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage budget solve DOSSIER}: the yearly rate, or the path, with which a figure meets a constraint.
 *
 * <p>Example: {@code rouage budget solve DOSSIER --figure fnas --measure end --equals "8 MdEUR" --by geometric --step
 * "0,1 MEUR"}. It ends with 0 when an answer meets the goal, with 1 when none does, with 4 when nothing is decided.
 */
@Command(name = "solve")
public final class BudgetSolveCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Option(names = "--figure", paramLabel = "FIGURE", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String figure;

    @Mixin
    private final Goal goal = new Goal();

    @Mixin
    private final Moved moved = new Moved();

    @Option(names = "--scenario", paramLabel = "FILE")
    private @Nullable Path scenario;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--format", paramLabel = "text|json|html")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    public BudgetSolveCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (format == Form.CSV) {
            session.refuse(List.of(Mistakes.noCsv()));
            return ExitCode.USAGE;
        }
        Outcome<BudgetAtHand> read = BudgetAtHand.read(dossier, catalogues, on, known, session);
        return switch (read) {
            case Outcome.Refused<BudgetAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<BudgetAtHand>(BudgetAtHand at) -> supposed(at);
        };
    }

    private ExitCode supposed(BudgetAtHand at) {
        Outcome<Scenario> read = Scenarios.read(dossier, scenario, at.at().vocabulary());
        return switch (read) {
            case Outcome.Refused<Scenario>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Scenario>(Scenario supposed) ->
                switch (at.basis().with(supposed.changes())) {
                    case Outcome.Refused<BudgetModel>(List<Problem> problems) -> session.refuse(problems);
                    case Outcome.Accepted<BudgetModel>(BudgetModel model) -> asked(at, model);
                };
        };
    }

    private ExitCode asked(BudgetAtHand at, BudgetModel model) {
        Outcome<Goal.In> wanted = goal.in(model, figure);
        Outcome<Lever> lever = moved.lever(model, figure);
        Outcome<Rational> tolerance = moved.tolerance(unit(wanted));
        var problems = new ArrayList<>(wanted.problems());
        problems.addAll(lever.problems());
        problems.addAll(tolerance.problems());
        if (!problems.isEmpty()) {
            session.refuse(problems);
            return ExitCode.USAGE;
        }
        Goal.In in = wanted.value().orElseThrow();
        Outcome<Solution> solved = session.during(
                Text.of("Recherche", "Searching"),
                () -> Solver.solve(
                        in.model(),
                        Reference.value(figure),
                        lever.value().orElseThrow(),
                        in.constraint(),
                        tolerance.value().orElseThrow(),
                        Place.of("").at("--figure")));
        return switch (solved) {
            case Outcome.Refused<Solution>(List<Problem> refused) -> session.refuse(refused);
            case Outcome.Accepted<Solution>(Solution solution) -> shown(at, solution);
        };
    }

    private static Unit unit(Outcome<Goal.In> wanted) {
        return wanted.value()
                .flatMap(in -> in.model().constraints().stream()
                        .filter(rule -> rule.constraint().id().equals(in.constraint()))
                        .findFirst())
                .map(rule -> rule.unit())
                .orElse(Unit.NUMBER);
    }

    private ExitCode shown(BudgetAtHand at, Solution solution) {
        var report = new SolutionReport(
                at.standing().convention().title(),
                at.standing().asOf(),
                solution,
                new Receipt.Release(session.engine().version(), session.engine().digest()),
                Scenarios.inputs(dossier, at.at().dossier(), scenario == null ? List.of() : List.of(scenario)));
        Printed.to(
                out,
                switch (format) {
                    case TEXT, CSV -> SolutionText.print(report, session.language());
                    case JSON -> SolutionJson.print(report);
                    case HTML -> SolutionHtml.print(report, session.language());
                },
                session);
        return switch (solution.answer()) {
            case Answer.Found _ -> ExitCode.OK;
            case Answer.Missed _ -> ExitCode.FOUND_WANTING;
            case Answer.Idle idle -> idle.isMet() ? ExitCode.OK : ExitCode.FOUND_WANTING;
            case Answer.Irregular _, Answer.Undecided _ -> ExitCode.UNDECIDED;
        };
    }
}
