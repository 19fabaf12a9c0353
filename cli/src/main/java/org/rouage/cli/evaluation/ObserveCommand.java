package org.rouage.cli.evaluation;

import java.util.concurrent.Callable;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage evaluation observe DOSSIER EVALUATION}: the other side observes on a statement.
 *
 * <p>Example: {@code --party state --subject ind-calls --to m-2 --outcome not-reached --score 40 --text "It is not."}
 */
@Command(name = "observe")
public final class ObserveCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Saying saying = new Saying();

    @Mixin
    private final Statement statement = new Statement();

    @Option(names = "--to", paramLabel = "MOVE", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String to;

    public ObserveCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return new Adding(session, saying).add(statement, "observes", draft -> draft.to(to));
    }
}
