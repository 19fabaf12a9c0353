package org.rouage.law.citation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text other than a code, as a citation names it: its nature, its number and its date where they are printed.
 *
 * <p>Example: "l'article 49 de la loi n° 2002-73 du 17 janvier 2002" names {@code loi}, {@code 2002-73}, 2002-01-17;
 * "de cette loi" names the law last cited.
 */
public record CitedText(String nature, Optional<String> number, Optional<LocalDate> date) {
    /** The nature and the number, else the date, such as {@code loi n° 2002-73} or {@code loi 1901-07-01}. */
    @Override
    public String toString() {
        return nature
                + number.map(printed -> " n° " + printed)
                        .or(() -> date.map(day -> " " + day))
                        .orElse("");
    }

    /** Whether it is a code that Rouage does not know by name. */
    boolean isCode() {
        return nature.startsWith("code") || nature.startsWith("ancien code");
    }

    boolean isIdentified() {
        return number.isPresent() || date.isPresent();
    }
}
