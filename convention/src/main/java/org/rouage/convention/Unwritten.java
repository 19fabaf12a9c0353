package org.rouage.convention;

import java.util.Locale;
import org.rouage.basics.Text;

/**
 * The words a skeleton leaves where the parties have to write. What still holds them says nothing yet: it answers no
 * requirement.
 *
 * <p>Example: {@code Unwritten.in("To be written.")} and {@code Unwritten.in("à rédiger")} are true;
 * {@code Unwritten.in("The rule is to be written by a joint group")} is not.
 */
public final class Unwritten {
    public static final Text WORDS = Text.of("À rédiger.", "To be written.");

    private Unwritten() {}

    /** Whether a text is only those words, in either language, with or without the full stop and the capital. */
    public static boolean in(String text) {
        String bare = bare(text);
        return bare.equals(bare(WORDS.french())) || bare.equals(bare(WORDS.english()));
    }

    private static String bare(String text) {
        String stripped = text.strip();
        String unstopped = stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
        return unstopped.strip().toLowerCase(Locale.ROOT);
    }
}
