package org.rouage.convention.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.convention.Element;
import org.rouage.convention.consolidation.Passage;

/**
 * All that differs of one element, never nothing. What stands inside it has differences of its own.
 *
 * <p>Example: {@code ind-1} with one {@link ElementChange.Revalued}. An element that is in force on one side only has
 * no passage on the other, even where its repealed passage still shows its place.
 */
public record ElementDifference(
        String id, Optional<Passage> before, Optional<Passage> after, List<ElementChange> changes) {
    public ElementDifference {
        changes = List.copyOf(changes);
        if (changes.isEmpty() || (before.isEmpty() && after.isEmpty())) {
            throw new IllegalArgumentException(id + " differs in nothing");
        }
    }

    /** The element as it is, or as it was last. */
    public Element element() {
        return after.or(() -> before).orElseThrow().element();
    }

    /** Its changes of one kind. */
    public <C extends ElementChange> Stream<C> all(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
