package org.rouage.evaluation.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Due;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Turn;

/**
 * Why a move is refused. The place names the move and the key, {@code evaluation/review-2014.yaml (m-4.to)}; whoever
 * has the file puts line and column to it.
 */
final class EvaluationProblems {
    private final String file;

    EvaluationProblems(WrittenEvaluation written) {
        file = "evaluation/" + written.id() + ".yaml";
    }

    private Place at(WrittenMove move, String key) {
        return Place.of(file).at(move.id() + "." + key);
    }

    Problem subject(String key, String id) {
        return Problem.of(
                "EVALUATION-SUBJECT",
                Place.of(file).at(key),
                Text.same(id),
                Text.of(
                        "un indicateur, un objectif ou un engagement que cette évaluation porte",
                        "an indicator, an objective or a commitment that this evaluation is about"),
                Text.of("corrigez le nom, ou ajoutez-le aux subjects", "correct the name, or add it to subjects"));
    }

    Problem subject(WrittenMove move, String id) {
        return subject(move.id() + ".subject", id);
    }

    Problem party(WrittenMove move) {
        return Problem.of(
                "EVALUATION-PARTY",
                at(move, "party"),
                Text.same(move.party()),
                Text.of("une partie de la convention, ou evaluator", "a party of the convention, or evaluator"),
                Text.of("corrigez le nom de la partie", "correct the name of the party"));
    }

    Problem noEvaluator(WrittenMove move) {
        return Problem.of(
                "EVALUATION-NO-EVALUATOR",
                at(move, "party"),
                Text.of("un acte de l'évaluateur", "a move of the evaluator"),
                Text.of("une évaluation qui nomme qui évalue", "an evaluation that names who evaluates"),
                Text.of("ajoutez evaluator: à l'évaluation", "add evaluator: to the evaluation"));
    }

    Problem wrongSide(WrittenMove move, Text expected) {
        return Problem.of(
                "EVALUATION-WRONG-SIDE",
                at(move, "party"),
                Text.of(move.party() + ", qui " + move.move(), move.party() + ", which " + move.move()),
                expected,
                Text.of("corrigez la partie, ou l'acte", "correct the party, or the move"));
    }

    Problem order(WrittenMove move, LocalDate before) {
        return Problem.of(
                "EVALUATION-ORDER",
                at(move, "on"),
                Text.same(move.on().toString()),
                Text.of("au plus tôt le jour de l'acte précédent, " + before, "not before the move above, " + before),
                Text.of("les actes se suivent dans l'ordre des jours", "moves follow one another by their days"));
    }

    Problem beforeOpening(WrittenMove move, LocalDate opened) {
        return Problem.of(
                "EVALUATION-BEFORE-OPENING",
                at(move, "on"),
                Text.same(move.on().toString()),
                Text.of("au plus tôt le jour de l'ouverture, " + opened, "not before the day of opening, " + opened),
                Text.of("corrigez l'un des deux jours", "correct one of the two days"));
    }

    Problem beforeAnswered(WrittenMove move, String key, WrittenMove answered) {
        return Problem.of(
                "EVALUATION-BEFORE-ANSWERED",
                at(move, "on"),
                Text.of(
                        move.on() + ", avant " + answered.id() + " (" + key + ") du " + answered.on(),
                        move.on() + ", before " + answered.id() + " (" + key + ") of " + answered.on()),
                Text.of("au plus tôt le " + answered.on(), "not before " + answered.on()),
                Text.of("corrigez l'un des deux jours", "correct one of the two days"));
    }

    Problem answersNothing(WrittenMove move, Text found, Text expected) {
        return Problem.of(
                "EVALUATION-ANSWERS-NOTHING",
                at(move, "to"),
                found,
                expected,
                Text.of("dites par to: à quoi l'acte répond", "say by to: what the move answers"));
    }

