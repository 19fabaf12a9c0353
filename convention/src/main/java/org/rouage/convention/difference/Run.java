package org.rouage.convention.difference;

/**
 * A stretch of text that a comparison keeps, deletes or inserts; never empty.
 *
 * <p>Example: {@code Kept("dans les ")}, {@code Deleted("14")}, {@code Inserted("30")}, {@code Kept(" jours")}.
 */
public sealed interface Run {
    String text();

    /** White space only, no-break spaces included. */
    default boolean isSpace() {
        return text().codePoints().allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }

    /** Stands in both texts. */
    record Kept(String text) implements Run {}

    /** Stands only in the old text. */
    record Deleted(String text) implements Run {}

    /** Stands only in the new text. */
    record Inserted(String text) implements Run {}
}
