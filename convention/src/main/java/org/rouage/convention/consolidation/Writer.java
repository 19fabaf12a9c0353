package org.rouage.convention.consolidation;

import org.rouage.convention.Heading;

/**
 * Which operation of which act wrote something; operation 0 is the act as a whole.
 *
 * <p>Example: {@code new Writer("amendment-2", 3)} is the third operation of amendment 2; {@link #CONVENTION} is the
 * convention as signed.
 */
public record Writer(String act, int operation) {
    public static final Writer CONVENTION = new Writer(Heading.CONVENTION, 0);

    /** {@code amendment-2 (3)}, or {@code convention}. */
    @Override
    public String toString() {
        return operation == 0 ? act : act + " (" + operation + ")";
    }
}
