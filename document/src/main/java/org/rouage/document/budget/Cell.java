package org.rouage.document.budget;

import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.formula.Value;

/**
 * A figure of a year, and what gave it: a rule, an act that wrote it, or a vintage; the source names the act or the
 * vintage.
 *
 * <p>Example: 517.179 MEUR for 2018, {@link State#COMPUTED} by the rule {@code calc-fncm} of the convention.
 */
record Cell(Value value, State state, Optional<Text> source, Optional<String> rule) {
    enum State {
        /** By a formula of an act. */
        COMPUTED(Text.of("calculé", "computed")),
        /** As an act writes it. */
        WRITTEN(Text.of("écrit", "written")),
        /** As a vintage tells it. */
        ASSUMED(Text.of("supposé", "assumed")),
        /** The sum of others shown beside it. */
        SUMMED(Text.of("somme", "sum")),
        UNDECIDED(Text.of("indécidé", "undecided"));

        private final Text words;

        State(Text words) {
            this.words = words;
        }

        Text words() {
            return words;
        }
    }

    static Cell summed(Value value) {
        return new Cell(value, value.isDecided() ? State.SUMMED : State.UNDECIDED, Optional.empty(), Optional.empty());
    }
}
