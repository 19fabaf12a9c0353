package org.rouage.cli.evaluation;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage evaluation conclude DOSSIER EVALUATION}: a side concludes, agreeing with the other or not.
 *
 * <p>Example: {@code --party fund --subject ind-calls --outcome partly-reached --score 60 --agrees m-5 --text
 * "Agreed."}
 */
@Command(name = "conclude")
public final class ConcludeCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Saying saying = new Saying();

    @Mixin
    private final Statement statement = new Statement();

    @Option(names = "--agrees", paramLabel = "MOVE")
    private @Nullable String agrees;

    public ConcludeCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return new Adding(session, saying).add(statement, "concludes", draft -> draft.agrees(agrees));
    }
}
