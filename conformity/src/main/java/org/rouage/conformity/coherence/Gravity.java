package org.rouage.conformity.coherence;

import org.rouage.basics.Text;

/**
 * What a contradiction asks of people. There is no third: comparing two texts breaches nothing by itself.
 *
 * <p>Example: two definitions under a correspondence declared equal are {@link #TO_JUSTIFY}; under two indicators that
 * only happen to have the same identifier, {@link #UNDECIDED}.
 */
public enum Gravity {
    /** The facts are there and point apart: the parties must say why. */
    TO_JUSTIFY("to-justify", Text.of("à justifier", "to justify")),
    /** The facts that would decide are not at hand, or nobody has declared how the clauses relate. */
    UNDECIDED("undecided", Text.of("indécidable en l'état", "undecided"));

    private final String code;
    private final Text word;

    Gravity(String code, Text word) {
        this.code = code;
        this.word = word;
    }

    /** The word machines read: {@code to-justify}. */
    public String code() {
        return code;
    }

    /** The word people read: "à justifier". */
    public Text word() {
        return word;
    }
}
