package org.rouage.cli.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.evaluation.WrittenEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage evaluation open DOSSIER ID}: opens an evaluation of some years, which both parties then hold.
 *
 * <p>Example: {@code rouage evaluation open DOSSIER review-2014 --kind yearly-review --from 2014 --party state --by "a
 * department" --on 2015-03-02}; without {@code --subject} it is about every indicator and commitment in force.
 */
@Command(name = "open")
public final class OpenCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Parameters(index = "1", paramLabel = "EVALUATION", descriptionKey = "evaluation")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String id;

    @Option(names = "--kind", paramLabel = "yearly-review|mid-term|final", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String kind;

    @Option(names = "--from", paramLabel = "YEAR", required = true)
    private int from;

    @Option(names = "--to", paramLabel = "YEAR")
    private @Nullable Integer to;

    @Option(names = "--party", paramLabel = "PARTY", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String party;

    @Option(names = "--by", paramLabel = "NAME", required = true)
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private String by;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--known", paramLabel = "DATE")
    private @Nullable LocalDate known;

    @Option(names = "--evaluator", paramLabel = "NAME")
    private @Nullable String evaluator;

    @Option(names = "--subject", paramLabel = "ID")
    private List<String> subjects = new ArrayList<>();

    public OpenCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        var file = new EvaluationFile(dossier, id);
        if (file.exists()) {
            return session.refuse(List.of(exists()));
        }
        var written = new WrittenEvaluation(
                id,
                kind,
                from,
                to == null ? from : to,
                on == null ? session.today() : on,
                party,
                by,
                Optional.ofNullable(known),
                Optional.ofNullable(evaluator),
                subjects,
                List.of());
        return switch (file.open(written)) {
            case Outcome.Refused<Path>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<Path>(Path path) -> {
                session.say(Text.of("Ouverte : " + path, "Opened: " + path));
                yield ExitCode.OK;
            }
        };
    }

    private Problem exists() {
        return Problem.of(
                "EVALUATION-EXISTS",
                Place.of("").at("EVALUATION"),
                Text.same(id),
                Text.of("le nom d'aucune évaluation de ce dossier", "the name of no evaluation of this dossier"),
                Text.of("donnez-lui un autre nom", "give it another name"));
    }
}
