package org.rouage.budget.execution;

import org.rouage.basics.Text;

/**
 * Whether a transfer is allowed, and by what.
 *
 * <p>Example: 1.5 MEUR from {@code fnga-personnel} to {@code fnga-it}: by {@code RULE}, "personnel expenses (personnel)
 * → IT investment (information-technology), fnga-execution: by director".
 */
public record TransferRuling(Entry entry, Basis basis, Text why) {
    /** What a transfer rests on, or why it does not. */
    public enum Basis {
        /** Both lines are in one group. */
        WITHIN_GROUP,
        /** The matrix of the convention. */
        RULE,
        /** An amendment in force on the day of the transfer. */
        ACT,
        /** A decision held by the records. */
        DECISION,
        /** The direction is allowed; not shown to be by who decided. */
        TO_JUSTIFY,
        /** Neither the matrix nor an act allows it. */
        NOT_ALLOWED,
        /** A group or the rules are not written. */
        UNDECIDED
    }
}
