package org.rouage.conformity;

/**
 * What the law that a person gave says at the provision of a finding, beside what the catalogue was written on.
 *
 * <p>Example: of a provision whose fingerprint is no longer that of the catalogue, {@code new Suspect("I.-La
 * convention…")}: the text has moved, and the requirement has to be read again before its verdict is relied on.
 */
public sealed interface ProvisionText {
    /** No law was given. */
    record NotGiven() implements ProvisionText {}

    /** The text on which the catalogue was written. */
    record Same(String text) implements ProvisionText {}

    /** Another text than that on which the catalogue was written. */
    record Suspect(String text) implements ProvisionText {}

    /** A text, which the catalogue was written without. */
    record Uncompared(String text) implements ProvisionText {}

    /** The law given does not hold this provision on that day. */
    record NotFound() implements ProvisionText {}
}
