package org.rouage.conformity;

/**
 * What the law that a person gave says at the provision of a finding, beside what the catalogue was written on.
 *
 * <p>Example: of a provision whose fingerprint is no longer that of the catalogue, {@code new Suspect("I.-La
 * convention…")}: the text has moved, and the requirement has to be read again before its verdict is relied on.
 */
public sealed interface LawReading {
    /** No law was given. */
    record NotGiven() implements LawReading {}

    /** The text on which the catalogue was written. */
    record Same(String text) implements LawReading {}

    /** Another text than that on which the catalogue was written. */
    record Suspect(String text) implements LawReading {}

    /** A text, which the catalogue was written without. */
    record Uncompared(String text) implements LawReading {}

    /** The law given does not hold this provision on that day. */
    record NotFound() implements LawReading {}
}
