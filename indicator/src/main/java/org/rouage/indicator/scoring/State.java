package org.rouage.indicator.scoring;

import org.rouage.basics.Text;

/**
 * What is said of a result once it is judged.
 *
 * <p>Example: 29 against a target of 33 is {@link #NOT_REACHED} under a rule that knows two states, {@link #PARTLY}
 * under a tolerance of half the way, {@link #IMPROVEMENT} in a budget report when it was 27 a year before. The last
 * five are no judgement: nothing was there to be judged, and why.
 */
public enum State {
    REACHED("atteint", "reached"),
    PARTLY("partiellement atteint", "partly reached"),
    NOT_REACHED("non atteint", "not reached"),
    IMPROVEMENT("amélioration", "improvement"),
    NO_IMPROVEMENT("absence d'amélioration", "no improvement"),
    NOT_MEASURED("non mesuré", "not measured"),
    NOT_DETERMINED("non déterminé", "not determined"),
    NOT_APPLICABLE("sans objet", "not applicable"),
    NEUTRALISED("neutralisé", "neutralised"),
    UNDECIDED("indécis", "undecided");

    private final Text name;

    State(String french, String english) {
        name = Text.of(french, english);
    }

    public Text inWords() {
        return name;
    }

    /** Whether it is a judgement. */
    public boolean isJudged() {
        return switch (this) {
            case REACHED, PARTLY, NOT_REACHED, IMPROVEMENT, NO_IMPROVEMENT -> true;
            case NOT_MEASURED, NOT_DETERMINED, NOT_APPLICABLE, NEUTRALISED, UNDECIDED -> false;
        };
    }

    static State of(Absence absence) {
        return switch (absence) {
            case NOT_MEASURED -> NOT_MEASURED;
            case NOT_DETERMINED -> NOT_DETERMINED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NEUTRALISED -> NEUTRALISED;
            case UNDECIDED -> UNDECIDED;
        };
    }
}
