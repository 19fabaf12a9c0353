package org.rouage.indicator;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Body-periods that do not count: neither present nor expected.
 *
 * <p>Example: body 07 from 2026-03 to 2026-05 because of a flood: its months of March, April and May are left out, its
 * figure of the year is not: a period is left out only when it lies wholly in what is excluded.
 */
public record Exclusions(List<Exclusion> all) {
    public static final Exclusions NONE = new Exclusions(List.of());

    public Exclusions {
        all = List.copyOf(all);
    }

    /**
     * From one period to another, both included.
     *
     * @param bodies by the identifiers under which they report; none for all bodies
     */
    public record Exclusion(String neutralisation, SortedSet<String> bodies, Period from, Period to) {
        public Exclusion {
            bodies = new TreeSet<>(bodies);
        }

        public boolean excludes(String body, Period period) {
            return (bodies.isEmpty() || bodies.contains(body)) && holds(period);
        }

        boolean holds(Period period) {
            return !period.firstDay().isBefore(from.firstDay())
                    && !period.lastDay().isAfter(to.lastDay());
        }
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    /** Whether what a body gives for a period of the frequency of a measure is left out. */
    public boolean excludes(String body, Period period) {
        for (Exclusion each : all) {
            if (each.excludes(body, period)) {
                return true;
            }
        }
        return false;
    }
}
