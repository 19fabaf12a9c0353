package org.rouage.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.ActDays;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Standing;
import org.rouage.convention.consolidation.Writer;

/**
 * In which definition of an indicator its base and its targets were said, where a break in the series parts two.
 *
 * <p>Example: an amendment gives {@code cost} another definition from 2022 and new targets for 2022 and 2023, not for
 * 2024: the base of 2018, the initial targets and the target of 2024 hold until 2021; the new ones hold. A base that an
 * act writes again, with the break or after it, is one of the new definition.
 */
final class SaidIn {
    /** The convention as signed comes before every amendment. */
    private static final int CONVENTION = -1;

    private final Indicator indicator;
    private final Optional<Passage> passage;
    private final List<ActDays> acts;
    private final Map<Integer, Integer> setAgain = new HashMap<>();

    SaidIn(Standing standing, Indicator indicator) {
        this.indicator = indicator;
        passage = standing.passage(indicator.id());
        acts = standing.with(ActDays.Status.IN_FORCE);
        for (int act = 0; act < acts.size(); act++) {
            for (Operation one : acts.get(act).amendment().operations()) {
                if (bare(one) instanceof Operation.SetTarget set
                        && set.indicator().equals(indicator.id())) {
                    setAgain.put(set.year(), act);
                }
            }
        }
    }

    private static Operation bare(Operation one) {
        return one instanceof Operation.Correct correct ? bare(correct.operation()) : one;
    }

    List<SeriesBreak> breaks() {
        var breaks = new ArrayList<SeriesBreak>();
        for (Indicator.Break one : indicator.breaks()) {
            int by = by(one);
            breaks.add(new SeriesBreak(
                    one.year(),
                    one.note(),
                    by == CONVENTION ? Optional.empty() : acts.get(by).signed()));
        }
        return breaks;
    }

    private int by(Indicator.Break one) {
        return act("breaks[" + one.year() + "]");
    }

    private int act(String part) {
        Writer writer = passage.map(one -> one.writer(part)).orElse(Writer.CONVENTION);
        for (int act = 0; act < acts.size(); act++) {
            if (acts.get(act).act().equals(writer.act())) {
                return act;
            }
        }
        return CONVENTION;
    }

    /** How a finer target is named among the parts that acts write. */
    static String part(Indicator.FinerTarget target) {
        return "finerTargets[" + target.period()
                + target.body().map(body -> "@" + body).orElse("") + "]";
    }

    /** The last year of the definition of the base; empty where no break follows it. */
    Optional<Integer> ofBase(int year) {
        boolean isWrittenAgain =
                passage.filter(one -> one.rewritten().containsKey("base")).isPresent();
        int written = act("base");
        return indicator.breaks().stream()
                .filter(one -> one.year() > year && !(isWrittenAgain && written >= by(one)))
                .map(SaidIn::lastBefore)
                .min(Integer::compare);
    }

    /** Of a target in force or a threshold of a year, by the part that says it. */
    Optional<Integer> of(String part, int year) {
        int written = part.startsWith("targets[")
                ? Math.max(act(part), Optional.ofNullable(setAgain.get(year)).orElse(CONVENTION))
                : act(part);
        return until(year, written);
    }

    /** Of what the convention said as signed. */
    Optional<Integer> asSigned(int year) {
        return until(year, CONVENTION);
    }

    private Optional<Integer> until(int year, int written) {
        return indicator.breaks().stream()
                .filter(one -> one.year() > year || written < by(one))
                .map(SaidIn::lastBefore)
                .min(Integer::compare);
    }

    private static int lastBefore(Indicator.Break one) {
        return one.year() - 1;
    }
}
