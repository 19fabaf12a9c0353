package org.rouage.document.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rouage.agenda.commitment.Commitments;
import org.rouage.agenda.commitment.Share;
import org.rouage.agenda.commitment.Side;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.commitments.CommitmentWords;
import org.rouage.document.evaluation.EvaluationReport.OfMeans;
import org.rouage.document.evaluation.EvaluationReport.OfObjective;
import org.rouage.document.score.Figures;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.document.score.Spread;

/** Results against means, what both sides owe, how far data can be relied on, how the network differs. */
final class FiguresLayout {
    private final EvaluationReport report;

    FiguresLayout(EvaluationReport report) {
        this.report = report;
    }

    /** Each objective with the judgements of its indicators and what its means were and became. */
    List<Block> means() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, Text.of("Résultats et moyens", "Results and means"), "means"));
        var rows = new ArrayList<Block.Row>();
        report.means().forEach(one -> rows.add(row(one)));
        blocks.add(Block.table(
                "means-table",
                Text.of("Résultats et moyens par objectif", "Results and means by objective"),
                rows,
                Text.of("objectif", "objective"),
                Text.of("résultats", "results"),
                Text.of("moyens : enveloppe, engagé", "means: envelope, committed")));
        return blocks;
    }

    private Block.Row row(OfObjective one) {
        var results = new ArrayList<Block.Line>();
        one.indicators().forEach(id -> results.add(new Block.Said(result(id), "")));
        if (results.isEmpty()) {
            results.add(new Block.Said(Text.of("aucun indicateur", "no indicator"), "undecided"));
        }
        var means = new ArrayList<Block.Line>();
        one.means().forEach(line -> means.add(new Block.Said(means(line), "")));
        one.noMeansBecause()
                .ifPresent(why -> means.add(
                        new Block.Said(Text.of("sans moyens propres : " + why, "no means of its own: " + why), "")));
        if (means.isEmpty()) {
            means.add(new Block.Said(Text.of("aucun moyen nommé", "no means named"), "undecided"));
        }
        return Block.Row.of(
                Block.Cell.of(one.title() + " (" + one.id() + ")"), new Block.Cell(results), new Block.Cell(means));
    }

    private Text result(String id) {
        return report.figure(id)
                .map(scored -> Text.same(scored.identity().title())
                        .plus(EvaluationWords.COLON)
                        .plus(value(scored))
                        .plus(EvaluationWords.COMMA)
                        .plus(scored.comparison().judgement()))
                .orElse(Text.same(id));
    }

    static Text value(Scored scored) {
        return scored.results().stream()
                .findFirst()
                .map(Figures.Measurement::value)
                .map(FiguresLayout::shown)
                .orElse(EvaluationWords.DASH);
    }

    static Text shown(Shown value) {
        return Text.of(value.in(Language.FRENCH), value.in(Language.ENGLISH));
    }

    static Text means(OfMeans one) {
        return Text.same(one.title() + ", " + one.year())
                .plus(EvaluationWords.COLON)
                .plus(shown(one.envelope()))
                .plus(EvaluationWords.COMMA)
                .plus(shown(one.committed()))
                .plus(one.state().isEmpty() ? Text.empty() : EvaluationWords.COMMA.plus(one.state()));
    }

    /** The State first: its commitments are told as those of the fund are. */
    static List<Block> commitments(Commitments all) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(
                2, Text.of("Engagements des deux parties", "Commitments of both parties"), "commitments"));
        blocks.add(Block.table(
                "commitments-table",
                Text.of("Engagements échus, par côté", "Commitments that fell due, by side"),
                all.sides().stream().map(FiguresLayout::side).toList(),
                Text.of("côté", "side"),
                Text.of("dus", "owed"),
                Text.of("échus", "due"),
                Text.of("dits faits", "said done"),
                Text.of("confirmés", "confirmed"),
                Text.of("contestés", "contested"),
                Text.of("non contrôlés", "not checked"),
                Text.of("rien d'exposé", "nothing stated")));
        if (!all.late().isEmpty()) {
            blocks.add(Block.words(Text.of("En retard :", "Late:")));
            blocks.add(new Block.Items(all.late().stream()
                    .map(one -> CommitmentWords.side(one.role())
                            .plus(Text.same(", " + one.title() + " (" + one.id() + "), "))
                            .plus(CommitmentWords.late(one, all.asOf())))
                    .toList()));
        }
        return blocks;
    }

    private static Block.Row side(Side side) {
        Share share = side.share();
        return Block.Row.of(
                Block.Cell.of(CommitmentWords.side(side.role())),
                count(share.owed()),
                count(share.due()),
                count(share.saidDone()),
                count(share.confirmed()),
                count(share.contested()),
                count(share.notChecked()),
                count(share.notStated()));
    }

    private static Block.Cell count(int count) {
        return Block.Cell.of(Integer.toString(count));
    }

    List<Block> reliability() {
        if (report.figures().isEmpty()) {
            return List.of();
        }
        return List.of(
                Block.heading(2, Text.of("Fiabilité des données", "Reliability of data"), "reliability"),
                Block.table(
                        "reliability-table",
                        Text.of("Fiabilité par indicateur, ", "Reliability by indicator, ")
                                .plus(Text.same(Integer.toString(report.header().to()))),
                        report.figures().values().stream()
                                .map(this::reliability)
                                .toList(),
                        Text.of("indicateur", "indicator"),
                        Text.of("note", "grade"),
                        Text.of("couverture", "coverage"),
                        Text.of("en retard", "late"),
                        Text.of("neutralisé ou rompu", "neutralised or broken")));
    }

    private Block.Row reliability(Scored scored) {
        String late = scored.late().stream()
                .map(one -> one.name() + " (" + one.periods().size() + ")")
                .collect(Collectors.joining(", "));
        var notes = new ArrayList<>(scored.neutralised());
        notes.addAll(scored.breaks());
        return Block.Row.of(
                Block.Cell.of(scored.identity().title()),
                Block.Cell.of(report.grade(scored.id()).orElse("")),
                Block.Cell.of(scored.results().stream()
                        .findFirst()
                        .map(one ->
                                one.coverage().present() + "/" + one.coverage().expected())
                        .orElse("")),
                Block.Cell.of(late),
                Block.Cell.of(EvaluationWords.joined(notes)));
    }

    /** Of the indicators that bodies have results for. */
    List<Block> dispersion() {
        List<Block.Row> rows = report.figures().values().stream()
                .flatMap(scored -> scored.places().flatMap(Scored.Places::spread).stream()
                        .flatMap(spread -> spread.five().stream().map(five -> row(scored, spread, five))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        Block.heading(
                                2, Text.of("Dispersion dans le réseau", "Dispersion in the network"), "dispersion"),
                        Block.table(
                                "dispersion-table",
                                Text.of("Écarts entre caisses, ", "Differences between bodies, ")
                                        .plus(Text.same(
                                                Integer.toString(report.header().to()))),
                                rows,
                                Text.of("indicateur", "indicator"),
                                Text.of("minimum", "least"),
                                Text.of("1er quartile", "1st quartile"),
                                Text.of("médiane", "median"),
                                Text.of("3e quartile", "3rd quartile"),
                                Text.of("maximum", "greatest"),
                                Text.of("caisses avec un résultat", "bodies with a result")));
    }

    private static Block.Row row(Scored scored, Spread spread, Spread.Five five) {
        var cells = new ArrayList<Block.Cell>();
        cells.add(Block.Cell.of(scored.identity().title()));
        five.numbers().forEach(number -> cells.add(Block.Cell.of(shown(new Shown.Quantity(number, spread.unit())))));
        cells.add(Block.Cell.of(
                spread.coverage().present() + "/" + spread.coverage().expected()));
        return new Block.Row(cells);
    }
}
