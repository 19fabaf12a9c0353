package org.rouage.law.citation;

import java.util.List;

/**
 * One citation found in the body of an article: where it stands, what it names, the place inside it, and how its code
 * was told.
 *
 * <p>Example: in "au 3° du II de l'article L. 1411-2 du code de la santé publique", the citation starts at {@code L.}
 * and ends after {@code 1411-2}; it names {@code CSP L1411-2}, within part {@code II} then label {@code 3°}, its code
 * being named. Start and end count characters of the unwrapped body; a range goes from its first number to its last.
 */
public record Citation(int start, int endExclusive, Cited cited, List<Pinpoint> within, Naming naming) {
    /** How the sentence tells the code or text of the number. */
    public enum Naming {
        /** "du code du travail", "de la loi n° ...". */
        NAMED,
        /** "du même code", "dudit code", "de cette loi": the one named last. */
        SAME,
        /** "du présent code". */
        PRESENT,
        /** Nothing is said: the code in which the citing article stands. */
        IMPLIED,
        /** No number is printed: "le même article", "le présent article", "l'article précédent". */
        WITHOUT_NUMBER
    }

    public Citation {
        within = List.copyOf(within);
    }
}
