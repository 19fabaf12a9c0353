package org.rouage.cli.score;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures;
import org.rouage.document.score.Figures.YearFigures;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.indicator.IndicatorDefinition;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.Outlook;
import org.rouage.indicator.scoring.Projection;
import org.rouage.indicator.scoring.TargetPath;

/**
 * The course of an indicator as it is shown: where it stands to its path, and, while the term lasts, where its results
 * would lead.
 *
 * <p>Example: "behind: 87 % expected, gap −1 %"; 2028 would be 94.1 %, from 92 to 96.2 %, in a straight line.
 */
final class OutlookReport {
    private final MeasuresAtHand at;
    private final Asked asked;
    private final Outlook outlook;

    OutlookReport(MeasuresAtHand at, Asked asked) {
        this.at = at;
        this.asked = asked;
        outlook = new Outlook(at.results(asked.reading(), asked.side()));
    }

    Scored.Course course(TrackedIndicator one, IndicatorDefinition definition, List<YearFigures> years) {
        return new Scored.Course(
                years,
                outlook.progress(one.id(), asked.extent(), asked.period()).map(progress -> said(progress, definition)),
                projection(one, definition));
    }

    private static Text said(TargetPath.Progress progress, IndicatorDefinition definition) {
        Shown expected = shown(progress.expected(), definition);
        Shown gap = shown(progress.gap(), definition);
        return progress.standing()
                .inWords()
                .plus(Text.of(
                        " : attendu " + expected.in(Language.FRENCH) + ", écart " + gap.in(Language.FRENCH),
                        ": " + expected.in(Language.ENGLISH) + " expected, gap " + gap.in(Language.ENGLISH)));
    }

    /** Of a term that is over there is nothing to project. */
    private Optional<Figures.Projection> projection(TrackedIndicator one, IndicatorDefinition definition) {
        var setting = at.model().setting();
        if (definition.isQualitative() || !setting.known().isBefore(setting.endInclusive())) {
            return Optional.empty();
        }
        return switch (outlook.projection(one.id(), asked.extent())) {
            case Projection.NoProjection none -> Optional.empty();
            case Projection.Projected projected ->
                Optional.of(new Figures.Projection(
                        setting.last(),
                        shown(projected.middle(), definition),
                        Optional.of(new Shown.Range(
                                projected.least().dividedBy(definition.unit().scale()),
                                projected.most().dividedBy(definition.unit().scale()),
                                Figured.unit(definition))),
                        projected.method()));
        };
    }

    private static Shown shown(Rational number, IndicatorDefinition definition) {
        return new Shown.Quantity(number.dividedBy(definition.unit().scale()), Figured.unit(definition));
    }
}
