package org.rouage.document.score;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures.Aim;
import org.rouage.document.score.Figures.Late;
import org.rouage.indicator.Coverage;

/**
 * How the results of an indicator differ between bodies for a period: the five numbers, then every body with the target
 * by which it is judged, who is short of it, who is late, and who has no result. {@code target} is that of the place.
 *
 * <p>Example: 118 bodies of 120, from 71.4 to 98.2 %, median 91.7 %; 63 do not reach the target of 92 %; two are late.
 */
public record Spread(
        String unit,
        Optional<Aim> target,
        Optional<Five> five,
        List<OfBody> bodies,
        Coverage coverage,
        List<Late> late) {
    public Spread {
        bodies = List.copyOf(bodies);
        late = List.copyOf(late);
    }

    /** Least, quartiles, greatest, as computed. */
    public record Five(Rational least, Rational first, Rational median, Rational third, Rational greatest) {
        public List<Rational> numbers() {
            return List.of(least, first, median, third, greatest);
        }
    }

    /**
     * A body's result beside the target by which it is judged, whose act says whose target it is.
     *
     * @param target its own, that of its contract, or that of the network; empty where nothing is aimed at
     * @param reaches empty where there is no result or no target, or where the two cannot be compared
     */
    public record OfBody(
            String id,
            String name,
            Optional<String> region,
            Shown value,
            Coverage coverage,
            Optional<Aim> target,
            Optional<Boolean> reaches,
            Optional<Basis> basis) {
        boolean misses() {
            return reaches.filter(reached -> !reached).isPresent();
        }

        /** {@code yes}, {@code no}, {@code undecided}, {@code no target}. */
        Text verdict() {
            if (target.isEmpty()) {
                return NO_TARGET;
            }
            return reaches.map(Sayings::yesNo).orElse(Sayings.UNDECIDED);
        }
    }

    private static final Text NO_TARGET = Text.of("aucune cible", "no target");

    List<OfBody> missing() {
        return bodies.stream().filter(OfBody::misses).toList();
    }

    /** Whether any body has a result that was held against a target. */
    boolean isJudged() {
        return bodies.stream().anyMatch(body -> body.reaches().isPresent());
    }

    /** Whether there are results and a target of the place, which is none of theirs. */
    boolean isTargetOfAll() {
        return target.isPresent()
                && bodies.stream().anyMatch(body -> body.value().isDecided())
                && bodies.stream().allMatch(body -> body.target().isEmpty());
    }

    /** Why no body has a result, where it is one reason for all. */
    Optional<Text> sameReason() {
        List<List<Text>> reasons = bodies.stream()
                .map(body -> body.value() instanceof Shown.Undecided(List<Text> why) ? why : List.<Text>of())
                .distinct()
                .toList();
        return bodies.size() > 1 && reasons.size() == 1 && !reasons.getFirst().isEmpty()
                ? Optional.of(Sayings.joined(reasons.getFirst()))
                : Optional.empty();
    }

    List<OfBody> undecided() {
        return bodies.stream().filter(body -> !body.value().isDecided()).toList();
    }

    /** What the numbers are, in words, in their order. */
    static final List<Text> FIVE = List.of(
            Text.of("minimum", "minimum"),
            Text.of("1er quartile", "1st quartile"),
            Text.of("médiane", "median"),
            Text.of("3e quartile", "3rd quartile"),
            Text.of("maximum", "maximum"));
}
