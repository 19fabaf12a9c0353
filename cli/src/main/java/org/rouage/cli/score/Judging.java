package org.rouage.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures;
import org.rouage.document.score.Scored;
import org.rouage.document.score.Shown;
import org.rouage.formula.Value;
import org.rouage.indicator.Aim;
import org.rouage.indicator.Assessed;
import org.rouage.indicator.IndicatorModel;
import org.rouage.indicator.Result;
import org.rouage.indicator.Results;
import org.rouage.indicator.TargetValue;
import org.rouage.indicator.TrackedIndicator;
import org.rouage.indicator.scoring.Absence;
import org.rouage.indicator.scoring.Attainment;
import org.rouage.indicator.scoring.Case;
import org.rouage.indicator.scoring.Observed;
import org.rouage.indicator.scoring.ResultForm;
import org.rouage.indicator.scoring.Score;
import org.rouage.indicator.scoring.State;
import org.rouage.indicator.scoring.Target;
import org.rouage.indicator.scoring.Trace;

/**
 * Hands a result to its rule with all that the rule may judge it by, and says what came of it.
 *
 * <p>Example: 91.4 % against 92 % by amendment 1, from 84 %, under the steps that the convention declares: not reached,
 * 28 points of 40.
 */
final class Judging {
    private static final Rational HUNDRED = Rational.of(100);

    private final IndicatorModel model;
    private final Rules rules;

    Judging(IndicatorModel model, Rules rules) {
        this.model = model;
        this.rules = rules;
    }

    /** A result with what it was judged by, and how. */
    record Judged(Case judged, Case againstInitial, Score score) {
        Scored.Comparison comparison() {
            State state = score.state();
            return new Scored.Comparison(
                    share(judged.attainment()),
                    againstInitial
                            .target()
                            .filter(initial -> judged.target()
                                    .filter(aim -> aim.value().equals(initial.value()))
                                    .isEmpty())
                            .map(_ -> share(againstInitial.attainment())),
                    mark(),
                    term(state),
                    state.inWords(),
                    state == State.UNDECIDED ? score.trace().steps() : List.of());
        }

        private Scored.Mark mark() {
            if (judged.target().isEmpty() && !score.state().isJudged()) {
                return Scored.Mark.APART;
            }
            return switch (score.state()) {
                case REACHED -> Scored.Mark.MET;
                case PARTLY, IMPROVEMENT -> Scored.Mark.PARTLY;
                case NOT_REACHED, NO_IMPROVEMENT -> Scored.Mark.MISSED;
                case NOT_MEASURED, NOT_DETERMINED, UNDECIDED -> Scored.Mark.UNDECIDED;
                case NOT_APPLICABLE, NEUTRALISED -> Scored.Mark.APART;
            };
        }

        Optional<Figures.Points> points() {
            Trace trace = score.trace();
            return score.points()
                    .map(points -> new Figures.Points(
                            new Shown.Quantity(points.obtained(), ""),
                            Optional.of(new Shown.Quantity(points.possible(), "")),
                            trace.title().plus(Text.same(" (" + trace.rule() + ")")),
                            lines(trace)));
        }
    }

    private static List<Text> lines(Trace trace) {
        List<String> french = trace.lines(Language.FRENCH);
        List<String> english = trace.lines(Language.ENGLISH);
        var lines = new ArrayList<Text>();
        for (int line = 1; line < french.size(); line++) {
            lines.add(Text.of(french.get(line), english.get(line)));
        }
        return lines;
    }

