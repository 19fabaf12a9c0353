package org.rouage.evaluation.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Hearing;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Step;

/**
 * Takes the moves of an evaluation one after the other. A move that is refused changes nothing, and what rests on it is
 * not told too: the reader mends it first.
 *
 * <p>Example: an observation by the wrong side is one problem; the answer to it and the conclusion after it are none.
 */
final class Replay {
    private final WrittenEvaluation written;
    private final Setting setting;
    private final EvaluationProblems told;
    private final List<Problem> problems = new ArrayList<>();
    private final SequencedMap<String, Hearing> hearings = new LinkedHashMap<>();
    private final Map<String, WrittenMove> made = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> unsure = new HashSet<>();
    private final List<LateMove> late = new ArrayList<>();
    private final EvaluatorMoves evaluator;
    private final HearingMoves moves;
    private Optional<WrittenMove> closing = Optional.empty();
    private LocalDate before;

    Replay(WrittenEvaluation written, Setting setting) {
        this.written = written;
        this.setting = setting;
        this.told = new EvaluationProblems(written);
        this.evaluator = new EvaluatorMoves(told, written, setting);
        this.moves = new HearingMoves(told, setting, made);
        this.before = written.opened();
        for (String id : setting.subjects()) {
            Optional.ofNullable(setting.known().get(id))
                    .ifPresentOrElse(
                            subject -> hearings.put(
                                    id,
                                    Hearing.opened(subject, setting.procedure(), written.opened(), written.to() + 1)),
                            () -> problems.add(told.subject("subjects", id)));
        }
    }

    Outcome<Proceedings> upTo(LocalDate day) {
        written.moves().stream().filter(move -> !move.on().isAfter(day)).forEach(this::take);
        LocalDate asOf = closing.map(WrittenMove::on).orElse(day);
        hearings.replaceAll((_, hearing) -> hearing.on(asOf));
        return problems.isEmpty()
                ? Outcome.accepted(new Proceedings(written, setting, day, hearings, evaluator.report(), closing, late))
                : Outcome.refused(problems);
    }

    private void take(WrittenMove move) {
        problems.addAll(MoveKeys.problems(move, told));
        made.put(move.id(), move);
        boolean rests = Stream.of(move.to(), move.supersedes(), move.agrees())
                .flatMap(Optional::stream)
                .anyMatch(refused::contains);
        List<Problem> wrong = rests ? List.of() : wrong(move);
        problems.addAll(wrong);
        if (rests || !wrong.isEmpty()) {
            refused.add(move.id());
            if (Step.of(move.move()).filter(step -> step != Step.CONCLUDES).isPresent()) {
                move.subject().ifPresent(unsure::add);
            }
        }
        before = move.on().isAfter(before) ? move.on() : before;
    }

    private List<Problem> wrong(WrittenMove move) {
        boolean isEvaluator = move.party().equals(WrittenEvaluation.EVALUATOR);
        if (!isEvaluator && setting.role(move.party()).isEmpty()) {
            return List.of(told.party(move));
        }
        if (isEvaluator && written.evaluator().isEmpty()) {
            return List.of(told.noEvaluator(move));
        }
        if (move.on().isBefore(written.opened())) {
            return List.of(told.beforeOpening(move, written.opened()));
        }
        Optional<Step> step = Step.of(move.move());
        if (step.isPresent()) {
            return hearing(move, step.get());
        }
        if (move.on().isBefore(before)) {
            return List.of(told.order(move, before));
        }
        return move.move().equals("closes") ? closes(move) : aboutReport(move);
    }

    private List<Problem> hearing(WrittenMove move, Step step) {
        Optional<Role> role = setting.role(move.party());
        if (role.isEmpty()) {
            return List.of(told.wrongSide(move, Text.of("la caisse ou l'État", "the fund or the State")));
        }
        if (move.subject().isEmpty()) {
            return List.of();
        }
        Hearing now = hearings.get(move.subject().get());
        if (now == null) {
            return List.of(told.subject(move, move.subject().get()));
        }
        var wrong = new ArrayList<>(moves.wrong(now.course().subject(), step, role.get(), move));
        boolean isDated = wrong.stream().anyMatch(problem -> problem.code().equals("EVALUATION-BEFORE-ANSWERED"));
        if (move.on().isBefore(before) && !isDated) {
            wrong.add(told.order(move, before));
        }
        if (!wrong.isEmpty()) {
            return wrong;
        }
        if (closing.isPresent()) {
            late.add(new LateMove(move, role.get(), closing.get()));
            return List.of();
        }
        return taken(now.on(move.on()), step, role.get(), move);
    }

    private List<Problem> taken(Hearing now, Step step, Role role, WrittenMove move) {
        String subject = now.course().subject().id();
        return switch (moves.take(now, step, role, move)) {
            case Outcome.Accepted<Hearing>(Hearing next) -> {
                hearings.put(subject, next);
                yield List.of();
            }
            case Outcome.Refused<Hearing>(List<Problem> reasons) -> {
                refused.add(move.id());
                yield unsure.contains(subject) ? List.of() : reasons;
            }
        };
    }

    private List<Problem> aboutReport(WrittenMove move) {
        boolean follows = move.move().equals("follows-up");
        if (closing.isEmpty() || follows) {
            return evaluator.take(move);
        }
        Optional<Role> role = setting.role(move.party());
        if (move.move().equals("replies") && role.isPresent()) {
            late.add(new LateMove(move, role.get(), closing.get()));
            return List.of();
        }
        return List.of(told.closed(move, closing.get()));
    }

    private List<Problem> closes(WrittenMove move) {
        if (closing.isPresent()) {
            return List.of(told.closed(move, closing.get()));
        }
        if (setting.role(move.party()).isEmpty()) {
            return List.of(told.wrongSide(move, Text.of("la caisse ou l'État", "the fund or the State")));
        }
        var open = new ArrayList<Problem>();
        hearings.forEach((subject, hearing) -> {
            Hearing now = hearing.on(move.on());
            if (now.ending(move.on()).isEmpty() && !unsure.contains(subject)) {
                open.add(told.notOver(move, subject, now.turns()));
            }
        });
        if (evaluator.isUnderWay()) {
            open.add(told.report(
                    move,
                    Text.of("un rapport qui n'est pas définitif", "a report that is not final"),
                    Text.of("le rapport définitif avant la clôture", "the final report before the closing")));
        }
        if (open.isEmpty()) {
            closing = Optional.of(move);
        }
        return open;
    }
}
