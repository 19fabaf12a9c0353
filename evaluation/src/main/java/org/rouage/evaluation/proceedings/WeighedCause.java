package org.rouage.evaluation.proceedings;

import java.util.Optional;
import org.rouage.evaluation.WrittenMove.Cause;
import org.rouage.evaluation.hearing.Role;
import org.rouage.evaluation.hearing.Subject;

/**
 * A cause outside the party's hands, as each side weighs it, in the words it used last; a side that says nothing of it
 * weighs nothing.
 *
 * <p>Example: {@code greve}, for the fund {@code decisive}, for the State {@code partial}.
 */
public record WeighedCause(Subject subject, String id, Optional<Cause> fund, Optional<Cause> state) {
    public Optional<Cause> of(Role role) {
        return switch (role) {
            case FUND -> fund;
            case STATE -> state;
        };
    }

    /** Whether both sides weigh it, and the same. */
    public boolean isShared() {
        return fund.isPresent()
                && state.isPresent()
                && fund.get().weight().equals(state.get().weight());
    }
}
