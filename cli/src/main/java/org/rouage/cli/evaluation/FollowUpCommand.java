package org.rouage.cli.evaluation;

import java.util.concurrent.Callable;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage evaluation follow-up DOSSIER EVALUATION}: what became of a recommendation: said done by whoever carries
 * it out, confirmed by another.
 *
 * <p>Example: {@code --party fund --to m-8 --position said-done --text "Every Monday since July."}; the evaluator is
 * the party {@code evaluator}.
 */
@Command(name = "follow-up")
public final class FollowUpCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Saying saying = new Saying();

    @Option(names = "--party", paramLabel = "PARTY", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String party;

    @Option(names = "--to", paramLabel = "MOVE", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String to;

    @Option(names = "--position", paramLabel = "under-way|said-done|confirmed|contested", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String position;

    public FollowUpCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return new Adding(session, saying)
                .add(new Draft("follows-up", party).to(to).position(position));
    }
}
