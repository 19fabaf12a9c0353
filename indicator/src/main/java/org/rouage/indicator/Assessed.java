package org.rouage.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.rouage.basics.Text;

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
        DONE("done", "fait", "done"),
        IN_PROGRESS("in-progress", "en cours", "in progress"),
        LATE("late", "en retard", "late"),
        ABANDONED("abandoned", "abandonné", "abandoned"),
        NOT_APPLICABLE("not-applicable", "sans objet", "not applicable"),
        NOT_DETERMINED("not-determined", "non déterminé", "not determined");

        private final String term;
        private final Text words;

        Milestone(String term, String french, String english) {
            this.term = term;
            words = Text.of(french, english);
        }

        /** A term in words; a level that a convention names itself as it writes it. */
        public static Text inWords(String term) {
            return of(term).map(Milestone::inWords).orElse(Text.same(term));
        }

        public Text inWords() {
            return words;
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
