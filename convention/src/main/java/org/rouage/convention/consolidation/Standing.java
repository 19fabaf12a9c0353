package org.rouage.convention.consolidation;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.AsOf;
import org.rouage.convention.Convention;

/**
 * A convention as it stands on a day, as known on a day: text and figures from the same fold, each part with the act
 * that wrote it.
 *
 * <p>Example: on 2026-01-01, known on 2025-12-31, {@code convention()} is the convention with amendments 1 and 2 in it;
 * {@code with(ANNOUNCED)} holds amendment 3, known and in effect from 2027-01-01.
 */
public record Standing(String conventionId, AsOf asOf, Passage root, List<ActDays> acts) {
    public Standing {
        acts = List.copyOf(acts);
    }

    /** The convention as amended, without what is repealed: what is computed and judged. */
    public Convention convention() {
        return Assembly.convention(conventionId, root);
    }

    /** The element of this name, in force or repealed. */
    public Optional<Passage> passage(String id) {
        return root.all().filter(passage -> passage.id().equals(id)).findFirst();
    }

    /** The amendments of a status on the days asked, in the order in which they apply. */
    public List<ActDays> with(ActDays.Status status) {
        return acts.stream().filter(act -> act.status(asOf) == status).toList();
    }
}
