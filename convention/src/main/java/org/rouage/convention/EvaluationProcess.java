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

    /** One step: which party acts, what it does, and within how many days of the step before, where stated. */
    public record Step(String party, String text, Optional<Integer> delayDays) {}
}
