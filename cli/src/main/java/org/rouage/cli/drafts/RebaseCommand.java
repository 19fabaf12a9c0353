package org.rouage.cli.drafts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.convention.draft.Rebased;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage rebase DRAFT --out FILE}: a draft written before the last acts is brought to them, once each of its
 * conflicts with them is settled.
 *
 * <p>Example: {@code rouage rebase cnx/drafts/reseau.yaml --out cnx/drafts/reseau-2.yaml} writes the draft with the
 * last signed act as its base; what an act has done already is left aside and said.
 */
@Command(name = "rebase")
public final class RebaseCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DRAFT", descriptionKey = "draft")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path draft;

    @Option(names = "--dossier", paramLabel = "PATH")
    private @Nullable Path dossier;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path out;

    public RebaseCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (DraftFiles.read(Optional.ofNullable(dossier), List.of(draft))) {
            case Outcome.Refused<DraftFiles>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<DraftFiles>(DraftFiles files) ->
                switch (Held.of(files)) {
                    case Outcome.Refused<Held>(List<Problem> problems) -> session.refuse(problems);
                    case Outcome.Accepted<Held>(Held held) -> rebase(held);
                };
        };
    }

    private ExitCode rebase(Held held) {
        DraftFiles files = held.files();
        return switch (Rebased.of(files.first(), files.dossier().consolidation(), held.conflicts(), files.choices())) {
            case Outcome.Refused<Rebased>(List<Problem> problems) -> session.refuse(files.located(problems));
            case Outcome.Accepted<Rebased>(Rebased rebased) ->
                new NewDraft(rebased.amendment(), rebased.fates()).write(out, session);
        };
    }
}
