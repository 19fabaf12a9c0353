package org.rouage.cli.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.score.ComputedFigures;
import org.rouage.convention.Records.Evidence;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.WrittenMove.Cause;
import org.rouage.evaluation.WrittenMove.QuotedFigure;
import org.rouage.evaluation.hearing.Role;
import org.rouage.indicator.Side;

/**
 * Adds the move of a command to the file of its evaluation, or says all that stands in the way.
 *
 * <p>Example: it ends with 0 and prints "Added: m-3 to evaluation/review-2014.yaml"; with 3 when the move is refused.
 */
record Adding(Session session, Saying saying) {
    /** A move that quotes no figure. */
    ExitCode add(Draft draft) {
        return add((_, _) -> Outcome.accepted(draft));
    }

    /** A move of a hearing, with its causes and the figures that it quotes. */
    ExitCode add(Statement statement, String move) {
        return add(statement, move, draft -> draft);
    }

    /** The same, with what only that move says. */
    ExitCode add(Statement statement, String move, UnaryOperator<Draft> more) {
        return add((at, written) -> {
            Outcome<List<Cause>> causes = statement.causes();
            Outcome<List<QuotedFigure>> figures = figures(at, written, statement);
            var problems = new ArrayList<>(causes.problems());
            problems.addAll(figures.problems());
            return Outcome.of(causes, problems)
                    .map(_ -> more.apply(statement
                            .draft(move, causes.value().orElseThrow())
                            .figures(figures.value().orElseThrow())));
        });
    }

    ExitCode add(BiFunction<AtHand, WrittenEvaluation, Outcome<Draft>> making) {
        return switch (AtHand.read(saying.dossier(), session)) {
            case Outcome.Refused<AtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<AtHand>(AtHand at) ->
                switch (at.evaluation(saying.evaluation())) {
                    case Outcome.Refused<WrittenEvaluation>(List<Problem> problems) -> session.refuse(problems);
                    case Outcome.Accepted<WrittenEvaluation>(WrittenEvaluation written) ->
                        added(at, written, making.apply(at, written));
                };
        };
    }

    private ExitCode added(AtHand at, WrittenEvaluation written, Outcome<Draft> draft) {
        Outcome<String> words = saying.words();
        Outcome<List<Evidence>> pieces = saying.pieces();
        var problems = new ArrayList<>(draft.problems());
        problems.addAll(words.problems());
        problems.addAll(pieces.problems());
        if (!problems.isEmpty()) {
            return session.refuse(problems);
        }
        WrittenMove move = draft.value()
                .orElseThrow()
                .written(
                        saying.id(written),
                        saying.day(session),
                        saying.by(),
                        words.value().orElseThrow(),
                        pieces.value().orElseThrow());
        return switch (new EvaluationFile(saying.dossier(), written.id())
                .add(move, at.dossier().dossier())) {
            case Outcome.Refused<Path>(List<Problem> reasons) -> session.refuse(reasons);
            case Outcome.Accepted<Path>(Path file) -> {
                session.say(Text.of("Ajouté : " + move.id() + " à " + file, "Added: " + move.id() + " to " + file));
                yield ExitCode.OK;
            }
        };
    }

    /**
     * As known on the day of the evaluation's figures, on the side of whoever speaks, unless a figure says otherwise.
     */
    private Outcome<List<QuotedFigure>> figures(AtHand at, WrittenEvaluation written, Statement statement) {
        if (statement.figures().isEmpty()) {
            return Outcome.accepted(List.of());
        }
        boolean isState = at.setting(written).parties().get(statement.party()) == Role.STATE;
        try (var computed = new ComputedFigures(at.folder(), at.dossier(), session)) {
            return new Figures(
                            computed,
                            written.known().orElse(saying.day(session)),
                            isState ? Side.State.VERIFIED : Side.State.DECLARED)
                    .read(statement.figures());
        }
    }
}
