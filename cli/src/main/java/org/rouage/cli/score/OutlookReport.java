package org.rouage.cli.score;

import java.math.BigDecimal;
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
import org.rouage.indicator.Period;
import org.rouage.indicator.TargetValue;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.Outlook;
import org.rouage.indicator.scoring.Projection;
import org.rouage.indicator.scoring.Target;
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
            case Projection.Projected projected -> Optional.of(projected(one, definition, projected));
        };
    }

    private Figures.Projection projected(
            TrackedIndicator one, IndicatorDefinition definition, Projection.Projected projected) {
        int last = at.model().setting().last();
        var possible = Possible.of(definition);
        Rational scale = definition.unit().scale();
        Text method = projected
                .method()
                .plus(possible.told(projected.least(), projected.most()))
                .plus(reach(one, definition, projected, last));
        return new Figures.Projection(
                last,
                shown(possible.held(projected.middle()), definition),
                Optional.of(new Shown.Range(
                        possible.held(projected.least()).dividedBy(scale),
                        possible.held(projected.most()).dividedBy(scale),
                        Figured.unit(definition))),
                method);
    }

    /** {@code ; target of 2028: within reach}. */
    private Text reach(TrackedIndicator one, IndicatorDefinition definition, Projection.Projected projected, int last) {
        return at.model()
                .aim(one.id(), asked.extent(), Period.year(last))
                .flatMap(aim -> target(aim.value(), definition))
                .map(target -> Text.of(" ; cible de " + last + " : ", "; target of " + last + ": ")
                        .plus(projected.reach(definition.direction(), target).inWords()))
                .orElse(Text.empty());
    }

    private static Optional<Target> target(TargetValue value, IndicatorDefinition definition) {
        Rational place = Rational.of(BigDecimal.ONE.movePointLeft(value.decimals()))
                .times(definition.unit().scale());
        return value.number()
                .map(number -> value.upTo()
                        .filter(most -> most.compareTo(number) >= 0)
                        .<Target>map(most -> new Target.Range(number, most))
                        .orElseGet(() -> new Target.Single(number, place)));
    }

    private static Shown shown(Rational number, IndicatorDefinition definition) {
        return new Shown.Quantity(number.dividedBy(definition.unit().scale()), Figured.unit(definition));
    }
}
