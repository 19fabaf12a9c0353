package org.rouage.cli.measure;

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
import org.rouage.cli.measure.MeasuresLoadCommand.Listed;
import org.rouage.cli.measure.MeasuresLoadCommand.Whose;
import org.rouage.measure.Engine;
import org.rouage.measure.intake.Contents;
import org.rouage.measure.intake.Expected;
import org.rouage.measure.intake.Findings;
import org.rouage.measure.intake.Mapping;
import org.rouage.measure.store.CheckMeasures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage measures check DOSSIER FILE}: what {@code rouage measures load} would find, without receiving anything.
 *
 * <p>Example: {@code rouage measures check dossier 2026-03.csv --report found.xlsx} ends with 3 when the file would be
 * refused, with 4 when there is something to check, with 0 otherwise.
 */
@Command(name = "check")
public final class MeasuresCheckCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path file;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--state", paramLabel = "declared|verified|agreed")
    private Whose state = Whose.DECLARED;

    @Option(names = "--supersedes", paramLabel = "NAME")
    private List<String> supersedes = new ArrayList<>();

    @Option(names = "--withdraws")
    private boolean withdraws;

    @Option(names = "--by", paramLabel = "NAME")
    private @Nullable String by;

    @Option(names = "--column", paramLabel = "COLUMN=NAME")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    @Option(names = "--format", paramLabel = "text|json")
    private Form format = Form.TEXT;

    /** How what was found is written. */
    enum Form {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public MeasuresCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Outcome<Mapping> mapping = Mapping.parse(columns, Place.of("").at("--column"));
        var mistakes = new ArrayList<>(mapping.problems());
        mistakes.addAll(MeasuresLoadCommand.missing(List.of(file)));
        mistakes.addAll(MeasuresLoadCommand.notTable(report));
        if (!mistakes.isEmpty()) {
            session.refuse(mistakes);
            return ExitCode.USAGE;
        }
        LocalDate day = on == null ? session.today() : on;
        return switch (ExpectedAtHand.read(dossier, day, session)) {
            case Outcome.Refused<Expected>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Expected>(Expected expected) ->
                checked(expected, mapping.value().orElseThrow());
        };
    }

    private ExitCode checked(Expected expected, Mapping mapping) {
        String name = String.valueOf(file.getFileName());
        var asked = new CheckMeasures.Asked(
                file, name, Optional.ofNullable(by), state.state(), supersedes, withdraws, mapping);
        try (var listed = new Listed(report, session)) {
            Findings findings = listed.findings();
            Optional<Contents> contents = session.during(
                    Text.of("Vérification de " + file, "Checking " + file),
                    () -> new CheckMeasures(dossier, expected, Engine.Bounds::of).check(asked, findings));
            switch (format) {
                case JSON -> session.out().print(Told.json(name, contents.isPresent(), findings));
                case TEXT -> told(contents, findings);
            }
            if (contents.isEmpty()) {
                return ExitCode.INPUT_REFUSED;
            }
            return findings.warnings() == 0 ? ExitCode.OK : ExitCode.UNDECIDED;
        }
    }

    private void told(Optional<Contents> contents, Findings findings) {
        Told.findings(findings, session);
        contents.ifPresent(held ->
                session.say(Text.of("Rien à refuser : ", "Nothing to refuse: ").plus(Told.contents(held))));
        if (contents.isEmpty()) {
            session.err()
                    .println(Text.of(file + " : serait refusé.", file + ": would be refused.")
                            .in(session.language()));
        }
    }
}
