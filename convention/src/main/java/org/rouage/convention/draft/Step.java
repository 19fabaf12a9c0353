package org.rouage.convention.draft;

import org.rouage.convention.Operation;
import org.rouage.convention.consolidation.Writer;

/**
 * One operation at its place: the draft, or the signed act, that holds it, and its rank there from 1.
 *
 * <p>Example: {@code accueil (3)} is the third operation of the draft {@code accueil}; {@code amendment-2 (1)} the
 * first of amendment 2.
 */
public record Step(String of, int rank, Operation operation) {
    Writer writer() {
        return new Writer(of, rank);
    }

    /** The operation itself, where it stands inside a correction. */
    Operation bare() {
        return bare(operation);
    }

    private static Operation bare(Operation operation) {
        return operation instanceof Operation.Correct(String _, String _, Operation inner) ? bare(inner) : operation;
    }

    @Override
    public String toString() {
        return writer().toString();
    }
}
