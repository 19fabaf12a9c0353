package org.rouage.formula;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;

/**
 * A way to round, by its name: nothing is rounded otherwise.
 *
 * <p>Example: 2.345 to 0.01 is 2.35 {@link #HALF_UP} and 2.34 {@link #HALF_EVEN} or {@link #DOWN}; −2.345 is −2.35
 * {@link #HALF_UP} and {@link #FLOOR}.
 */
public enum Rounding {
    /** To the nearest; a tie goes away from zero. */
    HALF_UP(RoundingMode.HALF_UP, "demi supérieur", "half up"),
    /** To the nearest; a tie goes to the even neighbour. */
    HALF_EVEN(RoundingMode.HALF_EVEN, "demi pair", "half even"),
    /** To the nearest; a tie goes towards zero. */
    HALF_DOWN(RoundingMode.HALF_DOWN, "demi inférieur", "half down"),
    /** Towards zero: a truncation. */
    DOWN(RoundingMode.DOWN, "tronqué", "down"),
    /** Away from zero. */
    UP(RoundingMode.UP, "majoré", "up"),
    /** Towards the lesser number. */
    FLOOR(RoundingMode.FLOOR, "par défaut", "floor"),
    /** Towards the greater number. */
    CEILING(RoundingMode.CEILING, "par excès", "ceiling");

    private final RoundingMode mode;
    private final Text name;

    Rounding(RoundingMode mode, String french, String english) {
        this.mode = mode;
        name = Text.of(french, english);
    }

    /** Whatever the case, joined by hyphens or not. */
    static Optional<Rounding> named(String written) {
        String words = written.toLowerCase(Locale.ROOT).replace('-', ' ');
        return Arrays.stream(values())
                .filter(one ->
                        one.name.french().equals(words) || one.name.english().equals(words))
                .findFirst();
    }

    static List<Text> names() {
        return Arrays.stream(values()).map(one -> one.name).toList();
    }

    RoundingMode mode() {
        return mode;
    }

    public String name(Language language) {
        return name.in(language);
    }
}
