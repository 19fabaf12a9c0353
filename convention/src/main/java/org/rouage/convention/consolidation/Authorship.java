package org.rouage.convention.consolidation;

import java.time.LocalDate;
import java.util.Optional;
import org.rouage.convention.Operation;

/**
 * Who made something so, from which day: an operation of an act, the act with its days and ground, and the error where
 * the operation is a correction.
 *
 * <p>Example: since 2026-01-01 by {@code amendment-2 (3)}, ground {@code financing-law}, signed 2026-03-15, so
 * retroactive. The act is empty for what the convention itself wrote, which is so from the first day of its period.
 */
public record Authorship(LocalDate from, Writer by, Optional<ActDays> act, Optional<Operation.Correct> correction) {
    static Authorship of(Change change, Consolidation consolidation) {
        return new Authorship(
                change.from(),
                change.by(),
                consolidation.act(change.by().act()),
                consolidation
                        .operation(change.by())
                        .filter(Operation.Correct.class::isInstance)
                        .map(Operation.Correct.class::cast));
    }

    /** The ground of the amendment. */
    public Optional<String> ground() {
        return act.map(days -> days.amendment().ground());
    }

    public boolean isRetroactive() {
        return act.filter(ActDays::isRetroactive).isPresent();
    }
}
