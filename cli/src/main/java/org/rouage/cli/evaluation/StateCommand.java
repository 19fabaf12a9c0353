package org.rouage.cli.evaluation;

import java.util.concurrent.Callable;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code rouage evaluation state DOSSIER EVALUATION}: the side that owes a subject says what became of it.
 *
 * <p>Example: {@code --party fund --subject ind-calls --outcome reached --score 95 --text "Reached but for the
 * strike."}
 */
@Command(name = "state")
public final class StateCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Saying saying = new Saying();

    @Mixin
    private final Statement statement = new Statement();

    public StateCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return new Adding(session, saying).add(statement, "states");
    }
}
