package org.rouage.basics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is in force: from a first day, inclusive, to an end day, exclusive, or without end.
 *
 * <p>Example: article L227-1 in its version of 21 December 2004 is {@code Validity.between(2004-12-21, 2005-08-03)}: it
 * contains 2004-12-21 and 2005-08-02, not 2005-08-03. The LEGI sentinel 2999-01-01 is "without end" and never stored.
 */
public record Validity(LocalDate from, Optional<LocalDate> endExclusive) implements Comparable<Validity> {
    public Validity {
        if (endExclusive.isPresent() && !endExclusive.get().isAfter(from)) {
            throw new IllegalArgumentException("ends on " + endExclusive.get() + ", before or when it starts, " + from);
        }
    }

    public static Validity from(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    public static Validity between(LocalDate from, LocalDate endExclusive) {
        return new Validity(from, Optional.of(endExclusive));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && endExclusive.map(day::isBefore).orElse(true);
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(Validity other) {
        return endExclusive.map(other.from::isBefore).orElse(true)
                && other.endExclusive.map(from::isBefore).orElse(true);
    }

    /** By first day, then end; without end comes last. */
    @Override
    public int compareTo(Validity other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0
                ? byStart
                : endExclusive.orElse(LocalDate.MAX).compareTo(other.endExclusive.orElse(LocalDate.MAX));
    }

    /** {@code 2004-12-21..2005-08-03} (end exclusive), or {@code 2004-12-21..} without end. */
    @Override
    public String toString() {
        return from + ".." + endExclusive.map(LocalDate::toString).orElse("");
    }
}
