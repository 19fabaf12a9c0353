package org.rouage.cli.drafts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.document.draft.ConflictReport;
import org.rouage.document.draft.HtmlConflicts;
import org.rouage.document.draft.JsonConflicts;
import org.rouage.document.draft.TextConflicts;
import org.rouage.files.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage conflicts A [B]}: what two drafts change that does not go together; of one draft, what does not go with
 * the acts signed since its base.
 *
 * <p>Example: {@code rouage conflicts cnx/drafts/accueil.yaml cnx/drafts/budget.yaml} ends with 4 while a conflict is
 * open, with 0 when there is none or each is settled by a recorded choice.
 */
@Command(name = "conflicts")
public final class ConflictsCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DRAFT", arity = "1..2", descriptionKey = "drafts")
    private List<Path> drafts = new ArrayList<>();

    @Option(names = "--dossier", paramLabel = "PATH")
    private @Nullable Path dossier;

    @Option(names = "--format", paramLabel = "text|json|html")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    public ConflictsCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (DraftFiles.read(Optional.ofNullable(dossier), drafts)) {
            case Outcome.Refused<DraftFiles>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<DraftFiles>(DraftFiles files) ->
                switch (session.during(
                        Text.of("Comparaison des projets", "Holding the drafts against each other"),
                        () -> Held.of(files))) {
                    case Outcome.Refused<Held>(List<Problem> problems) -> session.refuse(problems);
                    case Outcome.Accepted<Held>(Held held) -> show(held);
                };
        };
    }

    private ExitCode show(Held held) {
        var report = new ConflictReport(
                held.conflicts(),
                held.files().choices(),
                held.stale(),
                session.engine().version());
        String printed = switch (format) {
            case TEXT -> TextConflicts.print(report, session.language());
            case JSON -> JsonConflicts.print(report);
            case HTML -> HtmlConflicts.print(report, session.language());
        };
        if (out == null) {
            session.out().print(printed);
        } else {
            AtomicFile.write(out, printed);
            session.say(Text.of("Conflits écrits : " + out, "Conflicts written: " + out));
        }
        return report.open().isEmpty() ? ExitCode.OK : ExitCode.UNDECIDED;
    }
}
