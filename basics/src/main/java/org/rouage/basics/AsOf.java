package org.rouage.basics;

import java.time.LocalDate;

/**
 * The two dates of every question about time: the day on which things are in force, and the day at which they are
 * known.
 *
 * <p>Example: {@code new AsOf(2016-07-01, 2019-03-01)}: what was in force on 1 July 2016, as known on 1 March 2019.
 */
public record AsOf(LocalDate inForce, LocalDate known) {
    /** The same day for both. */
    public static AsOf on(LocalDate day) {
        return new AsOf(day, day);
    }
}
