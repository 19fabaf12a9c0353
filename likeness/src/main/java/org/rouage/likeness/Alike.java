package org.rouage.likeness;

import java.math.BigDecimal;
import java.util.List;

/**
 * A clause of this convention and the clauses of the reference that read most like it, best first.
 *
 * <p>Example: {@code obj-1}, "Lutte contre la fraude et recouvrement des indus", and its counterparts {@code cn-obj-3}
 * at 0.71 and {@code cn-obj-8} at 0.14.
 */
public record Alike(String clause, String title, List<Counterpart> counterparts) {
    public Alike {
        counterparts = List.copyOf(counterparts);
    }

    /** A clause of the reference; the score is from 0 (no word in common) to 1 (the same words), to two decimals. */
    public record Counterpart(String clause, String title, BigDecimal score) {}
}
