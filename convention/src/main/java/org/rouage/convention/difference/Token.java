package org.rouage.convention.difference;

/**
 * A piece of French text that is compared as a whole.
 *
 * <p>Example: {@code l'État doit 1 200 €.} is {@code l'}, {@code État}, space, {@code doit}, space, {@code 1 200} (one
 * number, its space standing before three digits), space, {@code €}, {@code .}
 */
public record Token(Kind kind, String said) {
    /** What a token is. */
    public enum Kind {
        /**
         * A word, hyphens included: {@code peut-être}, {@code L227-1}, {@code aujourd'hui}; or an address of the web.
         */
        WORD,
        /** A word cut before a vowel, with its apostrophe: {@code l'}, {@code jusqu'}. */
        ELISION,
        /** {@code 3,15}, {@code −2}, {@code 31/12/2026}, or {@code 1 200}, plain or no-break space. */
        NUMBER,
        /** All the white space up to the next token. */
        SPACE,
        /** One sign: {@code ,} or {@code «}. */
        PUNCTUATION,
        /** Signs of Markdown: {@code **}, {@code ##}, {@code |}. */
        MARK
    }
}
