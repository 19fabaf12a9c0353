package org.rouage.indicator;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rouage.basics.Rational;

/**
 * A span that does not count as it is, on a ground that somebody approved.
 *
 * <p>Example: for {@code appels-decroches}, body 07, from 2026-03 to 2026-05, excluded, "flood of the reception
 * centre", by the joint committee, on 2026-06-10. From 2020-03 to 2020-05 for every body, prorated: a yearly target of
 * 12,000 visits becomes 9,000, or the target that the decision gives.
 *
 * @param indicator none for every indicator
 * @param bodies by the identifiers under which they report; none for all bodies
 * @param to inclusive
 * @param target in base units
 * @param on the day it was decided: before, it is not known
 */
public record Neutralised(
        String id,
        Optional<String> indicator,
        SortedSet<String> bodies,
        Period from,
        Period to,
        Treatment treatment,
        Optional<Rational> target,
        String ground,
        String by,
        LocalDate on,
        String text) {
    public Neutralised {
        bodies = new TreeSet<>(bodies);
    }

    /** What is done with it. */
    public enum Treatment {
        /** Its body-periods are left out: neither present nor expected. */
        EXCLUDED("excluded"),
        /** The results stay, the target of the year is reduced. */
        PRORATED("prorated");

        private final String term;

        Treatment(String term) {
            this.term = term;
        }

        public static Optional<Treatment> of(String term) {
            for (Treatment each : values()) {
                if (each.term.equals(term)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        public String term() {
            return term;
        }
    }

    public boolean concerns(String asked) {
        return indicator.filter(one -> !one.equals(asked)).isEmpty();
    }

    public boolean concerns(Period period) {
        return !from.firstDay().isAfter(period.lastDay()) && !to.lastDay().isBefore(period.firstDay());
    }

    Exclusions.Exclusion exclusion() {
        return new Exclusions.Exclusion(id, bodies, from, to);
    }
}
