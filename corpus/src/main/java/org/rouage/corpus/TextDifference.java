package org.rouage.corpus;

import java.util.List;
import java.util.Optional;
import org.rouage.law.Address;

/**
 * How the text of one article differs between two copies.
 *
 * <p>Example: a copy wrapped at 125 columns and one that is not, or {@code œuvre} against {@code oeuvre}, are
 * {@link TypographyOnly}; an alinéa put in before the last is one {@link Change} with an address in the second copy
 * only.
 */
public sealed interface TextDifference {
    /** The same characters. */
    record Same() implements TextDifference {}

    /** The same words: only spaces, line ends, dashes, quotes or markup differ. */
    record TypographyOnly() implements TextDifference {}

    /** Other words, provision by provision. */
    record Changed(List<Change> changes) implements TextDifference {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /** A provision as both copies have it; the address and text of a copy that has none are absent and empty. */
    record Change(Optional<Address> inFirst, Optional<Address> inSecond, String first, String second) {}
}
