package org.rouage.convention;

import java.math.BigDecimal;

/**
 * A number on which the parties agreed and which the law leaves to them, such as a delay, a tolerance or a cap.
 *
 * <p>Example: {@code review-delay}, "delay to meet after a financing law", 60 {@code days}; {@code partial-from}, 90
 * {@code %} of the way from base to target.
 */
public record Parameter(String id, String title, BigDecimal value, String unit) implements Element {}
