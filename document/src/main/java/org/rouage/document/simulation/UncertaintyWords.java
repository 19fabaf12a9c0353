package org.rouage.document.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Text;
import org.rouage.budget.simulation.Distribution;
import org.rouage.budget.simulation.Uncertainty;
import org.rouage.document.Decimals;

/**
 * An uncertain assumption in a sentence.
 *
 * <p>Example: "inflation: deviation in points, triangular from −1 to 2, most likely 0 (from 2026); persistence 0.6".
 */
final class UncertaintyWords {
    private UncertaintyWords() {}

    static Text of(Uncertainty uncertainty) {
        Text sense = switch (uncertainty.as()) {
            case Uncertainty.VALUE -> Text.of("valeur", "value");
            case Uncertainty.DEVIATION -> Text.of("écart à la valeur supposée", "deviation from the assumed value");
            default -> Text.of("écart relatif à la valeur supposée", "relative deviation from the assumed value");
        };
        Text unit = Text.of(" (" + uncertainty.unit() + "), ", " (" + uncertainty.unit() + "), ");
        return Text.of(uncertainty.of() + " : ", uncertainty.of() + ": ")
                .plus(sense)
                .plus(unit)
                .plus(joined(
                        uncertainty.years().stream().map(UncertaintyWords::of).toList(), " ; ", "; "))
                .plus(uncertainty
                        .persistence()
                        .map(number ->
                                Text.of(" ; persistance ", "; persistence ").plus(Decimals.shown(number)))
                        .orElse(Text.empty()))
                .plus(uncertainty.accumulates() ? Text.of(" ; écarts cumulés", "; deviations add up") : Text.empty())
                .plus(uncertainty
                        .source()
                        .map(source -> Text.of(" – source : " + source, " – source: " + source))
                        .orElse(Text.empty()));
    }

    private static Text of(Uncertainty.Years years) {
        return of(years.distribution()).plus(span(years.from(), years.to()));
    }

    private static Text span(Optional<Integer> from, Optional<Integer> to) {
        if (from.isPresent() && to.isPresent()) {
            return from.equals(to)
                    ? Text.of(" en " + from.get(), " in " + from.get())
                    : Text.of(" de " + from.get() + " à " + to.get(), " from " + from.get() + " to " + to.get());
        }
        return from.map(year -> Text.of(" à partir de " + year, " from " + year + " on"))
                .or(() -> to.map(year -> Text.of(" jusqu'en " + year, " up to " + year)))
                .orElse(Text.empty());
    }

    private static Text of(Distribution distribution) {
        return switch (distribution) {
            case Distribution.Uniform(BigDecimal low, BigDecimal high) ->
                Text.of("uniforme", "uniform").plus(between(low, high));
            case Distribution.Triangular(BigDecimal low, BigDecimal mostLikely, BigDecimal high) ->
                Text.of("triangulaire", "triangular")
                        .plus(between(low, high))
                        .plus(Text.of(", le plus probable ", ", most likely ").plus(Decimals.shown(mostLikely)));
            case Distribution.Normal(BigDecimal mean, BigDecimal deviation, var low, var high) ->
                Text.of("normale de moyenne ", "normal of mean ")
                        .plus(Decimals.shown(mean))
                        .plus(Text.of(" et d'écart-type ", " and standard deviation "))
                        .plus(Decimals.shown(deviation))
                        .plus(bound(", au moins ", ", at least ", low))
                        .plus(bound(", au plus ", ", at most ", high));
            case Distribution.Discrete(List<Distribution.Case> cases) ->
                joined(
                        cases.stream()
                                .map(one -> Decimals.shown(one.value())
                                        .plus(Text.of(" à ", " at "))
                                        .plus(Decimals.shown(one.weightPercent()))
                                        .plus(Text.same(" %")))
                                .toList(),
                        ", ",
                        ", ");
            case Distribution.Historical(List<Distribution.PastError> errors) ->
                Text.of("erreurs passées ", "past errors ")
                        .plus(joined(
                                errors.stream()
                                        .map(one -> Decimals.signed(one.actual().subtract(one.assumed()))
                                                .plus(Text.same(" (" + one.year() + ")")))
                                        .toList(),
                                ", ",
                                ", "));
        };
    }

    private static Text between(BigDecimal low, BigDecimal high) {
        return Text.of(" de ", " from ")
                .plus(Decimals.shown(low))
                .plus(Text.of(" à ", " to "))
                .plus(Decimals.shown(high));
    }

    private static Text bound(String french, String english, Optional<BigDecimal> bound) {
        return bound.map(number -> Text.of(french, english).plus(Decimals.shown(number)))
                .orElse(Text.empty());
    }

    private static Text joined(List<Text> texts, String french, String english) {
        return Text.of(
                texts.stream().map(Text::french).collect(Collectors.joining(french)),
                texts.stream().map(Text::english).collect(Collectors.joining(english)));
    }
}
