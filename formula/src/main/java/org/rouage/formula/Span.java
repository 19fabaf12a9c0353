package org.rouage.formula;

/**
 * Where a piece of a formula stands in its text, in characters from 0.
 *
 * <p>Example: in {@code a + b}, {@code b} is {@code new Span(4, 5)}.
 */
public record Span(int start, int endExclusive) {
    static Span from(Span first, Span last) {
        return new Span(first.start, last.endExclusive);
    }
}
