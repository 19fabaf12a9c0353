package org.rouage.indicator.scoring;

import org.rouage.basics.Text;

/**
 * Why there is no result to judge. None of these is a zero.
 *
 * <p>Example: an official table prints {@code n.d.} where a result could not be determined and {@code s.o.} where the
 * question makes no sense for that body; a year of sanitary emergency is {@link #NEUTRALISED} by a signed decision.
 */
public enum Absence {
    NOT_MEASURED("non mesuré", "not measured"),
    NOT_DETERMINED("non déterminé", "not determined"),
    NOT_APPLICABLE("sans objet", "not applicable"),
    NEUTRALISED("neutralisé", "neutralised"),
    UNDECIDED("indécis", "undecided");

    private final Text name;

    Absence(String french, String english) {
        name = Text.of(french, english);
    }

    public Text inWords() {
        return name;
    }

    /** Whether nobody owes a result: it is then outside every total, whatever the treatment of missing results. */
    public boolean isExcused() {
        return switch (this) {
            case NOT_APPLICABLE, NEUTRALISED -> true;
            case NOT_MEASURED, NOT_DETERMINED, UNDECIDED -> false;
        };
    }
}
