package org.rouage.cli.filing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.agenda.ActFilings;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.agenda.AgendaAtHand;
import org.rouage.cli.text.Printed;
import org.rouage.document.agenda.FilingHtml;
import org.rouage.document.agenda.FilingJson;
import org.rouage.document.agenda.FilingReport;
import org.rouage.document.agenda.FilingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage filing status DOSSIER}: of each act, with which recipients the law of its day wants it filed, and what
 * is proved.
 *
 * <p>Example: {@code rouage filing status examples/cnx-2019-2023 --on 2022-01-13}. It ends with 0 when each signed act
 * is filed with each recipient, else with 4: no text states a delay, so nothing is late.
 */
@Command(name = "status")
public final class FilingStatusCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

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

    /** How the filings are written. */
    enum Form {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FilingStatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Outcome<AgendaAtHand> read = session.during(
                Text.of("Lecture du dossier", "Reading the dossier"),
                () -> AgendaAtHand.read(dossier, catalogues, List.of()));
        return switch (read) {
            case Outcome.Refused<AgendaAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<AgendaAtHand>(AgendaAtHand at) -> shown(at);
        };
    }

    private ExitCode shown(AgendaAtHand at) {
        LocalDate day = on == null ? session.today() : on;
        var asked = new AsOf(day, known == null ? day : known);
        var report = new FilingReport(
                at.dossier().convention().id(),
                at.dossier().convention().title(),
                asked,
                ActFilings.of(at.question(), asked),
                at.vocabulary(),
                at.sources(session));
        Printed.to(
                out,
                switch (format) {
                    case TEXT -> FilingText.print(report, session.language());
                    case JSON -> FilingJson.print(report);
                    case HTML -> FilingHtml.print(report, session.language());
                },
                session);
        return report.isWhole() ? ExitCode.OK : ExitCode.UNDECIDED;
    }
}
