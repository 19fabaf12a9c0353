package org.rouage.law.requirement;

import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.basics.Validity;

/**
 * The provision on which a requirement rests, for the days on which it stands at that address with that text.
 *
 * <p>Example: {@code CSS L227-1 III al. 1}, 2004-12-21 to 2005-08-03, with the fingerprint of its text. No fingerprint
 * means that the text was not seen when the catalogue was written; every verdict that rests on it says so. The
 * provision and the fingerprint are in their printed forms ({@code ProvisionRef}, {@code Fingerprint}). A
 * {@code survival} says what keeps the provision alive after its repeal: R611-18 is repealed on 2018-03-12, and a NOTA
 * keeps it for the delegated funds until they are dissolved.
 */
public record Basis(String provision, Validity validity, Optional<String> fingerprint, Optional<Text> survival) {
    public Basis(String provision, Validity validity, Optional<String> fingerprint) {
        this(provision, validity, fingerprint, Optional.empty());
    }

    /** Whether the text was at hand when the catalogue was written. */
    public boolean seen() {
        return fingerprint.isPresent();
    }
}
