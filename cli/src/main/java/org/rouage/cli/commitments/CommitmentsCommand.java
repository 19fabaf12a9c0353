package org.rouage.cli.commitments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.agenda.commitment.Commitments;
import org.rouage.agenda.commitment.Undertaking;
import org.rouage.agenda.commitment.Undertaking.Situation;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.text.DossierAtHand;
import org.rouage.document.commitments.CommitmentsCsv;
import org.rouage.document.commitments.CommitmentsHtml;
import org.rouage.document.commitments.CommitmentsJson;
import org.rouage.document.commitments.CommitmentsReport;
import org.rouage.document.commitments.CommitmentsText;
import org.rouage.files.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage commitments DOSSIER}: the commitments and actions of both parties on a day, with what the debtor says,
 * what the other side found, and what is late.
 *
 * <p>Example: {@code rouage commitments DOSSIER --on 2022-03-01 --format html --out commitments.html}. It ends with 0,
 * or with 4 when something that fell due was never spoken of, or was said done and not checked: lateness is a result,
 * not knowing is none.
 */
@Command(name = "commitments")
public final class CommitmentsCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--format", paramLabel = "text|json|csv|html")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--catalogue", paramLabel = "PATH")
    private List<Path> catalogues = new ArrayList<>();

    /** How the commitments are written. */
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

    public CommitmentsCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (DossierAtHand.read(dossier, catalogues)) {
            case Outcome.Refused<DossierAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<DossierAtHand>(DossierAtHand at) -> shown(at);
        };
    }

    private ExitCode shown(DossierAtHand at) {
        LocalDate today = session.today();
        var asked = new AsOf(on == null ? today : on, known == null ? today : known);
        var commitments =
                Commitments.of(at.dossier().consolidation(), at.dossier().records(), asked);
        var convention = at.dossier().consolidation().on(asked).convention();
        var report = new CommitmentsReport(convention.id(), convention.title(), commitments, at.sources(session));
        String printed = switch (format) {
            case TEXT -> CommitmentsText.print(report, session.language());
            case JSON -> CommitmentsJson.print(report);
            case CSV -> CommitmentsCsv.print(report);
            case HTML -> CommitmentsHtml.print(report, session.language());
        };
        if (out == null) {
            session.out().print(printed);
        } else {
            AtomicFile.write(out, printed.getBytes(StandardCharsets.UTF_8));
            session.say(Text.of("Écrit : " + out, "Written: " + out));
        }
        boolean isUnknown = commitments.undertakings().anyMatch(one -> isUnknown(one, asked.inForce()));
        return isUnknown ? ExitCode.UNDECIDED : ExitCode.OK;
    }

    private static boolean isUnknown(Undertaking one, LocalDate on) {
        boolean isSpokenOf = one.debtor().situation() != Situation.NOT_STATED
                && one.other().situation() != Situation.NOT_CHECKED
                && one.other().situation() != Situation.CONTESTED;
        return one.ended().isEmpty() && one.due().isPast(on) && !isSpokenOf;
    }
}