    Problem answersSuperseded(WrittenMove move, String standing) {
        return Problem.of(
                "EVALUATION-ANSWERS-SUPERSEDED",
                at(move, "to"),
                Text.same(move.to().orElse("")),
                Text.of(standing + ", qui le remplace", standing + ", which supersedes it"),
                Text.of("répondez à ce qui est dit en dernier", "answer what was said last"));
    }

    /** A conclusion while a side that must be heard first still has time. */
    Problem tooEarly(WrittenMove move, List<Turn> turns) {
        Turn turn = turns.getFirst();
        return Problem.of(
                "EVALUATION-TOO-EARLY",
                at(move, "on"),
                Text.of("une conclusion le " + move.on(), "a conclusion on " + move.on()),
                until(turn.role(), turn.due(), turn.step().verb()),
                Text.of("attendez, ou corrigez le jour", "wait, or correct the day"));
    }

    private static Text until(Role role, Due due, Text verb) {
        return role.named()
                .plus(Text.of(" a jusqu'au ", " has until "))
                .plus(Text.day(due.last()))
                .plus(Text.of(" pour ", " to "))
                .plus(verb)
                .plus(Text.of(" (", " ("))
                .plus(due.computation())
                .plus(Text.same(")"));
    }

    /** Whoever let its delay run out, and would conclude before the other. */
    Problem silentFirst(WrittenMove move, Role role, Text verb) {
        return Problem.of(
                "EVALUATION-SILENT-FIRST",
                at(move, "move"),
                role.named()
                        .plus(Text.of(" a laissé passer son délai pour ", " let its delay run out to "))
                        .plus(verb),
                Text.of(
                        "qu'elle parle d'abord, même tard, ou conclue après l'autre partie",
                        "that it speaks first, even late, or concludes after the other side"),
                Text.of(
                        "l'autre partie doit pouvoir répondre à ce qui est dit",
                        "the other side must be able to answer what is said"));
    }

    Problem outOfTurn(WrittenMove move, Text found, Text expected) {
        return Problem.of(
                "EVALUATION-OUT-OF-TURN",
                at(move, "move"),
                found,
                expected,
                Text.of(
                        "un texte n'est jamais modifié : remplacez-le (supersedes) tant que l'autre n'a rien dit",
                        "a text is never edited: supersede it as long as the other has said nothing since"));
    }

    Problem supersedes(WrittenMove move, Text expected) {
        return Problem.of(
                "EVALUATION-SUPERSEDES",
                at(move, "supersedes"),
                Text.same(move.supersedes().orElse("")),
                expected,
                Text.of("corrigez le nom", "correct the name"));
    }

    Problem supersedesLate(WrittenMove move) {
        return Problem.of(
                "EVALUATION-SUPERSEDES-LATE",
                at(move, "supersedes"),
                Text.of(
                        move.supersedes().orElse("") + ", après quoi l'autre partie a parlé, ou déjà remplacé",
                        move.supersedes().orElse("")
                                + ", since which the other side has spoken, or superseded already"),
                Text.of(
                        "ce que cette partie a dit en dernier, tant que l'autre n'y a pas réagi",
                        "what this side said last, as long as the other has not reacted to it"),
                Text.of("dites-le à l'étape suivante", "say it at the next step"));
    }

    Problem agrees(WrittenMove move, Text expected) {
        return Problem.of(
                "EVALUATION-AGREES",
                at(move, "agrees"),
                Text.same(move.agrees().orElse("")),
                expected,
                Text.of(
                        "il n'y a d'accord que sur la conclusion de l'autre, telle qu'elle est",
                        "there is agreement only on the conclusion of the other, as it is"));
    }

    Problem score(WrittenMove move) {
        return Problem.of(
                "EVALUATION-SCORE",
                at(move, "score"),
                Text.same(move.score().orElseThrow().toPlainString()),
                Text.of("une note de 0 à 100", "a score from 0 to 100"),
                Text.of("ramenez la note à cette échelle", "bring the score to this scale"));
    }

