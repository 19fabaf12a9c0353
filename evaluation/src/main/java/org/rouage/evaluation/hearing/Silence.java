package org.rouage.evaluation.hearing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A side let its delay run out at a step. It is recorded as silence and says nothing else: neither agreement nor
 * refusal.
 *
 * <p>Example: the State did not observe by 2024-04-02: silence since 3 April, until it spoke on 10 April, late. Not
 * spoken is an empty day.
 */
public record Silence(Role role, Step step, Due due, Optional<LocalDate> spoke) {
    /** Whether it lasted on that day. */
    public boolean lasts(LocalDate day) {
        return due.isOver(day) && spoke.filter(spoken -> !spoken.isAfter(day)).isEmpty();
    }
}
