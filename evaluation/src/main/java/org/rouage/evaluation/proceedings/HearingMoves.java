package org.rouage.evaluation.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Hearing;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Statement;
import org.rouage.evaluation.hearing.Step;
import org.rouage.evaluation.hearing.Subject;

/**
 * The moves of a hearing as a file writes them, taken by the state that the subject is in, or refused with the reason.
 *
 * <p>Example: {@code answers} while nothing was observed is {@code EVALUATION-ANSWERS-NOTHING}: no state that awaits an
 * observation has that move.
 *
 * @param made every move so far, by its name
 */
record HearingMoves(EvaluationProblems told, Setting setting, Map<String, WrittenMove> made) {
    private static final Text HEARD_FIRST = Text.of("ce qui a été dit d'abord", "what was said first");

    /** What is wrong with a move whatever state the subject is in. */
    List<Problem> wrong(Subject subject, Step step, Role role, WrittenMove move) {
        var problems = new ArrayList<Problem>();
        if (step != Step.CONCLUDES && subject.actor(step) != role) {
            problems.add(told.wrongSide(move, whose(subject, step)));
        }
        if (step == Step.OBSERVES || step == Step.ANSWERS) {
            Step answered = step == Step.OBSERVES ? Step.STATES : Step.OBSERVES;
            Optional<WrittenMove> target = target(move.to(), answered, subject);
            target.ifPresent(before -> dated(move, "to", before, problems));
            if (target.isEmpty()) {
                problems.add(told.answersNothing(
                        move, move.to().map(Text::same).orElse(Text.of("rien", "nothing")), kind(answered, subject)));
            }
        }
        if (move.supersedes().isPresent()) {
            Optional<WrittenMove> target = target(move.supersedes(), step, subject)
                    .filter(before -> setting.role(before.party()).equals(Optional.of(role)));
            target.ifPresent(before -> dated(move, "supersedes", before, problems));
            if (target.isEmpty()) {
                problems.add(told.supersedes(
                        move, kind(step, subject).plus(Text.of(", de la même partie", ", of the same side"))));
            }
        }
        if (move.agrees().isPresent() && step == Step.CONCLUDES) {
            Optional<WrittenMove> target = target(move.agrees(), Step.CONCLUDES, subject)
                    .filter(before -> setting.role(before.party()).equals(Optional.of(role.other())));
            target.ifPresent(before -> dated(move, "agrees", before, problems));
            if (target.isEmpty()) {
                problems.add(told.agrees(
                        move,
                        kind(Step.CONCLUDES, subject).plus(Text.of(", de l'autre partie", ", of the other side"))));
            }
        }
        return problems;
    }

    private Optional<WrittenMove> target(Optional<String> id, Step step, Subject subject) {
        return id.flatMap(named -> Optional.ofNullable(made.get(named)))
                .filter(before -> before.move().equals(step.term()))
                .filter(before -> before.subject().equals(Optional.of(subject.id())));
    }

    private void dated(WrittenMove move, String key, WrittenMove before, List<Problem> problems) {
        if (move.on().isBefore(before.on())) {
            problems.add(told.beforeAnswered(move, key, before));
        }
    }

    private static Text kind(Step step, Subject subject) {
        return Text.of(
                "un acte " + step.term() + " sur " + subject.id(),
                "a move that " + step.term() + " on " + subject.id());
    }

    private static Text whose(Subject subject, Step step) {
        return subject.actor(step)
                .named()
                .plus(Text.of(" : de " + subject.id() + " répond ", ": for " + subject.id() + " answers "))
                .plus(subject.debtor().named());
    }

    /** The state after a move that is legal in this one. */
    Outcome<Hearing> take(Hearing now, Step step, Role role, WrittenMove move) {
        return move.supersedes().isPresent()
                ? superseded(now, role, move)
                : switch (step) {
                    case STATES -> states(now, move);
                    case OBSERVES -> observes(now, move);
                    case ANSWERS -> answers(now, move);
                    case CONCLUDES -> concludes(now, role, move);
                };
    }

    /** The pending step, also when its delay has run out: whoever was silent may still speak. */
    private static Hearing open(Hearing now) {
        return now instanceof Hearing.Lapsed lapsed ? lapsed.before() : now;
    }

    private Outcome<Hearing> states(Hearing now, WrittenMove move) {
        return open(now) instanceof Hearing.Awaited awaited
                ? Outcome.accepted(awaited.states(move))
                : outOfTurn(now, move);
    }

    private Outcome<Hearing> observes(Hearing now, WrittenMove move) {
        return switch (open(now)) {
            case Hearing.Stated stated
            when isStanding(move, stated.statement()) -> Outcome.accepted(stated.observes(move));
            case Hearing.Stated stated ->
                refused(told.answersSuperseded(move, stated.statement().id()));
            case Hearing other -> outOfTurn(other, move);
        };
    }

