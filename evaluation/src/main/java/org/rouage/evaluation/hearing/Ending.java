package org.rouage.evaluation.hearing;

import java.util.List;
import java.util.Optional;

/**
 * How the hearing of a subject ended. There is agreement only where one side says so of the very conclusion of the
 * other, with the same outcome and the same score.
 *
 * <p>Example: the fund concludes {@code reached}, 95; the State {@code partly-reached}, 60: disputed, both texts and
 * both scores stand. The State said nothing in its thirty days: one-sided, with its silence.
 */
public sealed interface Ending {
    /** The second agrees with the first: one finding, in two texts. */
    record Joint(Statement first, Statement second) implements Ending {}

    /** Both concluded, and not the same. */
    record Disputed(Statement first, Statement second) implements Ending {}

    /** One side concluded, the other let its delay run out. */
    record OneSided(Statement conclusion, Silence silence) implements Ending {}

    /** Nobody concluded: each silence with the day it ran out. */
    record Unconcluded(List<Silence> silences) implements Ending {
        public Unconcluded {
            silences = List.copyOf(silences);
        }
    }

    /** The conclusion of a side, where it has one. */
    default Optional<Statement> conclusion(Role role) {
        return switch (this) {
            case Joint(Statement first, Statement second) -> Optional.of(first.role() == role ? first : second);
            case Disputed(Statement first, Statement second) -> Optional.of(first.role() == role ? first : second);
            case OneSided(Statement conclusion, Silence _) ->
                Optional.of(conclusion).filter(said -> said.role() == role);
            case Unconcluded _ -> Optional.empty();
        };
    }

    default boolean isJoint() {
        return this instanceof Joint;
    }

    default boolean isDisputed() {
        return this instanceof Disputed;
    }
}
