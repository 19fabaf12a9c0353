package org.rouage.convention.draft;

import java.util.List;
import java.util.Optional;
import org.rouage.convention.Records;

/**
 * What people chose where drafts conflict. The last recorded choice for a conflict between two sides holds, whichever
 * of the two is named first.
 *
 * <p>Example: {@code ind-1.targets[2026]} between {@code accueil} and {@code budget}: take {@code budget}.
 */
public record Choices(List<Records.Choice> recorded) {
    /** What is taken when the operation of neither side is. */
    public static final String NEITHER = "neither";

    public Choices {
        recorded = List.copyOf(recorded);
    }

    /** Which of the two is taken. */
    enum Side {
        FIRST,
        SECOND,
        NEITHER
    }

    /** The choice that settles a conflict. */
    public Optional<Records.Choice> of(Conflict conflict) {
        String first = conflict.first().of();
        String second = conflict.second().of();
        return recorded.stream()
                .filter(choice -> choice.conflict().equals(conflict.name()))
                .filter(choice -> List.of(choice.first(), choice.second()).equals(List.of(first, second))
                        || List.of(choice.second(), choice.first()).equals(List.of(first, second)))
                .reduce((_, later) -> later);
    }

    /** The side that a choice takes; empty when it names neither of the two nor {@value #NEITHER}. */
    static Optional<Side> side(Records.Choice choice, Conflict conflict) {
        return choice.take().equals(conflict.first().of())
                ? Optional.of(Side.FIRST)
                : choice.take().equals(conflict.second().of())
                        ? Optional.of(Side.SECOND)
                        : Optional.of(Side.NEITHER).filter(_ -> choice.take().equals(NEITHER));
    }
}
