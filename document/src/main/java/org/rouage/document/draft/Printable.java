package org.rouage.document.draft;

/**
 * Words of a convention made safe for a terminal: control characters, which could move the cursor or change colours,
 * become a visible mark; line feeds and tabs stay.
 */
public final class Printable {
    private Printable() {}

    public static String of(String words) {
        var safe = new StringBuilder(words.length());
        words.codePoints()
                .forEach(point -> safe.appendCodePoint(
                        Character.isISOControl(point) && point != '\n' && point != '\t' ? '\uFFFD' : point));
        return safe.toString();
    }
}
