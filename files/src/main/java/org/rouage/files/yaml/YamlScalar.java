package org.rouage.files.yaml;

import org.rouage.basics.Place;

/**
 * One value that is neither a list nor a map, as the exact text written (quotes and block indentation removed).
 *
 * <p>Example: {@code 0.10} stays {@code "0.10"}; {@code non} stays {@code "non"}; {@code "12"} is quoted, so it is a
 * text and never a number.
 */
public record YamlScalar(String text, Style style, Place place) implements YamlNode {
    /** How the value was written. */
    public enum Style {
        /** Bare: may be a number, a flag or nothing. */
        PLAIN,
        /** Between quotes: a text. */
        QUOTED,
        /** After {@code |} or {@code >}: a text of several lines. */
        BLOCK
    }
}
