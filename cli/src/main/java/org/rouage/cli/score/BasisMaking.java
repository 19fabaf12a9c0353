package org.rouage.cli.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rouage.basics.Text;
import org.rouage.document.score.Basis;
import org.rouage.document.score.ExplainReport;
import org.rouage.document.score.Shown;
import org.rouage.document.standing.ActWords;
import org.rouage.indicator.Assessed;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.IndicatorFormula;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Result;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.measure.store.Reception;

/**
 * What a result rests on: the formula and the act that wrote it, or who found it, the values of its measures, the
 * submissions.
 *
 * <p>Example: {@code new BasisMaking(at, asked).of(indicator, result)} for each figure of a page.
 */
final class BasisMaking {
    private final MeasuresAtHand at;
    private final Asked asked;
    private final ExplainRows rows;

    BasisMaking(MeasuresAtHand at, Asked asked) {
        this.at = at;
        this.asked = asked;
        rows = new ExplainRows(at, asked);
    }

    Basis of(TrackedIndicator one, Result result) {
        return new Basis(
                formula(one, result),
                found(result),
                result.parts().stream().map(part -> part(part, List.of())).toList(),
                List.copyOf(at.results(asked.reading(), asked.side()).submissions(result)));
    }

    /** None for what somebody finds, whether or not it was found. */
    Optional<ExplainReport.Formula> formula(TrackedIndicator one, Result result) {
        IndicatorDefinition definition = result.definition();
        if (definition.isQualitative() || result.assessed().isPresent()) {
            return Optional.empty();
        }
        boolean isFormer = one.latest().since() > definition.since();
        Text act = at.standing()
                .passage(one.id())
                .map(passage -> isFormer ? passage.inserted() : passage.writer("formula"))
                .map(writer -> ActWords.name(writer.act()))
                .orElse(Text.empty());
        return Optional.of(new ExplainReport.Formula(
                definition.formula().flatMap(IndicatorFormula::formula).map(formula -> formula.text()),
                act,
                Terms.of(definition.overBodies().term()),
                Terms.of(definition.overTime().term())));
    }

    static Optional<ExplainReport.Found> found(Result result) {
        return result.assessed().map(BasisMaking::found);
    }

    private static ExplainReport.Found found(Assessed one) {
        return new ExplainReport.Found(
                Figured.of(one), Terms.found(one.state().term()), one.by(), one.on(), one.proof());
    }

    /** As the act writes it. */
    String unit(MeasureDefinition measure) {
        return rows.unit(measure);
    }

    /** With its lines. */
    ExplainReport.Part part(TrackedIndicator one, Result result, Result.Part part) {
        return part(part, rows.of(one.id(), part.measure(), result.extent(), part.period()));
    }

    private ExplainReport.Part part(Result.Part part, List<ExplainReport.Row> lines) {
        var measure = part.measure();
        String unit = rows.unit(measure);
        return new ExplainReport.Part(
                measure.id(),
                measure.title(),
                part.aggregate()
                        .<Shown>map(aggregate -> new Shown.Quantity(aggregate.value(), unit))
                        .orElseGet(() -> new Shown.Undecided(List.of(nothing(part, lines)))),
                part.coverage(),
                Terms.of(measure.bodies().term()),
                Terms.of(measure.time().term()),
                lines);
    }

    /** What was given and counts for nothing is told apart from what was not given. */
    private static Text nothing(Result.Part part, List<ExplainReport.Row> lines) {
        boolean isNeutralised = !lines.isEmpty()
                && lines.stream().allMatch(row -> row.unused().equals(Optional.of(ExplainRows.NEUTRALISED)));
        if (isNeutralised) {
            return Text.of(
                    "des valeurs ont été reçues, et sont neutralisées", "values were received, and are neutralised");
        }
        if (part.coverage().present() > 0) {
            return Text.of(
                    "donné, mais hors du périmètre commun des mesures",
                    "given, but outside the common perimeter of the measures");
        }
        return part.coverage().isNone()
                ? Text.of("rien d'attendu", "nothing expected")
                : Text.of("aucune valeur", "no value");
    }

    /** Those that were used, and those that they supersede, however far back; in the order of their reception. */
    List<ExplainReport.Submission> submissions(SortedSet<String> used) {
        SortedSet<String> all = involved(used);
        return at.store().receptions().stream()
                .filter(one -> all.contains(one.id()))
                .map(this::submission)
                .toList();
    }

    SortedSet<String> involved(SortedSet<String> used) {
        SortedSet<String> all = new TreeSet<>(used);
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = all.addAll(all.stream()
                    .flatMap(id -> at.store().reception(id).stream())
                    .flatMap(one -> one.supersedes().stream())
                    .collect(Collectors.toSet()));
        }
        return all;
    }

    private ExplainReport.Submission submission(Reception one) {
        LocalDate known = at.model().setting().known();
        return new ExplainReport.Submission(
                one.id(),
                one.file(),
                one.sha256(),
                one.received(),
                one.by(),
                Terms.of(one.state().term()),
                one.supersedes(),
                at.store().supersededBy(one.id(), known).map(Reception::id),
                one.reason());
    }
}
