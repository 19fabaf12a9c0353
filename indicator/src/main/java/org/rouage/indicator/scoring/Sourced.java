package org.rouage.indicator.scoring;

import org.rouage.basics.Text;

/**
 * A value, and where it comes from.
 *
 * <p>Example: the target 0.88, "amendment 2"; the result 0.841, "submission 2026-03, declared by the fund".
 */
public record Sourced<T>(T value, Text origin) {}
