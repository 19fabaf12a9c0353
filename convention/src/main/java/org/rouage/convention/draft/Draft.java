package org.rouage.convention.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.convention.Amendment;

/**
 * An amendment not yet signed, with the name that its authors gave it and the last act that it was written against.
 *
 * <p>Example: the draft {@code accueil}, base {@code amendment-2}: its operations were written on the text as amended
 * by amendments 1 and 2. Its third operation is the step {@code accueil (3)}.
 */
public record Draft(String name, Amendment amendment) {
    /** The last act that it was written against: {@code convention}, {@code amendment-2}. */
    public Optional<String> base() {
        return amendment.base();
    }

    /** Its operations in their order, ranked from 1. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        amendment.operations().forEach(operation -> steps.add(new Step(name, steps.size() + 1, operation)));
        return List.copyOf(steps);
    }
}
