package org.rouage.cli.evaluation;

import java.util.function.BiConsumer;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.proceedings.EvaluatorItem;
import org.rouage.evaluation.proceedings.EvaluatorReport;
import org.rouage.evaluation.proceedings.Proceedings;
import org.rouage.evaluation.proceedings.Reply;

/** The evaluator's reports as lines of text: what was handed, each finding and recommendation, what became of it. */
record ShownReport(BiConsumer<Integer, Text> line, Proceedings proceedings) {
    void print() {
        EvaluatorReport report = proceedings.report();
        if (report.evaluator().isEmpty()) {
            return;
        }
        line.accept(0, Text.same("\n"));
        line.accept(
                0,
                Text.of("Évaluateur : ", "Evaluator: ")
                        .plus(Text.same(report.evaluator().get())));
        report.provisional().ifPresent(move -> handed(Text.of("rapport provisoire ", "provisional report "), move));
        report.repliesDue().ifPresent(due -> {
            line.accept(1, Text.of("répliques jusqu'au ", "replies until ").plus(Text.day(due.last())));
            line.accept(2, due.computation());
        });
        report.last().ifPresent(move -> handed(Text.of("rapport définitif ", "final report "), move));
        report.items().forEach(item -> item(report, item));
        proceedings.followUp().ifPresent(days -> {
            line.accept(
                    1,
                    Text.of("suivi entre le ", "follow-up between ")
                            .plus(Text.day(days.first()))
                            .plus(Text.of(" et le ", " and "))
                            .plus(Text.day(days.last())));
            line.accept(2, days.window().source());
        });
    }

    private void handed(Text kind, WrittenMove move) {
        line.accept(1, kind.plus(Text.same(move.id() + ", ")).plus(Text.day(move.on())));
    }

    private void item(EvaluatorReport report, EvaluatorItem item) {
        WrittenMove written = item.written();
        String about = written.subject().map(id -> " · " + id).orElse("");
        switch (item) {
            case EvaluatorItem.Remark _ ->
                line.accept(1, Text.of("constat " + written.id() + about, "finding " + written.id() + about));
            case EvaluatorItem.Recommendation one -> {
                Text to = Text.of(" à ", " to ").plus(one.addressee().named());
                Text due = written.due()
                        .map(day -> Text.of(", pour le ", ", by ").plus(Text.day(day)))
                        .orElse(Text.empty());
                Text late = one.isOverdue(proceedings.day())
                        ? Text.of(", échéance passée", ", past its day")
                        : Text.empty();
                line.accept(
                        1,
                        Text.of("recommandation " + written.id() + about, "recommendation " + written.id() + about)
                                .plus(to)
                                .plus(due)
                                .plus(Text.of(" : ", ": "))
                                .plus(Terms.progress(one.progress()))
                                .plus(late));
            }
        }
        line.accept(2, Text.same(written.text().strip()));
        item.replies().forEach(this::reply);
        for (Role role : report.silent(item, proceedings.asOf())) {
            line.accept(
                    2,
                    Text.of("silence : ", "silence: ")
                            .plus(role.named())
                            .plus(Text.of(" n'a pas répliqué", " did not reply")));
        }
        if (item instanceof EvaluatorItem.Recommendation one) {
            one.followUps().forEach(this::followUp);
        }
    }

    private void reply(Reply reply) {
        Text late = Terms.late(reply.daysLate());
        line.accept(
                2,
                Text.same(reply.written().id() + " · ")
                        .plus(Text.day(reply.written().on()))
                        .plus(Text.same(" · "))
                        .plus(reply.role().named())
                        .plus(Text.of(" : ", ": "))
                        .plus(reply.position().map(Terms::position).orElse(Text.of("réplique", "reply")))
                        .plus(late)
                        .plus(Text.same(" · " + reply.written().text().strip())));
    }

    private void followUp(WrittenMove move) {
        line.accept(
                2,
                Text.same(move.id() + " · ")
                        .plus(Text.day(move.on()))
                        .plus(Text.same(" · "))
                        .plus(proceedings.setting().named(move.party()))
                        .plus(Text.of(" : ", ": "))
                        .plus(move.position().map(Terms::position).orElse(Text.empty()))
                        .plus(Text.same(" · " + move.text().strip())));
    }
}
