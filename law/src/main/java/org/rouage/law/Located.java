package org.rouage.law;

import java.util.List;

/**
 * What a designation points at in one article version: one place, none, or several that the words do not tell apart.
 *
 * <p>Example: in R611-18, "5° du I" is {@link One}, at {@code I al. 6 (5°)}; "1° du I" is {@link Ambiguous} between
 * {@code I al. 2 (1°)} and {@code I al. 10 (1°)}; "7° du I" is {@link None}.
 */
public sealed interface Located {
    /** Exactly one place: where it begins, and all it covers (an item with its sub-items, a part with its alinéas). */
    record One(Provision provision, List<Provision> covered) implements Located {
        public One {
            covered = List.copyOf(covered);
        }
    }

    /** Nothing in the article answers to it. */
    record None() implements Located {}

    /** Several places answer to it, in the order of the text. */
    record Ambiguous(List<Provision> candidates) implements Located {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }
}
