package org.rouage.evaluation.hearing;

import java.util.Optional;
import org.rouage.basics.Text;

/**
 * One of the two sides of a convention: the State, whatever ministers sign for it, or the fund.
 *
 * <p>Example: the parties {@code social-security} and {@code budget} are both {@code STATE}; what one of them says, the
 * State says.
 */
public enum Role {
    FUND("fund"),
    STATE("state");

    private final String term;

    Role(String term) {
        this.term = term;
    }

    /** By the role that a convention gives a party. */
    public static Optional<Role> of(String term) {
        for (Role each : values()) {
            if (each.term.equals(term)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public String term() {
        return term;
    }

    public Role other() {
        return switch (this) {
            case FUND -> STATE;
            case STATE -> FUND;
        };
    }

    /** With its article, to begin or to go on a sentence: {@code la caisse}, {@code the fund}. */
    public Text named() {
        return switch (this) {
            case FUND -> Text.of("la caisse", "the fund");
            case STATE -> Text.of("l'État", "the State");
        };
    }
}
