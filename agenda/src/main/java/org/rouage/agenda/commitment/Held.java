package org.rouage.agenda.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one side holds about how far an undertaking has come.
 *
 * <p>Example: the debtor holds {@code Stated(100, 2021-12-20, "aid-3")}, the other side {@code Checked(false, 60,
 * 2022-01-15, "aid-3")}: it contests, and holds sixty percent.
 */
public sealed interface Held {
    /** The debtor stated nothing yet: there is no percentage, not even zero. */
    record NothingStated() implements Held {}

    /** The debtor says this many percent of the whole, from 0 to 100. */
    record Stated(BigDecimal said, LocalDate on, String statement) implements Held {}

    /** The other side has said nothing of the last statement of the debtor. */
    record NotChecked(String statement) implements Held {}

    /** The other side confirms what was stated, or contests it, with its own percentage where it gives one. */
    record Checked(boolean isConfirmed, Optional<BigDecimal> found, LocalDate on, String statement) implements Held {}

    /** The percentage held, where there is one. */
    default Optional<BigDecimal> percent() {
        return switch (this) {
            case NothingStated() -> Optional.empty();
            case Stated(BigDecimal said, var on, var statement) -> Optional.of(said);
            case NotChecked(var statement) -> Optional.empty();
            case Checked(var isConfirmed, Optional<BigDecimal> found, var on, var statement) -> found;
        };
    }

    /** Whether this side holds that all is done. */
    default boolean isDone() {
        return percent()
                .filter(held -> held.compareTo(BigDecimal.valueOf(100)) >= 0)
                .isPresent();
    }
}
