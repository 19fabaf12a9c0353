package org.rouage.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;

/**
 * Dates as the LEGI base writes them, in which 2999-01-01 means that there is none.
 *
 * <p>Example: {@code 2006-01-28} in XML and {@code 1138406400000} in JSON, milliseconds at midnight read in UTC, are
 * one day; {@code 2999-01-01} and {@code 32472144000000} are none.
 */
final class LegiDates {
    private static final LocalDate NONE = LocalDate.of(2999, 1, 1);

    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);

    private LegiDates() {}

    /** Adds {@code LAW-DATE} when the day does not exist. */
    static Optional<LocalDate> iso(String printed, Place place, List<Problem> problems) {
        if (printed.isBlank()) {
            return Optional.empty();
        }
        try {
            return told(LocalDate.parse(printed.strip()));
        } catch (DateTimeException impossible) {
            problems.add(LawProblems.badDate(place, printed));
            return Optional.empty();
        }
    }

    /** Adds {@code LAW-DATE} when the day is none of our calendar's last thousand years. */
    static Optional<LocalDate> milliseconds(long milliseconds, Place place, List<Problem> problems) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(milliseconds), ZoneOffset.UTC);
        if (day.isBefore(EARLIEST)) {
            problems.add(LawProblems.badDate(place, String.valueOf(milliseconds)));
            return Optional.empty();
        }
        return told(day);
    }

    private static Optional<LocalDate> told(LocalDate day) {
        return day.isBefore(NONE) ? Optional.of(day) : Optional.empty();
    }
}
