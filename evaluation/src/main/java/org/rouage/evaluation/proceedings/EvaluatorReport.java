package org.rouage.evaluation.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Basis;
import org.rouage.evaluation.hearing.Due;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.proceedings.EvaluatorItem.Recommendation;
import org.rouage.evaluation.proceedings.EvaluatorItem.Remark;
import org.rouage.evaluation.proceedings.OutsideDelays.ReplyFloor;
import org.rouage.law.duty.Delay;

/**
 * What the evaluator, where there is one, has found and recommended, the reports it has handed, and the replies.
 *
 * <p>Example: "Inspection générale fictive", provisional on 2024-03-04, replies due 2024-03-19, final on 2024-04-02.
 *
 * @param replies to the provisional report as a whole
 * @param repliesDue until when the parties may reply; empty before the provisional report
 */
public record EvaluatorReport(
        Optional<String> evaluator,
        List<EvaluatorItem> items,
        List<Reply> replies,
        Optional<WrittenMove> provisional,
        Optional<WrittenMove> last,
        Optional<Due> repliesDue) {
    private static final Delay USUAL = new Delay.Days(30);
    private static final Text NO_FLOOR = Text.of("aucun texte donné ne dit ce délai", "no text given says this delay");

    public EvaluatorReport {
        items = List.copyOf(items);
        replies = List.copyOf(replies);
    }

    static Due repliesDue(LocalDate begins, Optional<ReplyFloor> floor) {
        return floor.map(given -> Due.after(begins, given.delay(), new Basis.Outside(given.source())))
                .orElseGet(() -> Due.after(begins, USUAL, new Basis.Default(NO_FLOOR)));
    }

    public List<Remark> remarks() {
        return items.stream()
                .flatMap(item -> item instanceof Remark remark ? Stream.of(remark) : Stream.empty())
                .toList();
    }

    public List<Recommendation> recommendations() {
        return items.stream()
                .flatMap(item -> item instanceof Recommendation one ? Stream.of(one) : Stream.empty())
                .toList();
    }

    /** The sides that have not replied to an item in the time they had, on a day. */
    public List<Role> silent(EvaluatorItem item, LocalDate day) {
        return repliesDue.filter(due -> due.isOver(day)).isEmpty()
                ? List.of()
                : Stream.of(Role.values())
                        .filter(role ->
                                item.reply(role).isEmpty() && replies.stream().noneMatch(reply -> reply.role() == role))
                        .toList();
    }
}
