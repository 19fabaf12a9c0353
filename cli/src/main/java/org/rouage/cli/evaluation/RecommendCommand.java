package org.rouage.cli.evaluation;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.evaluation.WrittenEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage evaluation recommend DOSSIER EVALUATION}: the evaluator recommends something to a party.
 *
 * <p>Example: {@code --to fund --due 2015-12-31 --by "Inspectorate" --text "Measure each week."}
 */
@Command(name = "recommend")
public final class RecommendCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Saying saying = new Saying();

    @Option(names = "--to", paramLabel = "PARTY", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String to;

    @Option(names = "--subject", paramLabel = "ID")
    private @Nullable String subject;

    @Option(names = "--due", paramLabel = "DATE")
    private @Nullable LocalDate due;

    @Option(names = "--supersedes", paramLabel = "MOVE")
    private @Nullable String supersedes;

    public RecommendCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return new Adding(session, saying)
                .add(new Draft("recommends", WrittenEvaluation.EVALUATOR)
                        .addressee(to)
                        .subject(subject)
                        .due(due)
                        .supersedes(supersedes));
    }
}
