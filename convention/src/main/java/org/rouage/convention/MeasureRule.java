package org.rouage.convention;

/**
 * What the measures that one body reports for one period must satisfy together; a submission that breaks it is refused.
 *
 * <p>Example: {@code paid-on-time}, "what is paid on time is paid", formula {@code paid-in-15-days <= paid}.
 */
public record MeasureRule(String id, String text, String formula) implements Element {}
