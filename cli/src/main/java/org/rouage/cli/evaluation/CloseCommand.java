package org.rouage.cli.evaluation;

import java.util.concurrent.Callable;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage evaluation close DOSSIER EVALUATION}: the evaluation is closed; both sides are published together, and
 * what stands is sealed.
 *
 * <p>Example: {@code --party state --by "a department"}, once each subject is concluded or its delays have run out.
 */
@Command(name = "close")
public final class CloseCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Saying saying = new Saying();

    @Option(names = "--party", paramLabel = "PARTY", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String party;

    public CloseCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return new Adding(session, saying).add(new Draft("closes", party));
    }
}
