package org.rouage.indicator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A target of less than a year, or of one body, set by an act of the convention or by the contract of that body.
 *
 * <p>Example: 80 % for the first half of 2026; 85 % for body {@code caisse-03} in 2026, by its contract signed on
 * 2024-09-12.
 *
 * @param contractSigned the day on which the contract was signed that sets it; empty where the convention does
 */
public record FinerTarget(Period period, Optional<String> body, TargetValue value, Optional<LocalDate> contractSigned) {
    /** Set by the convention. */
    public FinerTarget(Period period, Optional<String> body, TargetValue value) {
        this(period, body, value, Optional.empty());
    }

    public boolean isOfContract() {
        return contractSigned.isPresent();
    }
}
