package org.rouage.measure.intake;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rouage.basics.Validity;
import org.rouage.formula.Formula;
import org.rouage.formula.Unit;
import org.rouage.indicator.Frequency;
import org.rouage.indicator.Network;

/**
 * What a submission may hold: the measures, the bodies with the days on which they are open, the national body, the
 * days of the convention, and the rules between measures.
 *
 * <p>Example: {@code payes} and {@code payes-15-jours}, monthly, from 0, without decimals, of 120 local funds, from
 * 2024-01-01 to 2028-12-31, with the rule {@code payes-15-jours <= payes}.
 */
public record Expected(
        SortedMap<String, Reported> measures, Network network, String nationalBody, Validity term, List<Rule> rules) {
    public Expected {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        rules = List.copyOf(rules);
    }

    /**
     * A number to be reported: how often, whether only by the national body, with how many decimals, and its least and
     * greatest values, inclusive.
     */
    public record Reported(
            String id,
            Unit unit,
            Frequency frequency,
            boolean isNational,
            int decimals,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most) {
        public static final int MOST_DECIMALS = 6;

        public Reported {
            if (decimals < 0 || decimals > MOST_DECIMALS) {
                throw new IllegalArgumentException(decimals + " decimals");
            }
        }

        /** From 0, without decimals. */
        public static Reported count(String id, Frequency frequency) {
            return new Reported(
                    id, Unit.NUMBER, frequency, false, 0, Optional.of(BigDecimal.ZERO), Optional.empty());
        }
    }

    /** What the measures of one body and one period must satisfy, as the convention writes it. */
    public record Rule(String id, String text, Formula formula) {}

    /** The days on which a body is open; the national body is open on all days. */
    Optional<Validity> openings(String body) {
        return body.equals(nationalBody)
                ? Optional.of(Validity.from(term.from().minusYears(100)))
                : network.body(body).map(Network.Body::validity);
    }
}
