package org.rouage.law.requirement;

/**
 * How long a text wants a convention to last, in whole calendar years: a duration rule is not one number.
 *
 * <p>Example: CSS L227-1 III since 21 December 2004 is {@code new Minimum(4)}; the first convention of the CNRACL lasts
 * exactly three years and the next exactly four, {@code new FirstThen(3, 4)}; L641-4-1 is {@code new Range(4, 6)}.
 */
public sealed interface Span {
    record Minimum(int years) implements Span {}

    record Exact(int years) implements Span {}

    record FirstThen(int firstYears, int thenYears) implements Span {}

    record Range(int minimumYears, int maximumYears) implements Span {}

    record Maximum(int years) implements Span {}

    /** Ends on the day another convention ends, such as {@code cnam-cog}. */
    record CoTerminous(String with) implements Span {}
}
