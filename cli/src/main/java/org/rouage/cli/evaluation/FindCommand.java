package org.rouage.cli.evaluation;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.evaluation.WrittenEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage evaluation find DOSSIER EVALUATION}: the evaluator finds something.
 *
 * <p>Example: {@code --subject ind-calls --by "Inspectorate" --text "The switchboards are counted twice."}
 */
@Command(name = "find")
public final class FindCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Saying saying = new Saying();

    @Option(names = "--subject", paramLabel = "ID")
    private @Nullable String subject;

    @Option(names = "--supersedes", paramLabel = "MOVE")
    private @Nullable String supersedes;

    public FindCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return new Adding(session, saying)
                .add(new Draft("finds", WrittenEvaluation.EVALUATOR)
                        .subject(subject)
                        .supersedes(supersedes));
    }
}
