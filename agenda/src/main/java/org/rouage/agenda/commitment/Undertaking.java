package org.rouage.agenda.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A commitment or an action as it stands on a day: who owes it, by when, what was stated of it, and where each side
 * sees it.
 *
 * <p>Example: commitment {@code eng-etat-3} of the State, due 2021-12-31, on 2022-03-01: the State says it is done
 * since 2021-12-20; the fund contests, holds 60 %, and so sees it 60 days late.
 */
public record Undertaking(
        Kind kind,
        String id,
        Optional<String> number,
        String title,
        String text,
        String party,
        String role,
        List<String> objectives,
        LocalDate start,
        Due due,
        Optional<Ended> ended,
        List<Statement> statements,
        View debtor,
        View other) {
    /** Which of the two the convention wrote. */
    public enum Kind {
        COMMITMENT,
        ACTION
    }

    /**
     * The day by which it is owed, and the one first agreed with the act that moved it, where an act did.
     *
     * <p>Example: 2022-12-31, initially 2021-12-31, moved by {@code amendment-1}.
     */
    public record Due(Optional<LocalDate> day, Optional<LocalDate> initial, Optional<String> movedBy) {
        public boolean isPast(LocalDate on) {
            return day.filter(on::isAfter).isPresent();
        }

        /** Days since the due day; 0 up to that day, or where there is none. */
        public long daysPast(LocalDate on) {
            return day.filter(on::isAfter)
                    .map(due -> ChronoUnit.DAYS.between(due, on))
                    .orElse(0L);
        }
    }

    /** The last day on which it was owed, and the act that ended it before the term. */
    public record Ended(LocalDate lastDay, String act) {}

    /** Where one side sees an undertaking. */
    public enum Situation {
        /** All is done, in the eyes of this side. */
        DONE,
        /** The debtor never said anything: nobody knows. */
        NOT_STATED,
        /** The other side said nothing of the last statement. */
        NOT_CHECKED,
        /** Contested, without a percentage of its own. */
        CONTESTED,
        /** The due day has passed and not all is done. */
        LATE,
        /** Less than the straight line expects on the day. */
        BEHIND,
        /** As much as the line expects, or more. */
        ON_PATH,
        /** Under way, without a due day: there is no line. */
        NO_DUE_DAY
    }

    /**
     * What a side holds, where it sees the undertaking, how far from the line; and the day on which all was done, for
     * one that is.
     */
    public record View(Held held, Situation situation, Optional<LinearPath.Gap> gap, Optional<LocalDate> done) {
        static View of(Held held, Due due, LocalDate start, LocalDate on, Optional<LocalDate> done) {
            Optional<LinearPath.Gap> gap = held.isDone()
                    ? Optional.empty()
                    : held.percent()
                            .flatMap(percent -> due.day().map(day -> new LinearPath(start, day).gap(percent, on)));
            return new View(held, situation(held, due, on, gap), gap, held.isDone() ? done : Optional.empty());
        }

        private static Situation situation(Held held, Due due, LocalDate on, Optional<LinearPath.Gap> gap) {
            return switch (held) {
                case Held.NothingStated() -> Situation.NOT_STATED;
                case Held.NotChecked(var statement) -> Situation.NOT_CHECKED;
                case Held.Checked(var isConfirmed, var found, var day, var statement)
                when found.isEmpty() -> Situation.CONTESTED;
                case Held.Checked checked -> counted(held, due, on, gap);
                case Held.Stated stated -> counted(held, due, on, gap);
            };
        }

        private static Situation counted(Held held, Due due, LocalDate on, Optional<LinearPath.Gap> gap) {
            if (held.isDone()) {
                return Situation.DONE;
            }
            if (due.isPast(on)) {
                return Situation.LATE;
            }
            return gap.map(far -> far.isBehind() ? Situation.BEHIND : Situation.ON_PATH)
                    .orElse(Situation.NO_DUE_DAY);
        }
    }

    public Undertaking {
        objectives = List.copyOf(objectives);
        statements = List.copyOf(statements);
    }

    /**
     * Past its due day and not done for both: not done in the debtor's own words, never spoken of, or contested by the
     * other side. What is said done and was not checked is no lateness.
     */
    public boolean isLate(LocalDate on) {
        boolean isContested = other.situation() == Situation.LATE || other.situation() == Situation.CONTESTED;
        return ended.isEmpty() && due.isPast(on) && (debtor.situation() != Situation.DONE || isContested);
    }

    /**
     * Days by which it was done after its due day, as the debtor dates it; empty when it is not done, or was in time.
     */
    public Optional<Long> daysDoneLate() {
        return debtor.done()
                .flatMap(done -> due.day().map(day -> ChronoUnit.DAYS.between(day, done)))
                .filter(days -> days > 0);
    }

    /** The same against the day first agreed, where an act moved it. */
    public Optional<Long> daysDoneAfterInitial() {
        return debtor.done()
                .flatMap(done -> due.initial().map(day -> ChronoUnit.DAYS.between(day, done)))
                .filter(days -> days > 0);
    }
}
