package org.rouage.evaluation.hearing;

import java.time.LocalDate;
import org.rouage.evaluation.WrittenMove;

/**
 * What a side said at a step of a hearing, in its own words, and by when it was expected.
 *
 * <p>Example: the observation {@code m-3} of the State of 2024-04-03, due 2024-04-02: 1 day late, and heard all the
 * same. A statement is never edited; one that supersedes it stands beside it.
 */
public record Statement(WrittenMove written, Role role, Step step, Due due) {
    public String id() {
        return written.id();
    }

    public LocalDate on() {
        return written.on();
    }

    /** Days past its delay; 0 when it was in time. */
    public long daysLate() {
        return due.daysLate(on());
    }
}
