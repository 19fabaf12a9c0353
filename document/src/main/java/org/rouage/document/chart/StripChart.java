package org.rouage.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Text;

/**
 * How values are spread, in one unit: a hollow dot for each, and over them their quartiles; one strip for each group,
 * all on one scale, and a dashed stroke where the target is.
 *
 * <p>Example: the results of 120 funds in 2026, from 71.4 to 98.2, quartiles 88.1, 91.7 and 94.0, target 92. Dots that
 * cover each other are set one over the other, so that none is hidden.
 */
public record StripChart(
        String id, Text title, Text description, Text unit, List<Strip> strips, Optional<BigDecimal> target) {
    public StripChart {
        strips = List.copyOf(strips);
    }

    /** The values of a group, in any order, and their quartiles, which the caller has computed. */
    public record Strip(Text name, List<BigDecimal> values, Quartiles quartiles) {
        public Strip {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a strip of nothing: " + name);
            }
            values = List.copyOf(values);
        }
    }

    /** As they are shown; the caller rounds, and says so. */
    public record Quartiles(
            BigDecimal least, BigDecimal first, BigDecimal median, BigDecimal third, BigDecimal greatest) {}

    /** All that is drawn, for the scale. */
    List<BigDecimal> numbers() {
        return Stream.concat(
                        strips.stream()
                                .flatMap(strip -> Stream.concat(
                                        strip.values().stream(),
                                        Stream.of(
                                                strip.quartiles().least(),
                                                strip.quartiles().greatest()))),
                        target.stream())
                .toList();
    }
}
