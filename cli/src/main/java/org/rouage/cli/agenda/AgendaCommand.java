package org.rouage.cli.agenda;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.agenda.Agenda;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.text.Printed;
import org.rouage.document.agenda.AgendaHtml;
import org.rouage.document.agenda.AgendaIcs;
import org.rouage.document.agenda.AgendaJson;
import org.rouage.document.agenda.AgendaReport;
import org.rouage.document.agenda.AgendaText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage agenda DOSSIER}: what is late, due, to come and done, each with its provision and how its day was
 * counted.
 *
 * <p>Example: {@code rouage agenda examples/cnx-2019-2023 --on 2021-07-12 --format ics --out cnx.ics}. It ends with 1
 * when something owed is late, with 4 when something is undecided, else with 0.
 */
@Command(name = "agenda")
public final class AgendaCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--format", paramLabel = "text|json|ics|html")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    @Option(names = "--duties", paramLabel = "PATH")
    private List<Path> duties = new ArrayList<>();

    /** How the agenda is written. */
    enum Form {
        TEXT,
        JSON,
        ICS,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public AgendaCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Outcome<AgendaAtHand> read = session.during(
                Text.of("Lecture du dossier", "Reading the dossier"),
                () -> AgendaAtHand.read(dossier, catalogues, duties));
        return switch (read) {
            case Outcome.Refused<AgendaAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<AgendaAtHand>(AgendaAtHand at) -> shown(at);
        };
    }

    private ExitCode shown(AgendaAtHand at) {
        LocalDate day = on == null ? session.today() : on;
        var asked = new AsOf(day, known == null ? day : known);
        var convention = at.dossier().consolidation().on(asked).convention();
        var report = new AgendaReport(
                convention.id(), convention.title(), Agenda.of(at.question(), asked), at.sources(session));
        Printed.to(
                out,
                switch (format) {
                    case TEXT -> AgendaText.print(report, session.language());
                    case JSON -> AgendaJson.print(report);
                    case ICS -> AgendaIcs.print(report, session.language());
                    case HTML -> AgendaHtml.print(report, session.language());
                },
                session);
        return report.isLate() ? ExitCode.FOUND_WANTING : report.isUndecided() ? ExitCode.UNDECIDED : ExitCode.OK;
    }
}
