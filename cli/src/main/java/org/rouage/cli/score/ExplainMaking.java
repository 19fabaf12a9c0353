package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.document.derivation.DerivationText;
import org.rouage.document.score.ExplainReport;
import org.rouage.document.score.Shown;
import org.rouage.document.standing.ActWords;
import org.rouage.formula.Derivation;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.IndicatorFormula;
import org.rouage.indicator.MeasureDefinition;
import org.rouage.indicator.Result;
import org.rouage.indicator.Results;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.Judgement;
import org.rouage.measure.store.Reception;

/**
 * How one result came to be, gathered from its parts, their rows, the submissions and the acts.
 *
 * <p>Example: a result of two measures over a region and a quarter has two parts, each with the lines of its bodies and
 * months.
 */
final class ExplainMaking {
    private final MeasuresAtHand at;
    private final Asked asked;
    private final IndicatorReport indicators;
    private final ExplainRows rows;

    ExplainMaking(MeasuresAtHand at, Asked asked) {
        this.at = at;
        this.asked = asked;
        indicators = new IndicatorReport(at, asked);
        rows = new ExplainRows(at, asked);
    }

    ExplainReport report(TrackedIndicator one, Session session) {
        Result result = indicators.result(one);
        Judgement judged = indicators.judged(one);
        List<ExplainReport.Part> parts =
                result.parts().stream().map(part -> part(one, result, part)).toList();
        return new ExplainReport(
                asked.heading(at),
                Figured.identity(one, asked.period().year()),
                Figured.of(result),
                result.coverage(),
                formula(one, result.definition()),
                parts,
                steps(result),
                indicators.target(one, result.definition()),
                indicators.initial(one, result.definition()),
                Judging.comparison(judged),
                Judging.points(judged),
                submissions(result, parts),
                notes(result, parts),
                at.dossier().sources(session));
    }

    private ExplainReport.Formula formula(TrackedIndicator one, IndicatorDefinition definition) {
        boolean isFormer = one.latest().since() > definition.since();
        Text act = at.standing()
                .passage(one.id())
                .map(passage -> isFormer ? passage.inserted() : passage.writer("formula"))
                .map(writer -> ActWords.name(writer.act()))
                .orElse(Text.empty());
        return new ExplainReport.Formula(
                definition.formula().flatMap(IndicatorFormula::formula).map(formula -> formula.text()),
                act,
                Terms.of(definition.overBodies().term()),
                Terms.of(definition.overTime().term()));
    }

    private ExplainReport.Part part(TrackedIndicator one, Result result, Result.Part part) {
        MeasureDefinition measure = part.measure();
        String unit = rows.unit(measure);
        Shown value = part.aggregate()
                .<Shown>map(aggregate -> new Shown.Quantity(aggregate.value(), unit))
                .orElseGet(() -> new Shown.Undecided(List.of(why(part))));
        return new ExplainReport.Part(
                measure.id(),
                measure.title(),
                value,
                part.coverage(),
                Terms.of(measure.bodies().term()),
                Terms.of(measure.time().term()),
                rows.of(measure, result.extent(), part.period(), at.model().exclusions(one.id())));
    }

    /** What was given and counts for nothing is told apart from what was not given. */
    private static Text why(Result.Part part) {
        if (part.coverage().present() > 0) {
            return Text.of(
                    "donné, mais hors du périmètre commun des mesures",
                    "given, but outside the common perimeter of the measures");
        }
        return part.coverage().isNone()
                ? Text.of("rien d'attendu", "nothing expected")
                : Text.of("aucune valeur", "no value");
    }

    /** The derivation, as the formula language tells it; nothing is rounded on the way. */
    private List<Text> steps(Result result) {
        Results results = at.results(asked.reading(), asked.side());
        var steps = new ArrayList<Text>();
        results.derivation(result)
                .map(one -> inYear(one, result.period().year() - one.year()))
                .ifPresent(derivation -> {
                    List<String> french = DerivationText.print(derivation, Language.FRENCH)
                            .lines()
                            .toList();
                    List<String> english = DerivationText.print(derivation, Language.ENGLISH)
                            .lines()
                            .toList();
                    for (int line = 0; line < french.size(); line++) {
                        steps.add(Text.of(french.get(line), english.get(line)));
                    }
                });
        steps.add(Text.of(
                "aucun arrondi : les chiffres affichés sont coupés, le calcul est exact",
                "nothing is rounded: the digits shown are cut, the computation is exact"));
        return steps;
    }

    /** A formula that is the same in every year is worked out in one of them: told in the year asked. */
    private static Derivation inYear(Derivation one, int later) {
        return new Derivation(
                one.figure(),
                one.year() + later,
                one.value(),
                one.rule(),
                one.working(),
                one.source(),
                one.inputs().stream().map(input -> inYear(input, later)).toList(),
                one.isRepeated());
    }

    /** Those of the result, and what it was before each correction. */
    private List<Text> notes(Result result, List<ExplainReport.Part> parts) {
        return Stream.concat(
                        result.notes().stream().map(new SaidLines(at)::told),
                        new RestatedMaking(at, asked).of(result, involved(result, parts)).stream())
                .distinct()
                .toList();
    }

    private List<ExplainReport.Submission> submissions(Result result, List<ExplainReport.Part> parts) {
        SortedSet<String> all = involved(result, parts);
        return at.store().receptions().stream()
                .filter(one -> all.contains(one.id()))
                .map(this::submission)
                .toList();
    }

    /** Those that were used, and those that they supersede, however far back. */
    private SortedSet<String> involved(Result result, List<ExplainReport.Part> parts) {
        SortedSet<String> used =
                new TreeSet<>(at.results(asked.reading(), asked.side()).submissions(result));
        parts.forEach(part -> part.rows().forEach(row -> used.add(row.submission())));
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
        Optional<String> by =
                at.store().supersededBy(one.id(), at.model().setting().known()).map(Reception::id);
        return new ExplainReport.Submission(
                one.id(),
                one.file(),
                one.sha256(),
                one.received(),
                one.by(),
                Terms.of(one.state().term()),
                one.supersedes(),
                by,
                one.reason());
    }
}
