package org.rouage.cli.evaluation;

import java.util.concurrent.Callable;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage evaluation answer DOSSIER EVALUATION}: the side that owes a subject answers an observation.
 *
 * <p>Example: {@code --party fund --subject ind-calls --to m-3 --text "Maintained."}
 */
@Command(name = "answer")
public final class AnswerCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Saying saying = new Saying();

    @Mixin
    private final Statement statement = new Statement();

    @Option(names = "--to", paramLabel = "MOVE", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String to;

    public AnswerCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return new Adding(session, saying).add(statement, "answers", draft -> draft.to(to));
    }
}
