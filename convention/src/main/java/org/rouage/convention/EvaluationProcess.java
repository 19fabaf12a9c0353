package org.rouage.convention;

import java.util.List;
import java.util.Optional;

/**
 * How results are evaluated against objectives, with both sides heard.
 *
 * <p>Example: steps {@code fund} "states results by 31 March", {@code state} "observes within 30 days", {@code fund}
 * "answers within 30 days". A process in which only one party has a step is not contradictory. Tolerances and delays
 * that the parties agreed are its parameters.
 */
public record EvaluationProcess(
        String id, String text, List<Step> steps, List<String> evaluators, List<Parameter> parameters)
        implements Element {
    public EvaluationProcess {
        steps = List.copyOf(steps);
        evaluators = List.copyOf(evaluators);
        parameters = List.copyOf(parameters);
    }

    /**
     * One step: which party acts, what it does, and by when where stated: within so many days of the step before, or by
     * a day of the year that follows the years evaluated ({@code 03-31}). {@code move} says which step of the procedure
     * it is: {@code states}, {@code observes}, {@code answers} or {@code concludes}; without it, the rank and the party
     * tell.
     */
    public record Step(
            String party, String text, Optional<Integer> delayDays, Optional<String> byDay, Optional<String> move) {
        /** A step of which only the delay after the step before is stated. */
        public Step(String party, String text, Optional<Integer> delayDays) {
            this(party, text, delayDays, Optional.empty(), Optional.empty());
        }
    }
}
