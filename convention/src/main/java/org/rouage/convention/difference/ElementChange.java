package org.rouage.convention.difference;

import java.util.List;
import java.util.Optional;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Writer;

/**
 * One thing that differs of an element, with the operations that wrote it on either side.
 *
 * <p>Example: {@code Revalued("targets[2026]", "86", "87", convention, amendment-2 (3))}.
 */
public sealed interface ElementChange {
    /** It is in force only in the new, where these parts were said by {@code by} or by later acts. */
    record Added(Spot at, Writer by, List<Part> says) implements ElementChange {
        public Added {
            says = List.copyOf(says);
        }
    }

    /** It is in force only in the old; {@code by} repealed it, and is empty when the new never held it. */
    record Removed(Spot from, Optional<Writer> by, List<Part> said) implements ElementChange {
        public Removed {
            said = List.copyOf(said);
        }
    }

    /** It stands elsewhere, or in another order; {@code by} is empty when no act says so, as between two dossiers. */
    record Moved(Spot from, Spot to, Optional<Writer> by) implements ElementChange {}

    /** The number printed before its title is another; empty where it has none. */
    record Renumbered(Optional<String> before, Optional<String> after, Writer wroteBefore, Writer wroteAfter)
            implements ElementChange {}

    /** A part in prose says other words. */
    record Reworded(String part, WordDifference words, Writer wroteBefore, Writer wroteAfter)
            implements ElementChange {}

    /** A datum is another; empty where there is none. */
    record Revalued(String part, Optional<String> before, Optional<String> after, Writer wroteBefore, Writer wroteAfter)
            implements ElementChange {}
}
