package org.rouage.document.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.proceedings.EvaluatorItem;
import org.rouage.evaluation.proceedings.EvaluatorItem.Recommendation;
import org.rouage.evaluation.proceedings.EvaluatorItem.Remark;
import org.rouage.evaluation.proceedings.EvaluatorReport;
import org.rouage.evaluation.proceedings.Proceedings;

/** What the evaluator found and recommends, what each side replied, and what became of it. */
final class EvaluatorLayout {
    private static final Text TITLE =
            Text.of("Constats et recommandations de l'évaluateur", "The evaluator's findings and recommendations");

    private final Proceedings proceedings;

    EvaluatorLayout(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    /** Nothing where nobody but the parties evaluates. */
    List<Block> blocks() {
        EvaluatorReport report = proceedings.report();
        if (report.items().isEmpty() && report.evaluator().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, TITLE, "evaluator"));
        report.evaluator().ifPresent(name -> blocks.add(Block.words(Text.same(name))));
        Stream.of(report.provisional(), report.last())
                .flatMap(one -> one.stream())
                .forEach(handed -> blocks.add(
                        Block.words(stage(handed).plus(EvaluationWords.COLON).plus(EvaluationWords.said(handed)))));
        proceedings
                .followUp()
                .ifPresent(days -> blocks.add(Block.words(Text.of("Suivi du ", "Follow-up from ")
                        .plus(Text.day(days.first()))
                        .plus(Text.of(" au ", " to "))
                        .plus(Text.day(days.last()))
                        .plus(EvaluationWords.COLON)
                        .plus(days.window().source()))));
        if (report.items().isEmpty()) {
            blocks.add(Block.words(Text.of("Rien n'est encore remis.", "Nothing was handed yet.")));
            return blocks;
        }
        blocks.add(Block.table(
                "evaluator-items",
                TITLE,
                report.items().stream().map(item -> row(item, report)).toList(),
                Text.of("constat ou recommandation", "finding or recommendation"),
                Text.of("texte", "text"),
                EvaluationWords.side(Role.FUND),
                EvaluationWords.side(Role.STATE),
                Text.of("suite", "follow-up")));
        return blocks;
    }

    private static Text stage(WrittenMove handed) {
        return handed.stage().filter("final"::equals).isPresent()
                ? Text.of("Rapport définitif", "Final report")
                : Text.of("Rapport provisoire", "Provisional report");
    }

    private Block.Row row(EvaluatorItem item, EvaluatorReport report) {
        return Block.Row.of(
                new Block.Cell(head(item)),
                new Block.Cell(List.of(
                        new Block.Said(EvaluationWords.said(item.written()), "kind"),
                        new Block.Quoted(item.written().text()))),
                reply(item, Role.FUND, report),
                reply(item, Role.STATE, report),
                new Block.Cell(followUps(item)));
    }

    private static List<Block.Line> head(EvaluatorItem item) {
        var lines = new ArrayList<Block.Line>();
        lines.add(new Block.Said(
                Text.same(item.written().id())
                        .plus(item.written()
                                .subject()
                                .map(id -> Text.same(", " + id))
                                .orElse(Text.empty())),
                ""));
        if (item instanceof Recommendation one) {
            lines.add(new Block.Said(
                    Text.of("recommandation à ", "recommended to ")
                            .plus(one.addressee().named()),
                    "kind"));
            one.written()
                    .due()
                    .ifPresent(due -> lines.add(
                            new Block.Said(Text.of("échéance le ", "due ").plus(Text.day(due)), "kind")));
        }
        return lines;
    }

    private Block.Cell reply(EvaluatorItem item, Role role, EvaluatorReport report) {
        return item.reply(role)
                .map(reply -> new Block.Cell(List.of(
                        new Block.Said(EvaluationWords.position(reply.position()), "verdict-line"),
                        new Block.Said(EvaluationWords.said(reply.written()), "kind"),
                        new Block.Quoted(reply.written().text()))))
                .orElseGet(() -> report.silent(item, proceedings.asOf()).contains(role)
                        ? Block.Cell.of(Text.of("silence", "silence"), "undecided")
                        : Block.Cell.of(EvaluationWords.DASH));
    }

    private List<Block.Line> followUps(EvaluatorItem item) {
        return switch (item) {
            case Remark remark -> List.of(new Block.Said(EvaluationWords.DASH, ""));
            case Recommendation one -> {
                var lines = new ArrayList<Block.Line>();
                lines.add(new Block.Said(EvaluationWords.progress(one.progress()), "verdict-line"));
                if (one.isOverdue(proceedings.day())) {
                    lines.add(new Block.Said(Text.of("échéance passée", "past its day"), "bad"));
                }
                one.followUps().forEach(move -> {
                    lines.add(new Block.Said(
                            EvaluationWords.said(move)
                                    .plus(EvaluationWords.COLON)
                                    .plus(EvaluationWords.position(move.position())),
                            "kind"));
                    lines.add(new Block.Quoted(move.text()));
                });
                yield lines;
            }
        };
    }
}
