package org.rouage.evaluation.proceedings;

import java.time.temporal.ChronoUnit;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Role;

/**
 * What a side said after the evaluation was closed: kept and shown as late; it alters nothing.
 *
 * <p>Example: an answer of the fund of 2024-07-10 in an evaluation closed on 2024-06-28: 12 days after the closing.
 */
public record LateMove(WrittenMove written, Role role, WrittenMove closing) {
    public long daysAfterClosing() {
        return ChronoUnit.DAYS.between(closing.on(), written.on());
    }
}
