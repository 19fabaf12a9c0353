package org.rouage.convention.consolidation;

/**
 * One thing that an element says: prose, which is compared word by word, or a datum, which is compared as a whole.
 *
 * <p>Example: {@code text} of an objective is prose; {@code targets[2026]} of an indicator says {@code 87};
 * {@code period.endInclusive} of the heading says {@code 2017-12-31}. What is said is never empty.
 */
public record Part(String name, boolean isProse, String said) {}
