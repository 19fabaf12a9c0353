package org.rouage.cli.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.AsOf;
import org.rouage.basics.Language;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.score.EvaluatedFigures;
import org.rouage.document.evaluation.EvaluationForms;
import org.rouage.document.evaluation.EvaluationJson;
import org.rouage.document.evaluation.EvaluationReport;
import org.rouage.document.evaluation.HandoverForms;
import org.rouage.document.evaluation.HandoverJson;
import org.rouage.document.evaluation.HandoverReport;
import org.rouage.document.evaluation.ParliamentForms;
import org.rouage.document.evaluation.ParliamentJson;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.proceedings.Reader;
import org.rouage.files.AtomicFile;
import org.rouage.files.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage evaluation report DOSSIER [ID]}: the report of an evaluation with both positions side by side, the
 * yearly report to Parliament, the file for whoever prepares the next convention.
 *
 * <p>Example: {@code rouage evaluation report DOSSIER final-2023 --for state --format html --out report.html}. Without
 * an ID it is the evaluation opened last. Before the closing the public, the reader that is usual, is told only that it
 * is open and when each side speaks.
 */
@Command(name = "report")
public final class ReportCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", descriptionKey = "report.id")
    private @Nullable String id;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--for", paramLabel = "public|state|fund|evaluator")
    private Reader reader = Reader.PUBLIC;

    @Option(names = "--kind", paramLabel = "evaluation|parliament|handover")
    private Kind kind = Kind.EVALUATION;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--format", paramLabel = "html|markdown|json|text")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    /** Which report. */
    enum Kind {
        EVALUATION,
        PARLIAMENT,
        HANDOVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it is written. */
    enum Form {
        HTML,
        MARKDOWN,
        JSON,
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        LocalDate today = session.today();
        var asked = new AsOf(on == null ? today : on, known == null ? today : known);
        return switch (EvaluatedFigures.read(dossier, catalogues, asked, session)) {
            case Outcome.Refused<EvaluatedFigures>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<EvaluatedFigures>(EvaluatedFigures read) -> {
                try (EvaluatedFigures figures = read) {
                    yield made(new ReportMaking(figures, reader, session));
                }
            }
        };
    }

    private ExitCode made(ReportMaking making) {
        return switch (kind) {
            case EVALUATION -> evaluation(making);
            case PARLIAMENT -> {
                var report = making.parliament(year);
                yield printed(
                        switch (format) {
                            case HTML -> ParliamentForms.html(report, language());
                            case MARKDOWN -> ParliamentForms.markdown(report, language());
                            case JSON -> ParliamentJson.print(report);
                            case TEXT -> ParliamentForms.text(report, language());
                        });
            }
            case HANDOVER ->
                switch (making.handover()) {
                    case Outcome.Refused<HandoverReport>(List<Problem> problems) -> session.refuse(problems);
                    case Outcome.Accepted<HandoverReport>(HandoverReport report) ->
                        printed(
                                switch (format) {
                                    case HTML -> HandoverForms.html(report, language());
                                    case MARKDOWN -> HandoverForms.markdown(report, language());
                                    case JSON -> HandoverJson.print(report);
                                    case TEXT -> HandoverForms.text(report, language());
                                });
                };
        };
    }

    private ExitCode evaluation(ReportMaking making) {
        Optional<WrittenEvaluation> written = making.written(id);
        if (written.isEmpty()) {
            session.refuse(List.of(unknown(making)));
            return ExitCode.USAGE;
        }
        return switch (making.evaluation(written.get())) {
            case Outcome.Refused<EvaluationReport>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<EvaluationReport>(EvaluationReport report) ->
                printed(
                        switch (format) {
                            case HTML -> EvaluationForms.html(report, language());
                            case MARKDOWN -> EvaluationForms.markdown(report, language());
                            case JSON -> EvaluationJson.print(report);
                            case TEXT -> EvaluationForms.text(report, language());
                        });
        };
    }

    private Language language() {
        return session.language();
    }

    private ExitCode printed(String report) {
        if (out == null) {
            session.out().print(report);
        } else {
            AtomicFile.write(out, report.getBytes(StandardCharsets.UTF_8));
            session.say(Text.of("Écrit : " + out, "Written: " + out));
        }
        return ExitCode.OK;
    }

    private Problem unknown(ReportMaking making) {
        List<String> names = making.names();
        return Problem.of(
                "EVALUATION-UNKNOWN",
                Place.of("").at("ID"),
                id == null ? Text.of("aucune évaluation", "no evaluation") : Text.same(id),
                Text.of("une évaluation du dossier, dans evaluation/", "an evaluation of the dossier, in evaluation/"),
                Nearest.to(id == null ? "" : id, names)
                        .map(near -> Text.of("vouliez-vous dire " + near + " ?", "did you mean " + near + "?"))
                        .orElse(Text.of("ouvrez-en une : rouage evaluation open", "open one: rouage evaluation open")));
    }
}
