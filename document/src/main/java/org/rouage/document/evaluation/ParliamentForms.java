package org.rouage.document.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.document.evaluation.EvaluationReport.OfMeans;
import org.rouage.document.evaluation.EvaluationReport.OfObjective;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.evaluation.proceedings.Proceedings;

/**
 * The yearly report to Parliament for people: objective by objective, results of three years, means of the year.
 *
 * <p>Example: {@code ParliamentForms.html(report, Language.FRENCH)} is one page that prints.
 */
public final class ParliamentForms {
    /** The year and the two before it. */
    private static final int YEARS = 3;

    private static final Text KIND = Text.of(
            "Rapport annuel au Parlement : objectifs, moyens, résultats",
            "Yearly report to Parliament: objectives, means, results");
    private static final Text INDICATOR = Text.of("indicateur", "indicator");

    private ParliamentForms() {}

    public static String html(ParliamentReport report, Language language) {
        return EvaluationForms.page(head(report), blocks(report), report.sources(), language);
    }

    public static String markdown(ParliamentReport report, Language language) {
        return EvaluationForms.markdown(head(report), blocks(report), language);
    }

    public static String text(ParliamentReport report, Language language) {
        return EvaluationForms.text(head(report), blocks(report), language);
    }

    private static EvaluationForms.Head head(ParliamentReport report) {
        return new EvaluationForms.Head(
                KIND.plus(Text.same(", " + report.year())), report.title(), EvaluationWords.asked(report.asOf()));
    }

    private static List<Block> blocks(ParliamentReport report) {
        var blocks = new ArrayList<Block>();
        report.objectives().forEach(one -> objective(one, report, blocks));
        blocks.addAll(FiguresLayout.commitments(report.commitments()));
        evaluations(report, blocks);
        return blocks;
    }

    private static void objective(OfObjective one, ParliamentReport report, List<Block> blocks) {
        blocks.add(new Block.Heading(2, Text.same(one.title()), "o-" + one.id(), Optional.of(one.id())));
        List<Block.Row> rows = one.indicators().stream()
                .flatMap(id -> report.figure(id).stream())
                .map(scored -> row(scored, report.year()))
                .toList();
        if (rows.isEmpty()) {
            blocks.add(Block.words(Text.of("Aucun indicateur.", "No indicator.")));
        } else {
            blocks.add(Block.table(
                    "r-" + one.id(),
                    Text.of("Résultats : ", "Results: ").plus(Text.same(one.title())),
                    rows,
                    INDICATOR,
                    Text.same(Integer.toString(report.year() - 2)),
                    Text.same(Integer.toString(report.year() - 1)),
                    Text.same(Integer.toString(report.year())),
                    Text.of("cible", "target"),
                    Text.of("constat", "judgement")));
        }
        means(one, report.year(), blocks);
    }

    private static Block.Row row(Scored scored, int year) {
        var cells = new ArrayList<Block.Cell>();
        cells.add(Block.Cell.of(scored.identity().title()));
        IntStream.rangeClosed(year - YEARS + 1, year)
                .forEach(of -> cells.add(cell(scored.course().years().stream()
                        .filter(one -> one.year() == of)
                        .flatMap(one -> one.result().stream())
                        .findFirst())));
        cells.add(cell(scored.target().map(target -> target.value())));
        cells.add(Block.Cell.of(scored.comparison().judgement()));
        return new Block.Row(cells);
    }

    private static Block.Cell cell(Optional<Shown> shown) {
        return Block.Cell.of(shown.map(FiguresLayout::shown).orElse(EvaluationWords.DASH));
    }

    private static void means(OfObjective one, int year, List<Block> blocks) {
        List<Text> lines = one.means().stream()
                .filter(line -> line.year() == year)
                .map(ParliamentForms::line)
                .toList();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Items(lines));
        } else {
            blocks.add(Block.words(one.noMeansBecause()
                    .map(why -> Text.of("Sans moyens propres : " + why, "No means of its own: " + why))
                    .orElse(Text.of("Aucun moyen chiffré pour l'année.", "No means in figures for the year."))));
        }
    }

    private static Text line(OfMeans one) {
        return FiguresLayout.means(one);
    }

    private static void evaluations(ParliamentReport report, List<Block> blocks) {
        blocks.add(Block.heading(2, Text.of("Évaluations closes", "Closed evaluations"), "evaluations"));
        if (report.closed().isEmpty()) {
            blocks.add(Block.words(Text.of(
                    "Aucune évaluation close ne porte sur cette année.", "No closed evaluation is about this year.")));
        }
        for (Proceedings one : report.closed()) {
            blocks.add(new Block.Heading(
                    3,
                    EvaluationWords.kind(one.written().kind())
                            .plus(Text.same(" "))
                            .plus(EvaluationWords.years(one.written())),
                    "e-" + one.written().id(),
                    Optional.of(one.written().id())));
            blocks.add(RegisterLayout.register(one, "d-" + one.written().id()));
        }
    }
}
