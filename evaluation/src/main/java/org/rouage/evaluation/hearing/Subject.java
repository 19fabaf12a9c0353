package org.rouage.evaluation.hearing;

/**
 * What is evaluated: an indicator, an objective or a commitment, and the side that owes it.
 *
 * <p>Example: {@code eng-etat-2}, "publish the decree", commitment of the State: the State states on it and answers.
 * Indicators and objectives are what the fund answers for.
 */
public record Subject(String id, Kind kind, String title, Role debtor) {
    public enum Kind {
        INDICATOR,
        OBJECTIVE,
        COMMITMENT
    }

    /** The side that takes a step, where only one does: both conclude. */
    public Role actor(Step step) {
        return switch (step) {
            case STATES, ANSWERS -> debtor;
            case OBSERVES -> debtor.other();
            case CONCLUDES -> throw new IllegalArgumentException("both sides conclude");
        };
    }
}
