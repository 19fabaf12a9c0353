package org.rouage.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.convention.Records.Event;
import org.rouage.law.duty.Delay;
import org.rouage.law.duty.Duty;

/**
 * The clock of one occurrence after every stop and new start known: the deadline, and since when it stands still.
 *
 * <p>Example: a decision received on 2024-03-01, a request on the 6th, the answer on the 10th: fifteen days from the
 * 10th. Between the 6th and the 10th it is stopped, and nobody's delay runs.
 */
record Clock(Optional<Deadline> deadline, Optional<LocalDate> stoppedSince) {
    static Clock of(Duty duty, Occurrence occurrence, LocalDate start, Ground ground) {
        if (duty.delay().isEmpty()) {
            return new Clock(Optional.empty(), Optional.empty());
        }
        Delay delay = duty.delay().get();
        Deadline deadline = Deadline.after(start, delay);
        Optional<LocalDate> stopped = Optional.empty();
        for (Event event : turns(duty, occurrence, start, ground)) {
            boolean stops = duty.stoppedBy().contains(event.event());
            if (stops && stopped.isEmpty() && !deadline.isOver(event.on())) {
                stopped = Optional.of(event.on());
            } else if (!stops && (stopped.isPresent() || duty.stoppedBy().isEmpty())) {
                deadline = deadline.restarted(event.on());
                stopped = Optional.empty();
            }
        }
        return new Clock(Optional.of(deadline), stopped);
    }

    /** What stops it or starts it again, about the same thing, in the order of the days. */
    private static List<Event> turns(Duty duty, Occurrence occurrence, LocalDate start, Ground ground) {
        var turns = new ArrayList<Event>();
        Stream.concat(duty.stoppedBy().stream(), duty.restartedBy().stream())
                .flatMap(event -> ground.events(event).stream())
                .filter(event -> event.about().orElse("").equals(occurrence.about()))
                .filter(event -> !event.on().isBefore(start))
                .forEach(turns::add);
        turns.sort(Comparator.comparing(Event::on));
        return turns;
    }
}
