package org.rouage.budget.simulation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.basics.Digest;

/**
 * The assumptions that are not certain, as written in one file.
 *
 * <p>Example: "Inflation and departures", on {@code inflation} and {@code noria}. Figures that are not named keep the
 * value that the convention gives them.
 */
public record Uncertainties(String title, Optional<String> source, List<Uncertainty> uncertainties) {
    public Uncertainties {
        uncertainties = List.copyOf(uncertainties);
    }

    /**
     * Of what is drawn: equal for two files that draw the same, whatever their titles, sources and zeros after a point.
     */
    public Digest fingerprint() {
        return Digest.ofText(uncertainties.stream()
                .sorted(Comparator.comparing(Uncertainty::of))
                .map(Uncertainties::canonical)
                .collect(Collectors.joining("\n")));
    }

    private static String canonical(Uncertainty one) {
        String years = one.years().stream()
                .map(some -> year(some.from()) + ".." + year(some.to()) + " " + canonical(some.distribution()))
                .sorted()
                .collect(Collectors.joining(", "));
        String persistence = one.persistence().map(Uncertainties::plain).orElse("0");
        return String.join(
                " | ", one.of(), one.as(), one.unit(), persistence, Boolean.toString(one.accumulates()), years);
    }

    private static String year(Optional<Integer> year) {
        return year.map(String::valueOf).orElse("");
    }

    private static String canonical(Distribution distribution) {
        return switch (distribution) {
            case Distribution.Uniform(BigDecimal low, BigDecimal high) -> "uniform " + plain(low) + " " + plain(high);
            case Distribution.Triangular(BigDecimal low, BigDecimal mostLikely, BigDecimal high) ->
                "triangular " + plain(low) + " " + plain(mostLikely) + " " + plain(high);
            case Distribution.Normal(BigDecimal mean, BigDecimal deviation, var low, var high) ->
                "normal " + plain(mean) + " " + plain(deviation) + " "
                        + low.map(Uncertainties::plain).orElse("") + ".."
                        + high.map(Uncertainties::plain).orElse("");
            case Distribution.Discrete(List<Distribution.Case> cases) ->
                "discrete "
                        + cases.stream()
                                .map(each -> plain(each.value()) + ":" + plain(each.weightPercent()))
                                .sorted()
                                .collect(Collectors.joining(" "));
            case Distribution.Historical(List<Distribution.PastError> errors) ->
                "historical "
                        + errors.stream()
                                .map(each -> each.year() + ":" + plain(each.assumed()) + ":" + plain(each.actual()))
                                .sorted()
                                .collect(Collectors.joining(" "));
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
