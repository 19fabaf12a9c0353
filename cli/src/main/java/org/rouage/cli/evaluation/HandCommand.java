package org.rouage.cli.evaluation;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.evaluation.WrittenEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rouage evaluation hand DOSSIER EVALUATION}: the evaluator hands its provisional or its final report.
 *
 * <p>Example: {@code --stage provisional --by "Inspectorate" --text "Provisional report."}; the parties then reply.
 */
@Command(name = "hand")
public final class HandCommand implements Callable<ExitCode> {
    private final Session session;

    @Mixin
    private final Saying saying = new Saying();

    @Option(names = "--stage", paramLabel = "provisional|final", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Stage stage;

    /** Which report. */
    enum Stage {
        PROVISIONAL,
        FINAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public HandCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return new Adding(session, saying)
                .add(new Draft("reports", WrittenEvaluation.EVALUATOR).stage(stage.toString()));
    }
}
