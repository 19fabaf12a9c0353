package org.rouage.evaluation.hearing;

import java.util.Optional;
import org.rouage.basics.Text;

/**
 * A step of the hearing of a subject, in order: who owes it states, the other observes, the first answers, both
 * conclude.
 *
 * <p>Example: of a commitment of the State, the State states and answers, the fund observes.
 */
public enum Step {
    STATES("states", Text.of("exposer", "state")),
    OBSERVES("observes", Text.of("observer", "observe")),
    ANSWERS("answers", Text.of("répondre", "answer")),
    CONCLUDES("concludes", Text.of("conclure", "conclude"));

    private final String term;
    private final Text verb;

    Step(String term, Text verb) {
        this.term = term;
        this.verb = verb;
    }

    /** By the word that a file or a clause writes. */
    public static Optional<Step> of(String term) {
        for (Step each : values()) {
            if (each.term.equals(term)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public String term() {
        return term;
    }

    /** The act, in the infinitive: {@code exposer}, {@code state}. */
    public Text verb() {
        return verb;
    }
}
