package org.rouage.document.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.document.commitments.CommitmentWords;
import org.rouage.evaluation.hearing.Hearing;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Subject;
import org.rouage.evaluation.proceedings.Proceedings;

/**
 * The evaluation report in its order: where it stands, both sides' shares, disagreements, then each subject with its
 * two positions, then the evaluator, means, commitments, data.
 */
final class EvaluationLayout {
    private final EvaluationReport report;

    EvaluationLayout(EvaluationReport report) {
        this.report = report;
    }

    /** Before the closing the public gets the calendar and no word more. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.words(EvaluationWords.opened(report.header())));
        Optional<Proceedings> shown = report.proceedings();
        if (shown.isEmpty()) {
            blocks.add(new Block.Words(EvaluationWords.CONFIDENTIAL, "verdict-word"));
            blocks.addAll(RegisterLayout.calendar(report.procedure()));
            return blocks;
        }
        Proceedings proceedings = shown.get();
        blocks.add(new Block.Words(closing(proceedings), "verdict-word"));
        blocks.addAll(RegisterLayout.shares(proceedings));
        blocks.addAll(RegisterLayout.disagreements(proceedings));
        subjects(proceedings, Subject.Kind.INDICATOR, Text.of("Indicateurs", "Indicators"), blocks);
        subjects(proceedings, Subject.Kind.OBJECTIVE, Text.of("Objectifs", "Objectives"), blocks);
        commitments(proceedings, blocks);
        blocks.addAll(RegisterLayout.causes(proceedings));
        blocks.addAll(new EvaluatorLayout(proceedings).blocks());
        var figures = new FiguresLayout(report);
        blocks.addAll(figures.means());
        blocks.addAll(FiguresLayout.commitments(report.commitments()));
        blocks.addAll(figures.reliability());
        blocks.addAll(figures.dispersion());
        blocks.addAll(RegisterLayout.calendar(report.procedure()));
        blocks.addAll(RegisterLayout.late(proceedings));
        return blocks;
    }

    private static Text closing(Proceedings proceedings) {
        return proceedings
                .closing()
                .map(move -> Text.of("Close le ", "Closed on ")
                        .plus(Text.day(move.on()))
                        .plus(Text.same(" (" + move.by() + ").")))
                .orElse(Text.of(
                        "Ouverte : ce qui suit n'est qu'aux parties jusqu'à la clôture.",
                        "Open: what follows is the parties' only until the closing."));
    }

    private void subjects(Proceedings proceedings, Subject.Kind kind, Text title, List<Block> blocks) {
        List<Hearing> all = hearings(proceedings, kind).toList();
        if (!all.isEmpty()) {
            blocks.add(Block.heading(2, title, "subjects-" + kind.name().toLowerCase(Locale.ROOT)));
            var layout = new SubjectLayout(report, proceedings);
            all.forEach(hearing -> blocks.addAll(layout.blocks(hearing)));
        }
    }

    /** The State's, then the fund's. */
    private void commitments(Proceedings proceedings, List<Block> blocks) {
        var layout = new SubjectLayout(report, proceedings);
        for (Role role : List.of(Role.STATE, Role.FUND)) {
            List<Hearing> all = hearings(proceedings, Subject.Kind.COMMITMENT)
                    .filter(hearing -> hearing.course().subject().debtor() == role)
                    .toList();
            if (!all.isEmpty()) {
                blocks.add(Block.heading(
                        2,
                        Text.of("Engagements : ", "Commitments: ").plus(CommitmentWords.side(role.term())),
                        "subjects-" + role.term()));
                all.forEach(hearing -> blocks.addAll(layout.blocks(hearing)));
            }
        }
    }

    private static Stream<Hearing> hearings(Proceedings proceedings, Subject.Kind kind) {
        return proceedings.hearings().values().stream()
                .filter(hearing -> hearing.course().subject().kind() == kind);
    }
}
