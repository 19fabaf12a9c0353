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
import org.rouage.indicator.scoring.Absence;
import org.rouage.indicator.scoring.Attainment;
import org.rouage.indicator.scoring.Judgement;
import org.rouage.indicator.scoring.Score;
import org.rouage.indicator.scoring.State;
import org.rouage.indicator.scoring.Trace;

/**
 * A judgement as it is shown: the shares of the way to the target in force and to the initial one, the state, the
 * points with their trace.
 *
 * <p>Example: 91.4 % against 92 % by amendment 1, from 84 %, under the steps that the convention declares: partly
 * reached, 28 points of 40.
 */
final class Judging {
    private static final Rational HUNDRED = Rational.of(100);

    private Judging() {}

    static Scored.Comparison comparison(Judgement judgement) {
        Score score = judgement.inForce().score();
        State state = score.state();
        boolean isOtherInitially =
                judgement.isTargetChanged() && judgement.initial().aim().isPresent();
        return new Scored.Comparison(
                share(judgement.inForce().attainment()),
                isOtherInitially ? Optional.of(share(judgement.initial().attainment())) : Optional.empty(),
                mark(judgement),
                term(state),
                judgement.isProvisional()
                        ? state.inWords().plus(Text.of(" (provisoire)", " (provisional)"))
                        : state.inWords(),
                reasons(judgement).stream().map(units(judgement)::in).toList());
    }

    private static WrittenUnits units(Judgement judgement) {
        var definition = judgement.result().definition();
        return new WrittenUnits(definition.unit(), Figured.unit(definition));
    }

    /** Why there is nothing to say, or what a rule without points went by; points show their own trace. */
    private static List<Text> reasons(Judgement judgement) {
        if (judgement.isProvisional()) {
            var all = new ArrayList<Text>();
            all.add(judgement.result().completeness().inWords());
            all.addAll(reasons(judgement.inForce().score()));
            return all;
        }
        return reasons(judgement.inForce().score());
    }

    private static List<Text> reasons(Score score) {
        if (score.state() == State.UNDECIDED) {
            return score.trace().steps();
        }
        return score.state().isJudged() && score.points().isEmpty() ? lines(score.trace(), 0) : List.of();
    }

    /** Without a target there is nothing to judge, and so nothing undecided. */
    private static Scored.Mark mark(Judgement judgement) {
        State state = judgement.inForce().score().state();
        if (judgement.inForce().subject().target().isEmpty() && !state.isJudged()) {
            return Scored.Mark.APART;
        }
        return switch (state) {
            case REACHED -> Scored.Mark.MET;
            case PARTLY, IMPROVEMENT -> Scored.Mark.PARTLY;
            case NOT_REACHED, NO_IMPROVEMENT -> Scored.Mark.MISSED;
            case NOT_MEASURED, NOT_DETERMINED, UNDECIDED -> Scored.Mark.UNDECIDED;
            case NOT_APPLICABLE, NEUTRALISED -> Scored.Mark.APART;
        };
    }

    static Optional<Figures.Points> points(Judgement judgement) {
        Score score = judgement.inForce().score();
        Trace trace = score.trace();
        return score.points()
                .map(points -> new Figures.Points(
                        new Shown.Quantity(points.obtained(), ""),
                        Optional.of(new Shown.Quantity(points.possible(), "")),
                        trace.title().plus(Text.same(" (" + trace.rule() + ")")),
                        lines(trace, 1).stream().map(units(judgement)::in).toList()));
    }

    /** From the line of a rank on: the first names the rule. */
    private static List<Text> lines(Trace trace, int first) {
        List<String> french = trace.lines(Language.FRENCH);
        List<String> english = trace.lines(Language.ENGLISH);
        var lines = new ArrayList<Text>();
        for (int line = first; line < french.size(); line++) {
            lines.add(Text.of(french.get(line), english.get(line)));
        }
        return lines;
    }

    /** {@code not-reached}. */
    static String term(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
