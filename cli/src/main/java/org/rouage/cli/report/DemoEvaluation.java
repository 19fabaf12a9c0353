package org.rouage.cli.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.cli.Session;
import org.rouage.cli.score.EvaluatedFigures;
import org.rouage.document.evaluation.EvaluationReport;
import org.rouage.evaluation.proceedings.Reader;

/**
 * The evaluation that the demonstration shows of a dossier: the one opened last, as the public reads it on a day.
 *
 * <p>Example: of {@code examples/cnx-2019-2023} on 2024-07-31, {@code final-2023}; of a dossier that holds none,
 * nothing.
 */
public final class DemoEvaluation {
    private DemoEvaluation() {}

    public static Outcome<Optional<EvaluationReport>> of(Path dossier, LocalDate day, Session session) {
        if (!Files.isDirectory(dossier.resolve("evaluation"))) {
            return Outcome.accepted(Optional.empty());
        }
        return switch (EvaluatedFigures.read(dossier, List.of(), new AsOf(day, day), session)) {
            case Outcome.Refused<EvaluatedFigures>(List<Problem> problems) -> Outcome.refused(problems);
            case Outcome.Accepted<EvaluatedFigures>(EvaluatedFigures read) -> {
                try (EvaluatedFigures figures = read) {
                    yield last(new ReportMaking(figures, Reader.PUBLIC, session));
                }
            }
        };
    }

    private static Outcome<Optional<EvaluationReport>> last(ReportMaking making) {
        return making.written(null)
                .map(written -> making.evaluation(written).map(Optional::of))
                .orElse(Outcome.accepted(Optional.empty()));
    }
}
