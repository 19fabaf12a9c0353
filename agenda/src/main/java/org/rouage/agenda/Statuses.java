package org.rouage.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.Duty;

/** From a clock and what was done to a status. */
final class Statuses {
    private Statuses() {}

    /** Done on that day; late by the days after the last one, against what may be late. */
    static Status done(Duty.Nature nature, LocalDate on, Optional<Deadline> deadline) {
        return switch (nature) {
            case DUTY, POWER ->
                new Status.Done(on, deadline.map(known -> known.daysLate(on)).orElse(0L));
            case HABIT, FLOOR -> new Status.Done(on, 0);
        };
    }

    /** Not done: what that means on this day, for what is owed, what is only possible and what is only usual. */
    static Status open(Duty.Nature nature, Optional<Deadline> deadline, LocalDate start, LocalDate day) {
        if (deadline.isEmpty()) {
            return day.isBefore(start) ? new Status.ToCome() : new Status.Due(Optional.empty());
        }
        Deadline counted = deadline.get();
        if (day.isBefore(opens(counted))) {
            return new Status.ToCome();
        }
        if (!counted.isOver(day)) {
            return new Status.Due(Optional.of(ChronoUnit.DAYS.between(day, counted.lastDay())));
        }
        return switch (nature) {
            case DUTY -> new Status.Late(counted.daysLate(day));
            case POWER, HABIT, FLOOR -> new Status.Lapsed(counted.lastDay());
        };
    }

    /**
     * The first day on which it is to be done: the window's, the start of the clock, or the day itself before a term.
     */
    private static LocalDate opens(Deadline deadline) {
        LocalDate start = deadline.start().isBefore(deadline.lastDay()) ? deadline.start() : deadline.lastDay();
        return deadline.firstDay().orElse(deadline.delay() instanceof Delay.Before ? deadline.lastDay() : start);
    }
}
