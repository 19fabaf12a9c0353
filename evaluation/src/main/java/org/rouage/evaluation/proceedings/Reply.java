package org.rouage.evaluation.proceedings;

import java.util.Optional;
import org.rouage.evaluation.WrittenMove;
import org.rouage.evaluation.hearing.Due;
import org.rouage.evaluation.hearing.Role;

/**
 * What a side replied to a finding, to a recommendation, or to the provisional report as a whole.
 *
 * <p>Example: the fund has {@code accepted} recommendation {@code m-8} on 2015-05-12, due 2015-05-19.
 */
public record Reply(WrittenMove written, Role role, Due due) {
    /** {@code accepted}, {@code partly-accepted} or {@code refused}; a reply to the report as a whole may say none. */
    public Optional<String> position() {
        return written.position();
    }

    /** Days past its delay; 0 when it was in time. */
    public long daysLate() {
        return due.daysLate(written.on());
    }
}
