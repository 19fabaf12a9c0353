package org.rouage.cli.drafts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.convention.draft.Merged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage merge A B --out FILE}: two drafts become one, once each of their conflicts is settled.
 *
 * <p>Example: {@code rouage merge cnx/drafts/accueil.yaml cnx/drafts/budget.yaml --out cnx/drafts/commun.yaml} says
 * what became of each operation; while a conflict is open it writes nothing and ends with 3.
 */
@Command(name = "merge")
public final class MergeCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DRAFT", arity = "2", descriptionKey = "drafts")
    private List<Path> drafts = new ArrayList<>();

    @Option(names = "--dossier", paramLabel = "PATH")
    private @Nullable Path dossier;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path out;

    public MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (DraftFiles.read(Optional.ofNullable(dossier), drafts)) {
            case Outcome.Refused<DraftFiles>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<DraftFiles>(DraftFiles files) ->
                switch (Held.of(files)) {
                    case Outcome.Refused<Held>(List<Problem> problems) -> session.refuse(problems);
                    case Outcome.Accepted<Held>(Held held) -> merge(held);
                };
        };
    }

    private ExitCode merge(Held held) {
        DraftFiles files = held.files();
        return switch (Merged.of(files.first(), files.last(), held.conflicts(), files.choices())) {
            case Outcome.Refused<Merged>(List<Problem> problems) -> session.refuse(files.located(problems));
            case Outcome.Accepted<Merged>(Merged merged) ->
                new NewDraft(merged.amendment(), merged.fates()).write(out, session);
        };
    }
}
