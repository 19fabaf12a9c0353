package org.rouage.indicator;

import java.util.Optional;
import java.util.SortedSet;

/**
 * What the submissions known on a day give, for one side and one reading of the network. Whoever holds the submissions
 * implements it; results ask.
 *
 * <p>Example: {@code of("payes", new Extent.Region("bretagne"), Period.parse("2024-T1"))} is 520, present 5.
 * Submissions that were superseded by then, and periods that are neutralised for the measure asked, are not in it.
 */
public interface Measured {
    /** Empty when no body gave anything: missing, never zero. */
    Optional<Aggregate> of(String measure, Extent extent, Period period);

    /**
     * The bodies that gave something for a period of the measure's own frequency, by the identifiers they have in the
     * reading.
     */
    SortedSet<String> reporting(String measure, Period period);
}
