package org.rouage.indicator.scoring;

import java.util.Arrays;
import java.util.Optional;
import org.rouage.basics.Text;

/**
 * Which way a result gets better.
 *
 * <p>Example: a delay goes {@link #DOWN}: 20 days are better than 25. A mean age between 15 and 25 is a {@link #RANGE}:
 * every value in it is as good as any other. What is to {@link #MAINTAIN} is neither to rise nor to fall.
 */
public enum Direction {
    UP("up", "à la hausse", "upwards"),
    DOWN("down", "à la baisse", "downwards"),
    RANGE("range", "dans un intervalle", "within a range"),
    MAINTAIN("maintain", "à maintenir", "to be maintained"),
    MILESTONE("milestone", "jalon", "milestone");

    private final String term;
    private final Text name;

    Direction(String term, String french, String english) {
        this.term = term;
        name = Text.of(french, english);
    }

    /** The direction of a term as acts write it. */
    public static Optional<Direction> of(String term) {
        return Arrays.stream(values()).filter(each -> each.term.equals(term)).findFirst();
    }

    public String term() {
        return term;
    }

    public Text inWords() {
        return name;
    }
}
