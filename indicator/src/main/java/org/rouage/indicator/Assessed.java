package org.rouage.indicator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody found of an indicator that no number says: a level of its scale, or how far a milestone is, with what
 * proves it.
 *
 * <p>Example: {@code protocole}, the whole network, 2026: {@code done}, declared by the fund on 2026-11-30, "signed
 * copy no. 12".
 */
public record Assessed(
        String indicator,
        Extent extent,
        Period period,
        Attained attained,
        Side.State state,
        LocalDate on,
        String by,
        String proof) {
    /** A level of a scale, or a milestone. */
    public sealed interface Attained {
        /** A level of the scale of the indicator. */
        record OfScale(ScaleLevel level) implements Attained {}

        /** How far a milestone is. */
        record Reached(Milestone milestone) implements Attained {}
    }

    /** How far something that is to be done is; the last two say that nothing can be judged. */
    public enum Milestone {
        DONE("done"),
        IN_PROGRESS("in-progress"),
        LATE("late"),
        ABANDONED("abandoned"),
        NOT_APPLICABLE("not-applicable"),
        NOT_DETERMINED("not-determined");

        private final String term;

        Milestone(String term) {
            this.term = term;
        }

        public static Optional<Milestone> of(String term) {
            for (Milestone each : values()) {
                if (each.term.equals(term)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        public String term() {
            return term;
        }
    }

    /** The level of the scale, or the term of the milestone. */
    public String term() {
        return switch (attained) {
            case Attained.OfScale(ScaleLevel level) -> level.id();
            case Attained.Reached(Milestone milestone) -> milestone.term();
        };
    }
}
