package org.rouage.indicator;

import java.util.Optional;

/**
 * A target of less than a year, or of one body.
 *
 * <p>Example: 80 % for the first half of 2026; 85 % for body {@code caisse-03} in 2026.
 */
public record FinerTarget(Period period, Optional<String> body, TargetValue value) {}
