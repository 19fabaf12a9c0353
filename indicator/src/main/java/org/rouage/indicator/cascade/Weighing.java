package org.rouage.indicator.cascade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.basics.Rational;
import org.rouage.indicator.Period;

/**
 * How local targets are put together into one that can stand beside the national.
 *
 * <p>Example: the share of files paid in time is weighed by the files paid of 2021, the last year in which every body
 * reported them all: 100 for the lake, 200 for the port. Nobody reported yet: all weigh alike, and it is said.
 *
 * @param measures whose volumes weigh, of a ratio
 * @param of the year of these volumes
 * @param byBody the volume of each body; the same number for each where all weigh alike
 */
public record Weighing(Kind kind, List<String> measures, Optional<Period> of, Map<String, Rational> byBody) {
    /** By which rule. */
    public enum Kind {
        /** Amounts and counts: the network is the sum of its bodies. */
        SUM,
        /** A ratio: by the volumes of its denominator. */
        VOLUMES,
        /** A ratio whose volumes are not known: all alike. */
        ALIKE,
        /** All alike, because the indicator itself is a mean of its bodies. */
        MEAN,
        /** The least of the bodies, as the indicator is. */
        LEAST,
        /** The greatest of the bodies, as the indicator is. */
        GREATEST,
        /** The indicator has no value over several bodies. */
        NONE
    }

    public Weighing {
        measures = List.copyOf(measures);
        byBody = java.util.Collections.unmodifiableMap(new TreeMap<>(byBody));
    }

    static Weighing of(Kind kind) {
        return new Weighing(kind, List.of(), Optional.empty(), Map.of());
    }
}
