package org.rouage.budget.simulation;

import java.util.Arrays;
import java.util.Optional;

/** What a draw is of: the figure, what is added to its assumed value, or what is added as a share of it. */
enum Sense {
    VALUE(Uncertainty.VALUE),
    DEVIATION(Uncertainty.DEVIATION),
    RELATIVE_DEVIATION(Uncertainty.RELATIVE_DEVIATION);

    private final String word;

    Sense(String word) {
        this.word = word;
    }

    static Optional<Sense> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    double applied(double assumed, double drawn) {
        return switch (this) {
            case VALUE -> drawn;
            case DEVIATION -> assumed + drawn;
            case RELATIVE_DEVIATION -> assumed * (1 + drawn);
        };
    }
}
