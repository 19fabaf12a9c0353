package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.cli.Session;
import org.rouage.document.derivation.DerivationText;
import org.rouage.document.score.ExplainReport;
import org.rouage.formula.Derivation;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.Period;
import org.rouage.indicator.Result;
import org.rouage.indicator.Results;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.Judgement;

/**
 * How one result came to be, gathered from its parts, their rows, the submissions and the acts.
 *
 * <p>Example: a result of two measures over a region and a quarter has two parts, each with the lines of its bodies and
 * months.
 */
final class ExplainMaking {
    private static final Pattern YEAR_OF_FIGURE = Pattern.compile(", (\\d{4}) = ");

    private final MeasuresAtHand at;
    private final Asked asked;
    private final IndicatorReport indicators;
    private final BasisMaking basis;

    ExplainMaking(MeasuresAtHand at, Asked asked) {
        this.at = at;
        this.asked = asked;
        indicators = new IndicatorReport(at, asked);
        basis = new BasisMaking(at, asked);
    }

    ExplainReport report(TrackedIndicator one, Session session) {
        Result result = indicators.result(one);
        Judgement judged = indicators.judged(one);
        List<ExplainReport.Part> parts = result.parts().stream()
                .map(part -> basis.part(one, result, part))
                .toList();
        return new ExplainReport(
                asked.heading(at),
                Figured.identity(one, asked.period().year()),
                Figured.of(result),
                result.coverage(),
                basis.formula(one, result),
                BasisMaking.found(result),
                parts,
                steps(result),
                indicators.target(one, result.definition()),
                indicators.initial(one, result.definition()),
                Judging.comparison(judged),
                Judging.points(judged),
                basis.submissions(used(result, parts)),
                notes(result, parts),
                at.dossier().sources(session));
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
                        steps.add(inWrittenUnits(
                                result,
                                new Text(
                                        ofPeriod(french.get(line), Language.FRENCH),
                                        ofPeriod(english.get(line), Language.ENGLISH))));
                    }
                });
        if (result.parts().isEmpty()) {
            return steps;
        }
        steps.add(Text.of(
                "aucun arrondi : les chiffres affichés sont coupés, le calcul est exact",
                "nothing is rounded: the digits shown are cut, the computation is exact"));
        return steps;
    }

    /** The line of a measure, or of the indicator itself, counts in the unit of the act. */
    private Text inWrittenUnits(Result result, Text line) {
        String figure = line.english().strip();
        for (Result.Part part : result.parts()) {
            String measure = part.measure().id();
            if (figure.startsWith(measure + " ") || figure.startsWith(measure + ", ")) {
                return new WrittenUnits(part.measure().unit(), basis.unit(part.measure())).in(line);
            }
        }
        return new WrittenUnits(result.definition().unit(), Figured.unit(result.definition())).in(line);
    }

    /** Derivations go by years: a figure of part of a year is named by that part. */
    private String ofPeriod(String line, Language language) {
        Period period = asked.period();
        if (period.frequency() == Frequency.YEAR) {
            return line;
        }
        return YEAR_OF_FIGURE
                .matcher(line)
                .replaceFirst(found -> ", "
                        + period.yearsBefore(period.year() - Integer.parseInt(found.group(1)))
                                .in(language)
                        + " = ");
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
                        new RestatedMaking(at, asked).of(result, basis.involved(used(result, parts))).stream())
                .distinct()
                .toList();
    }

    private SortedSet<String> used(Result result, List<ExplainReport.Part> parts) {
        SortedSet<String> used =
                new TreeSet<>(at.results(asked.reading(), asked.side()).submissions(result));
        parts.forEach(part -> part.rows().forEach(row -> used.add(row.submission())));
        return used;
    }
}
