package org.rouage.evaluation.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenEvaluation;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Due;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.proceedings.EvaluatorItem.Progress;
import org.rouage.evaluation.proceedings.EvaluatorItem.Recommendation;
import org.rouage.evaluation.proceedings.EvaluatorItem.Remark;

/**
 * The evaluator's side of an evaluation, while it is replayed: findings and recommendations, the two reports, the
 * replies of the parties, and what became of the recommendations.
 *
 * <p>Example: provisional report on 2015-05-04, replies due by 2015-05-19; a final report on the 19th is too early
 * unless both have replied, on the 20th it is not.
 */
final class EvaluatorMoves {
    private final EvaluationProblems told;
    private final WrittenEvaluation written;
    private final Setting setting;
    private final SequencedMap<String, EvaluatorItem> items = new LinkedHashMap<>();
    private final List<Reply> onReport = new ArrayList<>();
    private Optional<WrittenMove> provisional = Optional.empty();
    private Optional<WrittenMove> last = Optional.empty();

    EvaluatorMoves(EvaluationProblems told, WrittenEvaluation written, Setting setting) {
        this.told = told;
        this.written = written;
        this.setting = setting;
    }

    EvaluatorReport report() {
        return new EvaluatorReport(
                written.evaluator(), List.copyOf(items.values()), onReport, provisional, last, repliesDue());
    }

    /** Whether a report was begun and not handed in the end. */
    boolean isUnderWay() {
        return last.isEmpty() && (provisional.isPresent() || !items.isEmpty());
    }

    List<Problem> take(WrittenMove move) {
        return switch (move.move()) {
            case "finds", "recommends" -> byEvaluator(move).orElseGet(() -> worded(move));
            case "reports" -> byEvaluator(move).orElseGet(() -> reported(move));
            case "replies" -> replied(move);
            case "follows-up" -> followedUp(move);
            default -> throw new IllegalArgumentException("not a move about a report: " + move.move());
        };
    }

    private Optional<List<Problem>> byEvaluator(WrittenMove move) {
        if (!move.party().equals(WrittenEvaluation.EVALUATOR)) {
            return Optional.of(List.of(told.wrongSide(move, Text.of("l'évaluateur", "the evaluator"))));
        }
        return last.map(report -> List.of(told.report(
                move,
                Text.of("après le rapport définitif " + report.id(), "after the final report " + report.id()),
                Text.of("rien de plus de l'évaluateur", "nothing more from the evaluator"))));
    }

    private List<Problem> worded(WrittenMove move) {
        Optional<Role> addressee = move.addressee().flatMap(setting::role);
        if (move.move().equals("recommends") && addressee.isEmpty()) {
            return move.addressee().isEmpty() ? List.of() : List.of(told.addressee(move));
        }
        if (move.supersedes().isPresent()) {
            Optional<EvaluatorItem> before = move.supersedes()
                    .flatMap(id -> Optional.ofNullable(items.get(id)))
                    .filter(item -> item.written().move().equals(move.move()));
            if (before.isEmpty()) {
                return List.of(told.supersedes(
                        move,
                        Text.of(
                                "un acte " + move.move() + " tel qu'il est",
                                "a move that " + move.move() + " as it is")));
            }
            replace(before.get().written().id(), move.id(), before.get().reworded(move));
            return List.of();
        }
        items.put(
                move.id(),
                addressee.isPresent()
                        ? new Recommendation(move, List.of(), List.of(), addressee.get(), List.of())
                        : new Remark(move, List.of(), List.of()));
        return List.of();
    }

    /** In its place in the order. */
    private void replace(String before, String after, EvaluatorItem item) {
        var renamed = new LinkedHashMap<String, EvaluatorItem>();
        items.forEach((id, one) -> renamed.put(id.equals(before) ? after : id, id.equals(before) ? item : one));
        items.clear();
        items.putAll(renamed);
    }

    private List<Problem> reported(WrittenMove move) {
        boolean isFinal = move.stage().equals(Optional.of("final"));
        if (!isFinal) {
            if (provisional.isPresent()) {
                return List.of(told.report(
                        move,
                        Text.of("un second rapport provisoire", "a second provisional report"),
                        Text.of("le rapport définitif", "the final report")));
            }
            provisional = Optional.of(move);
            return List.of();
        }
        Optional<Due> due = repliesDue();
        if (due.isEmpty()) {
            return List.of(told.report(
                    move,
                    Text.of("aucun rapport provisoire", "no provisional report"),
                    Text.of(
                            "un rapport provisoire auquel les parties répliquent",
                            "a provisional report to which the parties reply")));
        }
        List<Role> awaited =
                Stream.of(Role.values()).filter(role -> !hasReplied(role)).toList();
        if (!awaited.isEmpty() && !due.get().isOver(move.on())) {
            return List.of(told.floor(move, awaited, due.get()));
        }
        last = Optional.of(move);
        return List.of();
    }

