package org.rouage.agenda;

import java.time.LocalDate;
import java.util.Optional;
import org.rouage.basics.Text;

/**
 * Where an entry of the agenda stands on the day asked.
 *
 * <p>Example: a report due on 2024-03-14 and given on 2024-03-18 is {@code new Done(2024-03-18, 4)}; not given, it is
 * {@code new Late(3)} on 2024-03-17. A power that was not used when its delay ended is {@link Lapsed}: nobody is late.
 */
public sealed interface Status {
    /** Done on that day, so many days after the last one; 0 when in time, or when no delay is stated. */
    record Done(LocalDate on, long daysLate) implements Status {}

    /** To be done now; the days left, the last one included, where a delay is stated. */
    record Due(Optional<Long> daysLeft) implements Status {}

    /** Not done, so many days after the last one. */
    record Late(long days) implements Status {}

    /** Its time has not come. */
    record ToCome() implements Status {}

    /** No event that starts the clock is on record: nothing is known to be owed. */
    record NotStarted() implements Status {}

    /** The clock stands still since that day, until what is asked for is given. */
    record Stopped(LocalDate since) implements Status {}

    /** The delay of a power, or the time of a habit, ended without anything on record. */
    record Lapsed(LocalDate since) implements Status {}

    /** The records do not say, or the two sides say otherwise. */
    record Undecided(Text why) implements Status {}
}
