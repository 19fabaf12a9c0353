package org.rouage.law;

import java.util.Optional;

/**
 * A French code, by its usual abbreviation, its title and its identifier in the LEGI base where it is known.
 *
 * <p>Example: {@code CSS}, "Code de la sécurité sociale", {@code LEGITEXT000006073189}. Two codes are equal when their
 * abbreviations are. The codes Rouage knows by name are in {@link Codes}.
 */
public record Code(String abbreviation, String title, Optional<String> legiId) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && code.abbreviation.equals(abbreviation);
    }

    @Override
    public int hashCode() {
        return abbreviation.hashCode();
    }

    @Override
    public String toString() {
        return abbreviation;
    }
}
