package org.rouage.document.coherence;

import java.math.BigDecimal;
import java.util.List;

/**
 * A clause of this convention and the clauses of the reference that read like it, best first; nobody has declared
 * anything.
 *
 * <p>Example: {@code or-medicament}, "Bon usage du médicament", with {@code cn-or-medicament} at 0.82.
 */
public record Suggestion(String clause, String title, List<Counterpart> counterparts) {
    public Suggestion {
        counterparts = List.copyOf(counterparts);
    }

    /** A clause of the reference and how alike the two read, from 0 to 1. */
    public record Counterpart(String clause, String title, BigDecimal score) {}
}
