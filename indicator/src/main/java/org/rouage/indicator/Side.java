package org.rouage.indicator;

import java.util.List;
import java.util.Optional;

/**
 * Whose figures are read, and which states of a value it takes, best first.
 *
 * <p>Example: the fund declared 1,200 files and the State verified 1,180: the side of the fund reads 1,200, that of the
 * State 1,180, and nothing is agreed. Once both agree on 1,190, each side reads 1,190.
 */
public enum Side {
    FUND("fund"),
    STATE("state"),
    AGREED("agreed");

    /** Who stands behind a value. */
    public enum State {
        DECLARED("declared"),
        VERIFIED("verified"),
        AGREED("agreed");

        private final String term;

        State(String term) {
            this.term = term;
        }

        public static Optional<State> of(String term) {
            for (State each : values()) {
                if (each.term.equals(term)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        public String term() {
            return term;
        }
    }

    private final String term;

    Side(String term) {
        this.term = term;
    }

    public static Optional<Side> of(String term) {
        for (Side each : values()) {
            if (each.term.equals(term)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public String term() {
        return term;
    }

    /** Of a value that was given in several states, the first of these is taken; of one in none of them, nothing. */
    public List<State> states() {
        return switch (this) {
            case FUND -> List.of(State.AGREED, State.DECLARED);
            case STATE -> List.of(State.AGREED, State.VERIFIED, State.DECLARED);
            case AGREED -> List.of(State.AGREED);
        };
    }
}
