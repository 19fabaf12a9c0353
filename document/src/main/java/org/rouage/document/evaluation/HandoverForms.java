package org.rouage.document.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.commitments.CommitmentWords;
import org.rouage.document.evaluation.HandoverReport.OfIndicator;
import org.rouage.document.evaluation.HandoverReport.OfYear;
import org.rouage.evaluation.proceedings.Proceedings;

/**
 * The file for whoever prepares the next convention, for people.
 *
 * <p>Example: {@code HandoverForms.markdown(report, Language.FRENCH)}.
 */
public final class HandoverForms {
    private static final Text KIND = Text.of("Pour préparer la convention suivante", "For the next convention");

    private HandoverForms() {}

    public static String html(HandoverReport report, Language language) {
        return EvaluationForms.page(head(report), blocks(report), report.sources(), language);
    }

    public static String markdown(HandoverReport report, Language language) {
        return EvaluationForms.markdown(head(report), blocks(report), language);
    }

    public static String text(HandoverReport report, Language language) {
        return EvaluationForms.text(head(report), blocks(report), language);
    }

    private static EvaluationForms.Head head(HandoverReport report) {
        return new EvaluationForms.Head(KIND, report.title(), EvaluationWords.asked(report.asOf()));
    }

    private static List<Block> blocks(HandoverReport report) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, Text.of("Dernières cibles et bases", "Last targets and base values"), "bases"));
        blocks.add(Block.table(
                "bases-table",
                Text.of("Dernières cibles et bases", "Last targets and base values"),
                report.indicators().stream().map(HandoverForms::row).toList(),
                Text.of("indicateur", "indicator"),
                Text.of("dernière cible", "last target"),
                Text.of("dernier résultat, base proposée", "last result, base value offered"),
                Text.of("données", "data")));
        undone(report, blocks);
        open(report, blocks);
        disagreements(report, blocks);
        return blocks;
    }

    private static Block.Row row(OfIndicator one) {
        return Block.Row.of(
                Block.Cell.of(one.title() + " (" + one.id() + ")"),
                cell(one.target()),
                cell(one.base()),
                Block.Cell.of(
                        one.base().isEmpty()
                                ? Text.of("aucun résultat décidé", "no decided result")
                                : one.isComplete()
                                        ? Text.of("complètes", "complete")
                                        : Text.of("incomplètes", "incomplete")));
    }

    private static Block.Cell cell(Optional<OfYear> of) {
        return Block.Cell.of(of.map(one -> FiguresLayout.shown(one.value()).plus(Text.same(" (" + one.year() + ")")))
                .orElse(EvaluationWords.DASH));
    }

    private static void undone(HandoverReport report, List<Block> blocks) {
        blocks.add(Block.heading(
                2,
                Text.of("Engagements que les deux ne tiennent pas pour faits", "Commitments not done for both sides"),
                "undone"));
        if (report.undone().isEmpty()) {
            blocks.add(Block.words(Text.of("Tout est fait pour les deux.", "All is done for both.")));
            return;
        }
        blocks.add(Block.table(
                "undone-table",
                Text.of("Engagements", "Commitments"),
                report.undone().stream()
                        .map(one -> Block.Row.of(
                                Block.Cell.of(one.title() + " (" + one.id() + ")"),
                                Block.Cell.of(CommitmentWords.side(one.role())),
                                Block.Cell.of(CommitmentWords.view(one.debtor(), one)),
                                Block.Cell.of(CommitmentWords.view(one.other(), one))))
                        .toList(),
                Text.of("engagement", "commitment"),
                Text.of("débiteur", "debtor"),
                Text.of("selon le débiteur", "in the debtor's words"),
                Text.of("selon l'autre", "as the other found")));
    }

    private static void open(HandoverReport report, List<Block> blocks) {
        blocks.add(Block.heading(2, Text.of("Recommandations ouvertes", "Open recommendations"), "open"));
        if (report.open().isEmpty()) {
            blocks.add(Block.words(Text.of("Aucune n'est connue.", "None is known.")));
            return;
        }
        blocks.add(Block.table(
                "open-table",
                Text.of("Recommandations ouvertes", "Open recommendations"),
                report.open().stream()
                        .map(one -> Block.Row.of(
                                Block.Cell.of(one.evaluation() + ", "
                                        + one.recommendation().written().id()),
                                Block.Cell.of(one.recommendation().addressee().named()),
                                new Block.Cell(List.of(new Block.Quoted(
                                        one.recommendation().written().text()))),
                                Block.Cell.of(EvaluationWords.progress(
                                        one.recommendation().progress()))))
                        .toList(),
                Text.of("recommandation", "recommendation"),
                Text.of("à", "to"),
                Text.of("texte", "text"),
                Text.of("suite", "follow-up")));
    }

    private static void disagreements(HandoverReport report, List<Block> blocks) {
        blocks.add(Block.heading(2, Text.of("Désaccords", "Disagreements"), "disagreements"));
        if (report.evaluations().isEmpty()) {
            blocks.add(Block.words(Text.of("Aucune évaluation à lire.", "No evaluation to read.")));
        }
        for (Proceedings one : report.evaluations()) {
            blocks.add(new Block.Heading(
                    3,
                    EvaluationWords.kind(one.written().kind()),
                    "d-" + one.written().id(),
                    Optional.of(one.written().id())));
            blocks.add(RegisterLayout.register(one, "t-" + one.written().id()));
        }
    }
}
