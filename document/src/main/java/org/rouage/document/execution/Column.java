package org.rouage.document.execution;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.budget.execution.Entry;
import org.rouage.budget.execution.Position;
import org.rouage.formula.Value;

/** The amounts of a position, in the order in which every form shows them. */
enum Column {
    CEILING("ceiling", "plafond", "ceiling"),
    VOTED("voted", "voté", "voted"),
    RECTIFYING("rectifying", "rectifié", "rectified"),
    CARRIED_OVER("carriedOver", "reporté", "carried over"),
    IN("in", "reçu", "in"),
    OUT("out", "cédé", "out"),
    CREDITS("credits", "crédits", "credits"),
    COMMITTED("committed", "engagé", "committed"),
    AVAILABLE("available", "disponible", "available"),
    OVERRUN("overrun", "dépassement", "overrun");

    private final String code;
    private final Text words;

    Column(String code, String french, String english) {
        this.code = code;
        this.words = Text.of(french, english);
    }

    /** For machines. */
    String code() {
        return code;
    }

    Text words() {
        return words;
    }

    Value value(Position position) {
        return switch (this) {
            case CEILING -> position.ceiling();
            case VOTED -> position.voted().value();
            case RECTIFYING -> position.rectifying().value();
            case CARRIED_OVER -> position.carriedOver().value();
            case IN -> position.in().value();
            case OUT -> position.out().value();
            case CREDITS -> position.credits();
            case COMMITTED -> position.committed().value();
            case AVAILABLE -> position.available();
            case OVERRUN -> position.overrun();
        };
    }

    /** The entries that make the amount; none for what is computed from others. */
    List<Entry> entries(Position position) {
        return switch (this) {
            case VOTED -> position.voted().entries();
            case RECTIFYING -> position.rectifying().entries();
            case CARRIED_OVER -> position.carriedOver().entries();
            case IN -> position.in().entries();
            case OUT -> position.out().entries();
            case COMMITTED -> position.committed().entries();
            case CEILING, CREDITS, AVAILABLE, OVERRUN -> List.of();
        };
    }
}