    Problem missing(WrittenMove move, String key, Text why) {
        return Problem.of(
                "EVALUATION-KEY-MISSING",
                at(move, "move"),
                Text.of(move.move() + " sans " + key, move.move() + " without " + key),
                why,
                Text.of("ajoutez " + key, "add " + key));
    }

    Problem misplaced(WrittenMove move, String key) {
        return Problem.of(
                "EVALUATION-KEY-MISPLACED",
                at(move, key),
                Text.of(key + " dans un acte " + move.move(), key + " in a move that " + move.move()),
                Text.of("un acte qui a cette clé", "a move that has this key"),
                Text.of("retirez " + key, "take out " + key));
    }

    Problem position(WrittenMove move, List<String> positions) {
        String listed = String.join(", ", positions);
        return Problem.of(
                "EVALUATION-POSITION",
                at(move, "position"),
                Text.same(move.position().orElse("")),
                Text.of("l'une de : " + listed, "one of: " + listed),
                Text.of("corrigez la position", "correct the position"));
    }

    Problem closed(WrittenMove move, WrittenMove closing) {
        return Problem.of(
                "EVALUATION-CLOSED",
                at(move, "move"),
                Text.of(
                        move.move() + " après la clôture du " + closing.on(),
                        move.move() + " after the closing of " + closing.on()),
                Text.of("rien que l'évaluateur ajoute après la clôture", "nothing more from the evaluator"),
                Text.of("ouvrez une autre évaluation", "open another evaluation"));
    }

    Problem notOver(WrittenMove move, String subject, List<Turn> turns) {
        Turn turn = turns.getFirst();
        return Problem.of(
                "EVALUATION-NOT-OVER",
                Place.of(file).at(move.id() + ".on"),
                Text.of(subject + " n'est pas conclu", subject + " is not concluded"),
                until(turn.role(), turn.due(), turn.step().verb()),
                Text.of(
                        "attendez la conclusion ou la fin du délai",
                        "wait for the conclusion or the end of the delay"));
    }

    Problem report(WrittenMove move, Text found, Text expected) {
        return Problem.of(
                "EVALUATION-REPORT",
                at(move, "move"),
                found,
                expected,
                Text.of("corrigez l'ordre des actes", "correct the order of the moves"));
    }

    Problem addressee(WrittenMove move) {
        return Problem.of(
                "EVALUATION-PARTY",
                at(move, "addressee"),
                Text.same(move.addressee().orElse("")),
                Text.of("une partie de la convention", "a party of the convention"),
                Text.of("dites à laquelle l'on recommande", "say to which one recommends"));
    }

    /** A final report while a party may still reply to the provisional one. */
    Problem floor(WrittenMove move, List<Role> awaited, Due due) {
        Text who = awaited.size() == 1 ? awaited.getFirst().named() : Text.of("les deux parties", "both parties");
        Problem problem = Problem.of(
                "EVALUATION-FLOOR",
                at(move, "on"),
                Text.of("un rapport définitif le " + move.on(), "a final report on " + move.on()),
                who.plus(Text.of(" : réplique jusqu'au ", ": reply until "))
                        .plus(Text.day(due.last()))
                        .plus(Text.same(" ("))
                        .plus(due.computation())
                        .plus(Text.same(")")),
                Text.of("attendez les répliques ou la fin du délai", "wait for the replies or the end of the delay"));
        return due.basis().isDefault()
                ? problem
                : problem.under(due.basis().words().english());
    }

    Problem followUp(WrittenMove move, Text found, Text expected) {
        return Problem.of(
                "EVALUATION-FOLLOW-UP",
                at(move, "position"),
                found,
                expected,
                Text.of(
                        "ce qui est dit fait par l'un est confirmé ou contesté par l'autre",
                        "what one says is done the other confirms or contests"));
    }
}
