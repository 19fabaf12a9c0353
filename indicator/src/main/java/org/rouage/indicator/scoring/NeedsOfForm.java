package org.rouage.indicator.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.convention.Indicator;

/** What an indicator must have for a form to judge it: a threshold before its target, a range, a scale. */
record NeedsOfForm(String form, Place at) {
    void check(Indicator indicator, List<Problem> problems) {
        Optional<Text> lacking = switch (form) {
            case "linear", "weighted" -> threshold(indicator);
            case "range" -> range(indicator);
            case "milestone" -> milestone(indicator);
            default -> Optional.empty();
        };
        lacking.ifPresent(what -> problems.add(ScoringProblems.lacking(at, indicator.id(), what, form)));
    }

    private static Optional<Text> threshold(Indicator indicator) {
        if (indicator.thresholds().isEmpty()) {
            return Optional.of(Text.of("sans seuil", "without a threshold"));
        }
        boolean isUp = indicator.direction().equals("up");
        if (!isUp && !indicator.direction().equals("down")) {
            return Optional.of(Text.of("ni à la hausse ni à la baisse", "neither upwards nor downwards"));
        }
        boolean isBehind = indicator.targets().stream()
                .anyMatch(target -> target.number()
                        .flatMap(aim -> threshold(indicator, target.year())
                                .map(least -> isUp ? least.compareTo(aim) >= 0 : least.compareTo(aim) <= 0))
                        .orElse(false));
        return isBehind
                ? Optional.of(
                        Text.of("dont le seuil n'est pas avant la cible", "whose threshold is not before its target"))
                : Optional.empty();
    }

    /** That of the year, or the last one before it. */
    private static Optional<BigDecimal> threshold(Indicator indicator, int year) {
        return indicator.thresholds().stream()
                .filter(one -> one.year() <= year)
                .max((one, other) -> Integer.compare(one.year(), other.year()))
                .flatMap(Indicator.Value::number);
    }

    private static Optional<Text> range(Indicator indicator) {
        return indicator.targets().stream().allMatch(one -> one.upTo().isPresent())
                ? Optional.empty()
                : Optional.of(Text.of("dont une cible n'a pas deux bornes", "of which a target has not two ends"));
    }

    private static Optional<Text> milestone(Indicator indicator) {
        return indicator.kind().equals("qualitative") || indicator.direction().equals("milestone")
                ? Optional.empty()
                : Optional.of(Text.of("qui est un nombre", "which is a number"));
    }
}
