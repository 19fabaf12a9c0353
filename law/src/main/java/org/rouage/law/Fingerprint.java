package org.rouage.law;

import java.util.Arrays;
import org.rouage.basics.Digest;

/**
 * What a provision's words come down to: the digest of their normal form, and which normal form that was. When the text
 * of a provision no longer has the fingerprint a requirement was written on, that requirement is suspect.
 *
 * <p>Example: {@code Fingerprint.of("L'œuvre ;")} and {@code Fingerprint.of("L’oeuvre;")} are equal and print as
 * {@code v1:sha256:} and 64 hexadecimal digits.
 */
public record Fingerprint(NormalForm form, Digest digest) {
    /** On the latest normal form. */
    public static Fingerprint of(String text) {
        return of(NormalForm.latest(), text);
    }

    /** On the normal form of an older fingerprint, so that the two can be compared. */
    public static Fingerprint of(NormalForm form, String text) {
        return new Fingerprint(form, Digest.ofText(form.of(text)));
    }

    /** Reads the form {@link #toString} prints. */
    public static Fingerprint parse(String printed) {
        int colon = printed.indexOf(':');
        NormalForm form = Arrays.stream(NormalForm.values())
                .filter(known -> colon > 0 && known.toString().equals(printed.substring(0, colon)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("a fingerprint starts with its normal form, v1: " + printed));
        return new Fingerprint(form, Digest.parse(printed.substring(colon + 1)));
    }

    /** Whether these words are still the ones this was taken on. */
    public boolean matches(String text) {
        return of(form, text).equals(this);
    }

    @Override
    public String toString() {
        return form + ":" + digest;
    }
}
