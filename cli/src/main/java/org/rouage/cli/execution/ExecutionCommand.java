package org.rouage.cli.execution;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.Trajectory;
import org.rouage.budget.execution.Ceilings;
import org.rouage.budget.execution.Execution;
import org.rouage.budget.execution.Finding.Weight;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.budget.BudgetAtHand;
import org.rouage.document.execution.CsvExecution;
import org.rouage.document.execution.ExecutionReport;
import org.rouage.document.execution.HtmlExecution;
import org.rouage.document.execution.JsonExecution;
import org.rouage.document.execution.TextExecution;
import org.rouage.dossier.Dossier;
import org.rouage.files.AtomicFile;
import org.rouage.law.requirement.Vocabulary.Slot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage budget execution DOSSIER}: what was voted, carried over, transferred and committed, against the
 * convention and its rules.
 *
 * <p>Example: {@code rouage budget execution examples/cnx-2024-2028 --year 2025 --format html --out execution.html}
 * ends with 1 when a limitative line is overrun, with 4 when a vote is missing, with 0 when all is within.
 */
@Command(name = "execution")
public final class ExecutionCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--format", paramLabel = "text|json|csv|html")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    /** How the execution is written. */
    enum Form {
        TEXT,
        JSON,
        CSV,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ExecutionCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (BudgetAtHand.read(dossier, catalogues, on, known, session)) {
            case Outcome.Refused<BudgetAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<BudgetAtHand>(BudgetAtHand budgets) -> confronted(budgets);
        };
    }

    private ExitCode confronted(BudgetAtHand budgets) {
        if (year != null
                && (year < budgets.model().first() || year > budgets.model().last() + 1)) {
            session.refuse(List.of(noSuchYear(year, budgets)));
            return ExitCode.USAGE;
        }
        return switch (execution(budgets)) {
            case Outcome.Refused<Execution>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Execution>(Execution execution) -> shown(budgets, execution);
        };
    }

    private static Outcome<Execution> execution(BudgetAtHand budgets) {
        return switch (budgets.model().compute()) {
            case Outcome.Refused<Trajectory>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<Trajectory>(Trajectory trajectory) ->
                Execution.of(new Execution.Question(
                        budgets.at().dossier().consolidation(),
                        budgets.records(),
                        budgets.standing().asOf(),
                        Ceilings.of(trajectory),
                        group -> budgets.at().vocabulary().name(Slot.GROUP, group),
                        number -> place(budgets.at().dossier(), number)));
        };
    }

    private static Place place(Dossier dossier, int number) {
        return Optional.ofNullable(dossier.places().get(Dossier.entry(number)))
                .map(at -> Place.in(at.file(), at.line(), at.column()))
                .orElse(Place.of("records/execution.yaml").at(Dossier.entry(number)));
    }

    private ExitCode shown(BudgetAtHand budgets, Execution whole) {
        Execution execution = year == null ? whole : whole.only(year);
        var report = new ExecutionReport(
                budgets.standing().convention().title(),
                execution,
                budgets.at().vocabulary(),
                budgets.at().sources(session));
        String printed = switch (format) {
            case TEXT -> TextExecution.print(report, session.language());
            case JSON -> JsonExecution.print(report);
            case CSV -> CsvExecution.print(report);
            case HTML -> HtmlExecution.print(report, session.language());
        };
        if (out == null) {
            session.out().print(printed);
        } else {
            AtomicFile.write(out, printed.getBytes(StandardCharsets.UTF_8));
            session.say(Text.of("Écrit : " + out, "Written: " + out));
        }
        return execution.heaviest().map(ExecutionCommand::code).orElse(ExitCode.OK);
    }

    private static ExitCode code(Weight heaviest) {
        return switch (heaviest) {
            case BREACHED -> ExitCode.FOUND_WANTING;
            case TO_JUSTIFY, UNDECIDED -> ExitCode.UNDECIDED;
            case NOTICE -> ExitCode.OK;
        };
    }

    private static Problem noSuchYear(int year, BudgetAtHand budgets) {
        int first = budgets.model().first();
        int last = budgets.model().last();
        return Problem.of(
                "EXECUTION-NO-SUCH-YEAR",
                Place.of("").at("--year"),
                Text.same(Integer.toString(year)),
                Text.of(
                        "un exercice de la convention, de " + first + " à " + last,
                        "a year of the convention, from " + first + " to " + last),
                Text.of("prenez l'un de ces exercices", "take one of these years"));
    }
}