    /** From the provisional report, or from what was first worded after it. */
    private Optional<Due> repliesDue() {
        return provisional.map(report -> {
            LocalDate begins = items.values().stream()
                    .map(EvaluatorItem::first)
                    .reduce(report.on(), (one, other) -> one.isAfter(other) ? one : other);
            return EvaluatorReport.repliesDue(begins, setting.outside().floor(report.on()));
        });
    }

    /** To the report as a whole, or to all that it holds. */
    private boolean hasReplied(Role role) {
        return onReport.stream().anyMatch(reply -> reply.role() == role)
                || (!items.isEmpty()
                        && items.values().stream()
                                .allMatch(item -> item.reply(role).isPresent()));
    }

    private List<Problem> replied(WrittenMove move) {
        Optional<Role> role = setting.role(move.party());
        if (role.isEmpty()) {
            return List.of(told.wrongSide(move, Text.of("la caisse ou l'État", "the fund or the State")));
        }
        Optional<EvaluatorItem> item = move.to().flatMap(id -> Optional.ofNullable(items.get(id)));
        boolean isReport =
                provisional.map(WrittenMove::id).equals(move.to()) && move.to().isPresent();
        if (item.isEmpty() && !isReport) {
            return List.of(toNothing(move));
        }
        WrittenMove target = item.map(EvaluatorItem::written).orElseGet(provisional::orElseThrow);
        if (provisional.isEmpty()) {
            return List.of(told.report(
                    move,
                    Text.of("une réplique avant le rapport provisoire", "a reply before the provisional report"),
                    Text.of("un rapport provisoire", "a provisional report")));
        }
        if (item.isPresent() && move.position().isEmpty()) {
            return List.of(told.missing(
                    move,
                    "position",
                    Text.of("acceptée, en partie ou refusée", "accepted, partly accepted or refused")));
        }
        return reply(move, new Reply(move, role.get(), repliesDue().orElseThrow()), item, target);
    }

    private List<Problem> reply(WrittenMove move, Reply reply, Optional<EvaluatorItem> item, WrittenMove target) {
        Optional<Reply> before = item.map(one -> one.reply(reply.role()))
                .orElseGet(() -> onReport.reversed().stream()
                        .filter(one -> one.role() == reply.role())
                        .findFirst());
        Optional<String> standing = before.map(one -> one.written().id());
        if (!standing.equals(move.supersedes())) {
            return List.of(
                    standing.isEmpty() || move.supersedes().isPresent()
                            ? told.supersedes(move, standing.map(Text::same).orElse(Text.of("rien", "nothing")))
                            : told.outOfTurn(
                                    move,
                                    Text.of("déjà répliqué : " + standing.get(), "replied already: " + standing.get()),
                                    Text.of("une seule réplique à " + target.id(), "one reply to " + target.id())));
        }
        if (last.isPresent() && standing.isPresent()) {
            return List.of(told.supersedesLate(move));
        }
        item.ifPresentOrElse(one -> items.put(target.id(), one.with(reply)), () -> onReport.add(reply));
        return List.of();
    }

    private Problem toNothing(WrittenMove move) {
        return told.answersNothing(
                move,
                move.to().map(Text::same).orElse(Text.of("rien", "nothing")),
                Text.of(
                        "un constat ou une recommandation tels qu'ils sont, ou le rapport provisoire",
                        "a finding or a recommendation as it is, or the provisional report"));
    }

    private List<Problem> followedUp(WrittenMove move) {
        Optional<EvaluatorItem> item = move.to().flatMap(id -> Optional.ofNullable(items.get(id)));
        if (!(item.orElse(null) instanceof Recommendation recommendation)) {
            return List.of(told.answersNothing(
                    move,
                    move.to().map(Text::same).orElse(Text.of("rien", "nothing")),
                    Text.of("une recommandation", "a recommendation")));
        }
        if (last.isEmpty()) {
            return List.of(told.report(
                    move,
                    Text.of("un suivi avant le rapport définitif", "a follow-up before the final report"),
                    Text.of("un rapport définitif", "a final report")));
        }
        Optional<Progress> said =
                move.position().filter(MoveKeys.FOLLOW_UPS::contains).map(Progress::of);
        if (said.isEmpty()) {
            return List.of();
        }
        Optional<Problem> problem =
                FollowUpMoves.problem(told, move, setting.role(move.party()), recommendation, said.get());
        if (problem.isEmpty()) {
            items.put(recommendation.written().id(), recommendation.followedUp(move));
        }
        return problem.stream().toList();
    }
}
