package org.rouage.conformity.coherence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text without what does not change them: capitals, spaces, the form of apostrophes, dashes and accents
 * left out by a typist.
 *
 * <p>Example: "Taux d’encaissement" and "TAUX D'ENCAISSEMENT" are one; "%" and "pour mille" are two.
 */
final class Normal {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}'’ʼ\\-‐‑–—.,;:]+");

    private Normal() {}

    static String of(String words) {
        String bare = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .toLowerCase(Locale.ROOT);
        return GAPS.matcher(bare).replaceAll(" ").strip();
    }
}
