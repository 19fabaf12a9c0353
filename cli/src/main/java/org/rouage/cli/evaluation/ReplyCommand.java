package org.rouage.cli.evaluation;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage evaluation reply DOSSIER EVALUATION}: a party replies to a finding, a recommendation or the provisional
 * report.
 *
 * <p>Example: {@code --party fund --to m-8 --position accepted --text "Done in July."}
 */
@Command(name = "reply")
public final class ReplyCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Saying saying = new Saying();

    @Option(names = "--party", paramLabel = "PARTY", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String party;

    @Option(names = "--to", paramLabel = "MOVE", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String to;

    @Option(names = "--position", paramLabel = "accepted|partly-accepted|refused")
    private @Nullable String position;

    @Option(names = "--supersedes", paramLabel = "MOVE")
    private @Nullable String supersedes;

    public ReplyCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return new Adding(session, saying)
                .add(new Draft("replies", party).to(to).position(position).supersedes(supersedes));
    }
}
