package org.rouage.cli.measure;

import java.nio.file.Files;
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
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.indicator.Side;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.intake.Findings;
import org.rouage.measure.intake.FindingsReport;
import org.rouage.measure.intake.Mapping;
import org.rouage.measure.store.LoadMeasures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage measures load DOSSIER FILE…}: receives files of measures into a dossier, each whole or not at all.
 *
 * <p>Example: {@code rouage measures load dossier 2026-03.csv --by CNX --on 2026-04-12 --state declared} ends with 0
 * and has written the original and its reception; with 3 when the file is refused, and then nothing was written.
 */
@Command(name = "load")
public final class MeasuresLoadCommand implements Callable<ExitCode> {
    static final int SHOWN = 20;

    private final Session session;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--by", paramLabel = "NAME", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String by;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--state", paramLabel = "declared|verified|agreed", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Whose state;

    @Option(names = "--id", paramLabel = "NAME")
    private @Nullable String id;

    @Option(names = "--supersedes", paramLabel = "NAME")
    private List<String> supersedes = new ArrayList<>();

    @Option(names = "--withdraws")
    private boolean withdraws;

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    @Option(names = "--column", paramLabel = "COLUMN=NAME")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    /** Who stands behind the values. */
    enum Whose {
        DECLARED,
        VERIFIED,
        AGREED;

        Side.State state() {
            return Side.State.of(toString()).orElseThrow();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public MeasuresLoadCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Outcome<Mapping> mapping = Mapping.parse(columns, Place.of("").at("--column"));
        var mistakes = new ArrayList<>(mapping.problems());
        mistakes.addAll(missing(files));
        mistakes.addAll(notTable(report));
        if (files.size() > 1 && (id != null || report != null || !supersedes.isEmpty())) {
            mistakes.add(oneFile());
        }
        if (!mistakes.isEmpty()) {
            session.refuse(mistakes);
            return ExitCode.USAGE;
        }
        LocalDate day = on == null ? session.today() : on;
        return switch (ExpectedAtHand.read(dossier, day, session)) {
            case Outcome.Refused<Expected>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Expected>(Expected expected) ->
                loaded(expected, mapping.value().orElseThrow(), day);
        };
    }

    static List<Problem> missing(List<Path> files) {
        return files.stream()
                .filter(file -> !Files.isRegularFile(file))
                .map(file -> Problem.of(
                        "MEASURE-NO-FILE",
                        Place.of(file.toString()),
                        Text.of("aucun fichier de ce nom", "no file of this name"),
                        Text.of("un fichier de mesures", "a file of measures"),
                        Text.of("vérifiez le chemin", "check the path")))
                .toList();
    }

    /** A report is a table, in the form that its name ends with. */
    static List<Problem> notTable(@Nullable Path report) {
        return report == null || FindingsReport.isNamed(report)
                ? List.of()
                : List.of(Problem.of(
                        "MEASURE-REPORT",
                        Place.of("").at("--report"),
                        Text.same(report.toString()),
                        Text.of("un nom qui finit par .csv ou .xlsx", "a name that ends with .csv or .xlsx"),
                        Text.of("écrivez par exemple constats.xlsx", "write for example found.xlsx")));
    }

    private static Problem oneFile() {
        return Problem.of(
                "MEASURE-ONE-FILE",
                Place.of(""),
                Text.of(
                        "plusieurs fichiers avec --id, --supersedes ou --report",
                        "several files with --id, --supersedes or --report"),
                Text.of("un seul fichier", "one file"),
                Text.of("chargez-les un par un", "load them one by one"));
    }

    private ExitCode loaded(Expected expected, Mapping mapping, LocalDate day) {
        ExitCode code = ExitCode.OK;
        for (Path file : files) {
            if (!isLoaded(file, expected, mapping, day)) {
                code = ExitCode.INPUT_REFUSED;
            }
        }
        return code;
    }

    private boolean isLoaded(Path file, Expected expected, Mapping mapping, LocalDate day) {
        var asked = new LoadMeasures.Asked(
                file,
                String.valueOf(file.getFileName()),
                Optional.ofNullable(id),
                day,
                by,
                state.state(),
                supersedes,
                Optional.ofNullable(reason),
                withdraws,
                mapping);
        try (var listed = new Listed(report, session)) {
            Findings findings = listed.findings();
            Optional<LoadMeasures.Received> received = session.during(
                    Text.of("Réception de " + file, "Receiving " + file),
                    () -> new LoadMeasures(dossier, expected, Engine.Bounds::of).load(asked, findings));
            Told.findings(findings, session);
            if (received.isEmpty()) {
                session.err()
                        .println(Text.of(
                                        file + " : refusé, rien n'a été reçu.",
                                        file + ": refused, nothing was received.")
                                .in(session.language()));
            }
            received.ifPresent(each -> session.say(Text.of(
                            "Reçu : " + each.reception().id() + " (",
                            "Received: " + each.reception().id() + " (")
                    .plus(Told.contents(each.contents()))
                    .plus(Text.same(")"))));
            return received.isPresent();
        }
    }

    /** The findings, and the report that they all go to when one is asked for. */
    record Listed(Findings findings, Optional<FindingsReport> report) implements AutoCloseable {
        Listed(@Nullable Path report, Session session) {
            this(Optional.ofNullable(report).map(file -> new FindingsReport(file, session.language())));
        }

        private Listed(Optional<FindingsReport> report) {
            this(report.map(each -> new Findings(SHOWN, each)).orElseGet(() -> new Findings(SHOWN)), report);
        }

        @Override
        public void close() {
            report.ifPresent(FindingsReport::close);
        }
    }
}
