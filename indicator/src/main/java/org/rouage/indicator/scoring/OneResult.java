package org.rouage.indicator.scoring;

import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.indicator.Aim;
import org.rouage.indicator.Extent;
import org.rouage.indicator.Result;
import org.rouage.indicator.TargetValue;
import org.rouage.indicator.scoring.Judgement.Judged;

/**
 * One result judged against one target, or against none.
 *
 * <p>Example: 74 % of 2023 under a table of steps, against 75 %: 5 points of 5, partly reached. Against a target that
 * was said in a definition which ended with 2021: no state, and the reason.
 *
 * @param bare the result with all that it may be judged by, but for a target
 * @param rule the identifier of the declared rule, or the code of what stands in for it
 */
record OneResult(Result result, Case bare, ResultForm form, String rule) {
    Judged against(Optional<Aim> aim, Text name, Text which) {
        Optional<Text> former = aim.map(Aim::value)
                .filter(one -> !one.holdsIn(result.period().year()))
                .flatMap(one -> one.until().map(last -> Starts.former(name, one.year(), last)));
        if (former.isPresent()) {
            return unjudged(aim, former.get());
        }
        Optional<Target> target = aim.flatMap(one -> target(one.value()));
        if (target.isEmpty()) {
            return unjudged(aim, noTarget());
        }
        Aim towards = aim.orElseThrow();
        Case subject = inProportion(towards).towards(target.get(), which.plus(source(towards)));
        return new Judged(
                aim, subject, subject.attainment(), ofPlace(form.score(subject)).under(rule));
    }

    private Text noTarget() {
        return switch (result.extent()) {
            case Extent.Whole() -> Text.of("pas de cible pour cette période", "no target for this period");
            case Extent.Region(String id) ->
                Text.of("pas de cible pour cette région et cette période", "no target for this region and period");
            case Extent.Body(String id) ->
                Text.of("pas de cible pour cette caisse et cette période", "no target for this fund and period");
            case Extent.Pool pool ->
                Text.of("pas de cible pour ces caisses et cette période", "no target for these funds and period");
        };
    }

    /** Points where a table gives some, and no state. */
    private Judged unjudged(Optional<Aim> aim, Text why) {
        Score score = form.score(bare);
        boolean isThere = !(bare.result().value() instanceof Observed.Missing);
        return new Judged(
                aim,
                bare,
                isThere ? new Attainment.Unknown(Absence.UNDECIDED, why) : bare.attainment(),
                ofPlace(isThere ? said(score, why) : score).under(rule));
    }

    private static Score said(Score score, Text why) {
        return score.points().isPresent() ? score.withoutState(why) : score.onlyBecause(why);
    }

    /** The steps of a sum are those of the whole: a fund or a region has no points of them. */
    private Score ofPlace(Score score) {
        boolean isOfAll = form instanceof StepTable
                && result.definition().isSummedOverBodies()
                && !(result.extent() instanceof Extent.Whole);
        return isOfAll ? score.withoutPoints() : score;
    }

    /** Where the target of an amount is reduced pro rata, so are the base and the threshold it is measured from. */
    private Case inProportion(Aim aim) {
        Optional<Rational> factor = aim.proRated()
                .filter(note -> result.definition().isProRatable())
                .flatMap(note -> note.full()
                        .number()
                        .filter(full -> !full.isZero())
                        .flatMap(full -> note.reduced().number().map(number -> number.dividedBy(full))));
        return factor.map(bare::reducedTo).orElse(bare);
    }

    private static Text source(Aim aim) {
        Text network = switch (aim.source()) {
            case Aim.Source.Own() -> Text.empty();
            case Aim.Source.OfContract(String body, var signed) ->
                Text.of(
                                ", du contrat local de " + body + " signé le ",
                                ", of the local contract of " + body + " signed on ")
                        .plus(Text.day(signed));
            case Aim.Source.OfTheNetwork() -> Text.of(", celle du réseau", ", that of the network");
        };
        return aim.proRated()
                .map(note -> network.plus(Text.same(", ")).plus(note.words()))
                .orElse(network);
    }

    /** Words with an assessed level are a milestone. */
    private Optional<Target> target(TargetValue value) {
        Rational quantum =
                Rational.of(10).power(-value.decimals()).times(bare.unit().scale());
        if (value.number().isPresent()) {
            Rational number = value.number().get();
            return value.upTo()
                    .filter(most -> most.compareTo(number) >= 0)
                    .<Target>map(most -> new Target.Range(number, most))
                    .or(() -> Optional.of(new Target.Single(number, quantum)));
        }
        return value.words().map(Target.Milestone::new);
    }
}
