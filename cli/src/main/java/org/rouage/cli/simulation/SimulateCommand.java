package org.rouage.cli.simulation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.budget.simulation.Settings;
import org.rouage.budget.simulation.Simulation;
import org.rouage.budget.simulation.SimulationResult;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Progress;
import org.rouage.cli.Session;
import org.rouage.cli.budget.BudgetAtHand;
import org.rouage.cli.budget.NamedFile;
import org.rouage.cli.text.Printed;
import org.rouage.document.simulation.SimulationCsv;
import org.rouage.document.simulation.SimulationHtml;
import org.rouage.document.simulation.SimulationJson;
import org.rouage.document.simulation.SimulationReport;
import org.rouage.document.simulation.SimulationText;
import org.rouage.dossier.UncertaintyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage budget simulate DOSSIER --uncertainties NAME}: what the budgets may become when some assumptions are
 * not certain.
 *
 * <p>Example: {@code rouage budget simulate examples/cnx-2024-2028 --uncertainties prices --paths 100000 --seed 7
 * --format html --out fan.html}. The problems of the dossier and of the file are told together.
 */
@Command(name = "simulate")
public final class SimulateCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Option(names = "--uncertainties", paramLabel = "FILE", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path uncertainties;

    @Option(names = "--paths", paramLabel = "N")
    private int paths = Settings.USUAL_PATHS;

    @Option(names = "--seed", paramLabel = "S")
    private long seed = Settings.USUAL_SEED;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--figure", paramLabel = "ID")
    private List<String> figures = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|csv|html")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    /** How the simulation is written. */
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

    public SimulateCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (paths < Settings.FEWEST_PATHS || paths > Settings.MOST_PATHS) {
            session.refuse(List.of(tooFewOrMany()));
            return ExitCode.USAGE;
        }
        Outcome<UncertaintyFile> file = uncertainties();
        Outcome<BudgetAtHand> read = BudgetAtHand.read(dossier, catalogues, on, known, session);
        var problems = new ArrayList<>(file.problems());
        problems.addAll(read.problems());
        return problems.isEmpty()
                ? simulated(read.value().orElseThrow(), file.value().orElseThrow())
                : session.refuse(problems);
    }

    private Outcome<UncertaintyFile> uncertainties() {
        return switch (NamedFile.in(dossier.resolve("uncertainties"), uncertainties)) {
            case Outcome.Refused<Path>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<Path>(Path file) -> UncertaintyFile.read(file);
        };
    }

    private ExitCode simulated(BudgetAtHand at, UncertaintyFile file) {
        var settings = new Settings(paths, seed, figures);
        return switch (Simulation.of(at.model(), file.uncertainties(), settings)) {
            case Outcome.Refused<Simulation>(List<Problem> problems) -> session.refuse(file.located(problems));
            case Outcome.Accepted<Simulation>(Simulation simulation) -> shown(at, file, run(simulation));
        };
    }

    private SimulationResult run(Simulation simulation) {
        Text work =
                Text.of("Tirage de " + simulation.work() + " trajectoires", "Drawing " + simulation.work() + " paths");
        try (Progress progress = session.progress(work)) {
            return simulation.run(progress::advance);
        }
    }

    private ExitCode shown(BudgetAtHand at, UncertaintyFile file, SimulationResult result) {
        var report = new SimulationReport(
                at.standing().convention().title(),
                at.standing().asOf(),
                result,
                file.name(),
                file.digest(),
                at.at().sources(session));
        Printed.to(
                out,
                switch (format) {
                    case TEXT -> SimulationText.print(report, session.language());
                    case JSON -> SimulationJson.print(report);
                    case CSV -> SimulationCsv.print(report);
                    case HTML -> SimulationHtml.print(report, session.language());
                },
                session);
        return ExitCode.OK;
    }

    private Problem tooFewOrMany() {
        String least = Integer.toString(Settings.FEWEST_PATHS);
        String most = Integer.toString(Settings.MOST_PATHS);
        return Problem.of(
                "SIMULATION-PATHS",
                Place.of("").at("--paths"),
                Text.same(Integer.toString(paths)),
                Text.of("de " + least + " à " + most + " trajectoires", "from " + least + " to " + most + " paths"),
                Text.of(
                        Settings.USUAL_PATHS + " trajectoires conviennent le plus souvent",
                        Settings.USUAL_PATHS + " paths will mostly do"));
    }
}
