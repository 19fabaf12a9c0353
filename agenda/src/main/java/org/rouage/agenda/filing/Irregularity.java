package org.rouage.agenda.filing;

import org.rouage.basics.Text;

/**
 * Why a filing does not count.
 *
 * <p>Example: {@link Kind#OTHER_BYTES}: "the bytes sent have the hash 3f…, the act has 9a…".
 */
public record Irregularity(Kind kind, Text says) {
    /** What is wrong with it. */
    public enum Kind {
        /** The bytes sent are not those of the act. */
        OTHER_BYTES,
        /** Sent before the last signature: what was sent was not yet the act. */
        BEFORE_SIGNATURE,
        /** The assembly had no committee of that name that day. */
        NO_SUCH_COMMITTEE,
        /** The law of the day of signature names no such recipient. */
        RECIPIENT_NOT_NAMED
    }
}
