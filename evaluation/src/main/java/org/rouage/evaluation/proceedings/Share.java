package org.rouage.evaluation.proceedings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Rational;
import org.rouage.evaluation.hearing.Role;

/**
 * What one side concluded over all subjects: how many of each outcome, how many it left without a conclusion, and the
 * mean of the scores it gave. It is always read beside that of the other side.
 *
 * <p>Example: the fund: 7 reached, 2 partly, 1 not; mean 81 of 10 scored; the State: 5, 3, 1, one silent, mean 66 of 9.
 * A subject without a conclusion is counted as such, never as not reached; a missing score is never zero.
 */
public record Share(
        Role role, Map<Outcome, Integer> outcomes, int silent, int open, int scored, Optional<Rational> mean) {
    public Share {
        var copied = new EnumMap<Outcome, Integer>(Outcome.class);
        copied.putAll(outcomes);
        outcomes = Collections.unmodifiableMap(copied);
    }

    /** How a side finds a subject. */
    public enum Outcome {
        REACHED("reached"),
        PARTLY_REACHED("partly-reached"),
        NOT_REACHED("not-reached"),
        NOT_DETERMINED("not-determined");

        private final String term;

        Outcome(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }

        static Outcome of(String term) {
            for (Outcome each : values()) {
                if (each.term.equals(term)) {
                    return each;
                }
            }
            throw new IllegalArgumentException("not an outcome: " + term);
        }
    }

    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
