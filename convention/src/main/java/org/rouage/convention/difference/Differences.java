package org.rouage.convention.difference;

import java.util.List;
import org.rouage.convention.consolidation.Standing;

/**
 * What differs between two conventions as they stand, such as one on two days or the conventions of two funds: element
 * by element, in the order in which the new one is read, what is gone standing where it stood.
 *
 * <p>Example: {@code Differences.between(on2025, on2026).elements()} is {@code obj-1} reworded and {@code ind-1} with
 * another target. Elements answer each other by identifier and kind. Repealed elements are no more: what is repealed on
 * both sides does not differ. Moving one of four siblings moves one, and not the other three.
 */
public record Differences(Standing before, Standing after, List<ElementDifference> elements) {
    public Differences {
        elements = List.copyOf(elements);
    }

    public static Differences between(Standing before, Standing after) {
        return new Differences(before, after, new Comparison(before.root(), after.root()).elements());
    }

    /** The same is in force, at the same places, in the same words. */
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /** How many elements differ in this way. */
    public long count(Class<? extends ElementChange> kind) {
        return elements.stream()
                .filter(element -> element.all(kind).findAny().isPresent())
                .count();
    }

    /** The outline of the new, from that of the old; that of another text is an {@link IllegalArgumentException}. */
    public Outline applyTo(Outline old) {
        return new Patch(old).with(elements);
    }
}
