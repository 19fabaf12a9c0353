package org.rouage.indicator;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What the submissions known on a day give, for one side and one reading of the network. Whoever holds the submissions
 * implements it; results ask.
 *
 * <p>Example: {@code of("payes", new Extent.Region("bretagne"), Period.parse("2024-T1"))} is 520, present 5. What was
 * superseded by then is not in it, nor what a body gave for a period in which it was not open.
 *
 * <p>A measure goes together by its own rules: over time for each body that reported, then over these bodies, whatever
 * names the reading shows them under. What only the national body gives ({@link OverBodies#isNational}) is of the
 * whole; what cannot be put together is missing. A value that is given as not determined or not applicable is missing
 * too.
 */
public interface Measured {
    /** Empty when no body gave anything: missing, never zero. */
    Optional<Aggregate> of(String measure, Extent extent, Period period);

    /** The same of the units of a perimeter alone; a stock is of the last of its spans. */
    Optional<Aggregate> of(String measure, Extent extent, Period period, Perimeter perimeter);

    /**
     * The bodies that gave something for a period of the measure's own frequency, by the identifiers under which they
     * reported, whatever the reading.
     */
    SortedSet<String> reporting(String measure, Period period);

    /**
     * The bodies that gave nothing for a period of the measure's own frequency, and say why, by the identifiers under
     * which they reported.
     */
    SortedMap<String, Absent> absent(String measure, Period period);

    /** The submissions whose values {@link #of} rests on, by their identifiers. */
    SortedSet<String> submissions(String measure, Extent extent, Period period);

    /** The same of the units of a perimeter alone. */
    SortedSet<String> submissions(String measure, Extent extent, Period period, Perimeter perimeter);

    /** The same with the body-periods of neutralisations left out. */
    Measured without(Exclusions exclusions);
}
