package org.rouage.indicator;

import java.util.Optional;
import org.rouage.basics.Text;

/**
 * A value that a result would have needed and does not have, and why.
 *
 * <p>Example: body {@code caisse-05}, measure {@code cout}, 2023-Q4, {@link Why#MISSING}.
 *
 * @param body by the identifier under which it reports
 * @param said what the submission says in its place, where it says something
 */
public record Gap(String body, String measure, Period period, Why why, Optional<Absent> said) {
    /** As told on a side: of what is agreed, a value that nobody agreed may well have been received. */
    Gap on(Side side) {
        return side == Side.AGREED && why == Why.MISSING ? new Gap(body, measure, period, Why.NOT_AGREED, said) : this;
    }

    /** Why a value is not there. */
    public enum Why {
        MISSING("aucune valeur reçue", "no value received"),
        NOT_AGREED("rien d'arrêté d'accord", "nothing agreed"),
        NOT_DETERMINED("non déterminé", "not determined"),
        NOT_APPLICABLE("sans objet", "not applicable"),
        NEUTRALISED("neutralisé", "neutralised");

        private final Text name;

        Why(String french, String english) {
            name = Text.of(french, english);
        }

        public Text inWords() {
            return name;
        }

        /** Whether nobody owes it: it leaves nothing incomplete. */
        public boolean isExcused() {
            return switch (this) {
                case NOT_APPLICABLE, NEUTRALISED -> true;
                case MISSING, NOT_AGREED, NOT_DETERMINED -> false;
            };
        }
    }
}