    /** {@code not-reached}. */
    static String term(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Judged of(TrackedIndicator indicator, Result result, Results results) {
        Case bare = bare(indicator, result, results);
        Optional<Aim> inForce = model.aim(indicator.id(), result.extent(), result.period());
        Optional<Aim> initial = model.initialAim(indicator.id(), result.extent(), result.period());
        Case judged = towards(bare, inForce, result);
        ResultForm form = rules.of(indicator);
        return new Judged(judged, towards(bare, initial, result), form.score(judged));
    }

    private static Case towards(Case bare, Optional<Aim> aim, Result result) {
        return aim.map(one -> bare.towards(
                        target(one.value(), result),
                        Text.of(
                                "cible " + one.value().year(),
                                "target " + one.value().year())))
                .orElse(bare);
    }

    private static Target target(TargetValue value, Result result) {
        Optional<Rational> low = value.number();
        if (low.isPresent() && value.upTo().isPresent()) {
            return new Target.Range(low.get(), value.upTo().get());
        }
        var unit = result.definition().unit();
        return value.written(unit)
                .<Target>map(written -> Target.Single.of(written, unit))
                .orElseGet(() -> new Target.Milestone(value.words().orElse("")));
    }

    private Case bare(TrackedIndicator indicator, Result result, Results results) {
        int year = result.period().year();
        Case bare = Case.of(
                indicator.id(),
                result.definition().unit(),
                result.definition().direction(),
                observed(result),
                Text.of("résultat de ", "result of ").plus(period(result)));
        Optional<Rational> base = indicator.base().flatMap(TargetValue::number);
        if (base.isPresent()) {
            int since = indicator.base().get().year();
            bare = bare.from(base.get(), Text.of("valeur de " + since, "value of " + since));
        }
        Optional<Rational> threshold = indicator.threshold(year).flatMap(TargetValue::number);
        if (threshold.isPresent()) {
            bare = bare.beyond(threshold.get(), Text.of("convention", "convention"));
        }
        Result before =
                results.result(indicator.id(), result.extent(), result.period().yearsBefore(1));
        bare = bare.after(
                observed(before), Text.of("résultat de ", "result of ").plus(period(before)));
        return bare.on(indicator.scale());
    }

    private static Text period(Result result) {
        return Text.of(result.period().in(Language.FRENCH), result.period().in(Language.ENGLISH));
    }

    /** What there is to judge; each reason for which there is nothing is a kind of absence. */
    private static Observed observed(Result result) {
        if (result.assessed().isPresent()) {
            return assessed(result.assessed().get());
        }
        return switch (result.value()) {
            case Value.Known(Rational number, var unit) -> new Observed.Known(number);
            case Value.Truth(boolean holds) -> new Observed.Known(holds ? Rational.ONE : Rational.ZERO);
            case Value.Undecided(List<Value.Reason> reasons) ->
                new Observed.Missing(absence(reasons), reasons.getFirst().words());
        };
    }

    private static Observed assessed(Assessed assessed) {
        return switch (assessed.term()) {
            case "not-applicable" -> new Observed.Missing(Absence.NOT_APPLICABLE, Absence.NOT_APPLICABLE.inWords());
            case "not-determined" -> new Observed.Missing(Absence.NOT_DETERMINED, Absence.NOT_DETERMINED.inWords());
            default -> new Observed.Assessed(assessed.term(), assessed.proof());
        };
    }

    private static Absence absence(List<Value.Reason> reasons) {
        return switch (reasons.getFirst().code()) {
            case "INDICATOR-MISSING-MEASURE", "INDICATOR-NOT-ASSESSED" -> Absence.NOT_MEASURED;
            case "INDICATOR-NEUTRALISED" -> Absence.NEUTRALISED;
            case "INDICATOR-NOTHING-EXPECTED" -> Absence.NOT_APPLICABLE;
            default -> Absence.UNDECIDED;
        };
    }

    /** In percent of the way; without a way, whether the target is reached, and why there is no share. */
    private static Shown share(Attainment attainment) {
        return switch (attainment) {
            case Attainment.OnTheWay(Rational share, boolean isReached) ->
                new Shown.Quantity(share.times(HUNDRED), "%");
            case Attainment.FromBeyond(boolean isReached) ->
                new Shown.Quantity(isReached ? HUNDRED : Rational.ZERO, "%");
            case Attainment.WithoutWay(boolean isReached, Text why) ->
                new Shown.Words((isReached
                                ? Text.of("cible atteinte", "target reached")
                                : Text.of("cible non atteinte", "target not reached"))
                        .plus(Text.same(", "))
                        .plus(why));
            case Attainment.Unknown(Absence absence, Text why) -> new Shown.Undecided(List.of(why));
        };
    }
}
