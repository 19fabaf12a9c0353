package org.rouage.document.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.commitments.CommitmentWords;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Hearing;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Statement;
import org.rouage.evaluation.hearing.Step;
import org.rouage.evaluation.hearing.Subject;
import org.rouage.evaluation.proceedings.Proceedings;

/**
 * What each side said of one subject, side by side: a row for each step, a column for each side, silence where there
 * was none to speak.
 *
 * <p>Example: row "concludes": the fund "reached, 95/100", the State "partly reached, 60/100".
 */
final class SubjectLayout {
    private static final Text STEP = Text.of("étape", "step");
    private static final Text POSITIONS = Text.of("Positions : ", "Positions: ");
    private static final Text SUPERSEDED = Text.of("remplacé par ", "superseded by ");

    private final EvaluationReport report;
    private final Proceedings proceedings;

    SubjectLayout(EvaluationReport report, Proceedings proceedings) {
        this.report = report;
        this.proceedings = proceedings;
    }

    List<Block> blocks(Hearing hearing) {
        Subject subject = hearing.course().subject();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, Text.same(subject.title()), "s-" + subject.id(), Optional.of(subject.id())));
        blocks.add(new Block.Words(EvaluationWords.ending(proceedings.ending(subject.id())), "verdict-word"));
        report.figure(subject.id()).ifPresent(scored -> figures(scored, blocks));
        report.undertaking(subject.id())
                .ifPresent(one -> blocks.add(new Block.Items(Stream.of(
                                CommitmentWords.side(one.role())
                                        .plus(EvaluationWords.COLON)
                                        .plus(CommitmentWords.view(one.debtor(), one)),
                                CommitmentWords.side(one.role().equals("state") ? "fund" : "state")
                                        .plus(EvaluationWords.COLON)
                                        .plus(CommitmentWords.view(one.other(), one)))
                        .toList())));
        blocks.add(positions(hearing, subject));
        quotations(subject, blocks);
        return blocks;
    }

    private void figures(Scored scored, List<Block> blocks) {
        List<Block.Row> rows = scored.course().years().stream()
                .filter(year -> year.year() >= report.header().from()
                        && year.year() <= report.header().to())
                .filter(year -> year.target().isPresent() || year.result().isPresent())
                .map(year -> Block.Row.of(
                        Block.Cell.of(Integer.toString(year.year())),
                        cell(year.target()),
                        cell(year.initial()),
                        cell(year.result())))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(Block.table(
                    "f-" + scored.id(),
                    Text.of("Cibles et résultats : ", "Targets and results: ")
                            .plus(Text.same(scored.identity().title())),
                    rows,
                    Text.of("année", "year"),
                    Text.of("cible", "target"),
                    Text.of("cible initiale", "initial target"),
                    Text.of("résultat", "result")));
        }
    }

    private static Block.Cell cell(Optional<Shown> shown) {
        return shown.map(one -> new Block.Cell(List.of(new Block.Said(
                        Text.of(one.in(Language.FRENCH), one.in(Language.ENGLISH)),
                        one.isDecided() ? "" : "undecided"))))
                .orElse(Block.Cell.of(EvaluationWords.DASH));
    }

    private Block positions(Hearing hearing, Subject subject) {
        List<Block.Row> rows = Stream.of(Step.values())
                .map(step -> Block.Row.of(
                        Block.Cell.of(EvaluationWords.step(step)),
                        position(hearing, step, Role.FUND),
                        position(hearing, step, Role.STATE)))
                .toList();
        return Block.table(
                "p-" + subject.id(),
                POSITIONS.plus(Text.same(subject.title())),
                rows,
                STEP,
                EvaluationWords.side(Role.FUND),
                EvaluationWords.side(Role.STATE));
    }

    private Block.Cell position(Hearing hearing, Step step, Role role) {
        var lines = new ArrayList<Block.Line>();
        hearing.course().statements().stream()
                .filter(said -> said.step() == step && said.role() == role)
                .forEach(said -> said(said, hearing, lines));
        String subject = hearing.course().subject().id();
        proceedings.silences(subject).stream()
                .filter(silence -> silence.step() == step && silence.role() == role)
                .forEach(silence -> lines.add(new Block.Said(EvaluationWords.silence(silence.due()), "undecided")));
        if (lines.isEmpty()) {
            lines.add(proceedings.turns(subject).stream()
                    .filter(turn -> turn.step() == step && turn.role() == role)
                    .findFirst()
                    .map(turn -> new Block.Said(EvaluationWords.awaited(turn.due()), ""))
                    .orElse(new Block.Said(EvaluationWords.DASH, "")));
        }
        return new Block.Cell(lines);
    }

    private static void said(Statement said, Hearing hearing, List<Block.Line> lines) {
        WrittenMove move = said.written();
        Text late = said.daysLate() > 0
                ? Text.same(", ")
                        .plus(Text.counted(
                                said.daysLate(), "jour de retard", "jours de retard", "day late", "days late"))
                : Text.empty();
        lines.add(new Block.Said(EvaluationWords.said(move).plus(late), "kind"));
        hearing.course().statements().stream()
                .filter(later ->
                        later.written().supersedes().filter(move.id()::equals).isPresent())
                .findFirst()
                .ifPresent(later -> lines.add(new Block.Said(SUPERSEDED.plus(Text.same(later.id())), "kind")));
        if (move.outcome().isPresent() || move.score().isPresent()) {
            lines.add(new Block.Said(EvaluationWords.finding(move), "verdict-line"));
        }
        lines.add(new Block.Quoted(move.text()));
    }

    private void quotations(Subject subject, List<Block> blocks) {
        List<Block.Row> rows = report.quotations().stream()
                .filter(one -> one.move().subject().filter(subject.id()::equals).isPresent())
                .map(QuotationRows::row)
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(QuotationRows.table("q-" + subject.id(), rows));
        }
    }
}
