package org.rouage.document.score;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.basics.Text;
import org.rouage.document.score.Figures.Late;
import org.rouage.indicator.Coverage;

/**
 * How the results of an indicator differ between bodies for a period: the five numbers, then every body, the target,
 * who is below it, who is late, and who has no result.
 *
 * <p>Example: 118 bodies of 120, from 71.4 to 98.2 %, median 91.7 %; 63 do not reach the target of 92 %; two are late.
 */
public record Spread(
        String unit,
        Optional<Shown> target,
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

    /** A body's result; {@code reaches} is empty where there is no result or no target. */
    public record OfBody(
            String id,
            String name,
            Optional<String> region,
            Shown value,
            Coverage coverage,
            Optional<Boolean> reaches) {
        boolean misses() {
            return reaches.filter(reached -> !reached).isPresent();
        }
    }

    List<OfBody> missing() {
        return bodies.stream().filter(OfBody::misses).toList();
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
