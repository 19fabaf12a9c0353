package org.rouage.evaluation.hearing;

import java.time.LocalDate;

/**
 * Whose turn it is to take which step, and until when; past that day the step may still be taken, late.
 *
 * <p>Example: the State, to observe, until 2024-04-02.
 */
public record Turn(Role role, Step step, Due due) {
    public boolean isOver(LocalDate day) {
        return due.isOver(day);
    }
}