    private Outcome<Hearing> answers(Hearing now, WrittenMove move) {
        return switch (open(now)) {
            case Hearing.Observed observed
            when isStanding(move, observed.observation()) -> Outcome.accepted(observed.answers(move));
            case Hearing.Observed observed ->
                refused(told.answersSuperseded(move, observed.observation().id()));
            case Hearing other -> outOfTurn(other, move);
        };
    }

    private static boolean isStanding(WrittenMove move, Statement standing) {
        return move.to().equals(Optional.of(standing.id()));
    }

    private Outcome<Hearing> concludes(Hearing now, Role role, WrittenMove move) {
        return switch (now) {
            case Hearing.Pending pending -> refused(told.tooEarly(move, pending.turns()));
            case Hearing.Lapsed lapsed
            when lapsed.silence().role() == role ->
                refused(told.silentFirst(move, role, lapsed.silence().step().verb()));
            case Hearing.Lapsed lapsed -> agreeing(move, Optional.empty(), () -> lapsed.concludes(move));
            case Hearing.Answered answered -> agreeing(move, Optional.empty(), () -> answered.concludes(role, move));
            case Hearing.Concluding concluding when concluding.first().role() == role -> outOfTurn(now, move);
            case Hearing.Concluding concluding ->
                agreeing(move, Optional.of(concluding.first()), () -> concluding.concludes(move));
            case Hearing.Concluded concluded -> outOfTurn(concluded, move);
        };
    }

    /** Agreement is with the standing conclusion of the other side, with its outcome and its score. */
    private Outcome<Hearing> agreeing(WrittenMove move, Optional<Statement> other, Supplier<Hearing> next) {
        if (move.agrees().isEmpty()) {
            return Outcome.accepted(next.get());
        }
        if (other.map(Statement::id).equals(move.agrees())) {
            Hearing after = next.get();
            return after instanceof Hearing.Agreed
                    ? Outcome.accepted(after)
                    : refused(told.agrees(move, said(other.get())));
        }
        return refused(told.agrees(move, other.map(HearingMoves::said).orElse(HEARD_FIRST)));
    }

    private static Text said(Statement conclusion) {
        String score = conclusion
                .written()
                .score()
                .map(number -> ", " + number.toPlainString())
                .orElse("");
        return Text.same(
                conclusion.id() + " : " + conclusion.written().outcome().orElse("") + score);
    }

    private Outcome<Hearing> superseded(Hearing now, Role role, WrittenMove move) {
        return switch (open(now)) {
            case Hearing.Stated stated
            when isNamed(move, stated.statement()) -> Outcome.accepted(stated.restates(move));
            case Hearing.Observed observed
            when isNamed(move, observed.observation()) ->
                isStanding(move, observed.statement())
                        ? Outcome.accepted(observed.reobserves(move))
                        : refused(told.answersSuperseded(
                                move, observed.statement().id()));
            case Hearing.Answered answered
            when isNamed(move, answered.answer()) ->
                answered.answer().written().to().equals(move.to())
                        ? Outcome.accepted(answered.reanswers(move))
                        : refused(told.answersSuperseded(
                                move, answered.answer().written().to().orElse("")));
            case Hearing.Concluding concluding
            when isNamed(move, concluding.first()) ->
                agreeing(move, Optional.empty(), () -> concluding.reconcludes(move));
            case Hearing.Divided divided
            when isNamed(move, divided.of(role)) ->
                divided.joins(role, move)
                        .<Outcome<Hearing>>map(Outcome::accepted)
                        .orElseGet(() -> refused(told.agrees(move, said(divided.of(role.other())))));
            case Hearing.Pending _, Hearing.Answered _, Hearing.Lapsed _, Hearing.Concluding _, Hearing.Concluded _ ->
                refused(told.supersedesLate(move));
        };
    }

    private static boolean isNamed(WrittenMove move, Statement before) {
        return move.supersedes().equals(Optional.of(before.id()));
    }

    /** What the state awaits instead. */
    private Outcome<Hearing> outOfTurn(Hearing now, WrittenMove move) {
        List<Statement> said = now.course().statements();
        Text found = said.isEmpty()
                ? Text.of("rien n'a encore été exposé", "nothing has been stated yet")
                : Text.of("dit en dernier : ", "said last: ")
                        .plus(Text.same(said.getLast().id() + " ("
                                + said.getLast().step().term() + ")"));
        return refused(told.outOfTurn(move, found, awaited(now)));
    }

    private static Text awaited(Hearing now) {
        return now.turns().stream()
                .map(turn -> turn.role()
                        .named()
                        .plus(Text.of(" : ", ": "))
                        .plus(Text.same(turn.step().term())))
                .reduce((one, other) -> one.plus(Text.of(" ou ", " or ")).plus(other))
                .orElse(Text.of(
                        "rien de plus : les deux parties ont conclu", "nothing more: both sides have concluded"));
    }

    private static Outcome<Hearing> refused(Problem problem) {
        return Outcome.refused(List.of(problem));
    }
}
