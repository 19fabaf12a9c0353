package org.rouage.convention.consolidation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.AsOf;
import org.rouage.convention.Convention;

/**
 * A convention as it stands on a day, as known on a day: text and figures from the same fold, each part with the act
 * that wrote it.
 *
 * <p>Example: on 2026-01-01, known on 2025-12-31, {@code convention()} is the convention with amendments 1 and 2 in it;
 * {@code with(ANNOUNCED)} holds amendment 3, known and in effect from 2027-01-01.
 */
public final class Standing {
    private final AsOf asOf;
    private final Stand stand;
    private final List<ActDays> acts;

    /** What stands from one act to the next: the same for every day between. */
    static final class Stand {
        private final String conventionId;
        private final Passage root;

        // Functions of the above, which two threads may each work out, with equal and unchanging results.
        private @Nullable Convention convention;
        private @Nullable Map<String, Passage> index;

        Stand(String conventionId, Passage root) {
            this.conventionId = conventionId;
            this.root = root;
        }

        Passage root() {
            return root;
        }

        Convention convention() {
            Convention known = convention;
            if (known == null) {
                known = Assembly.convention(conventionId, root);
                convention = known;
            }
            return known;
        }

        Optional<Passage> passage(String id) {
            Map<String, Passage> known = index;
            if (known == null) {
                var found = new HashMap<String, Passage>();
                root.all().forEach(passage -> found.put(passage.id(), passage));
                known = Map.copyOf(found);
                index = known;
            }
            return Optional.ofNullable(known.get(id));
        }
    }

    public Standing(String conventionId, AsOf asOf, Passage root, List<ActDays> acts) {
        this(asOf, new Stand(conventionId, root), acts);
    }

    Standing(AsOf asOf, Stand stand, List<ActDays> acts) {
        this.asOf = asOf;
        this.stand = stand;
        this.acts = List.copyOf(acts);
    }

    public String conventionId() {
        return stand.conventionId;
    }

    public AsOf asOf() {
        return asOf;
    }

    /** The heading, with all that stands in the convention. */
    public Passage root() {
        return stand.root;
    }

    /** The amendments, whatever their status, in the order in which they apply. */
    public List<ActDays> acts() {
        return acts;
    }

    /** The convention as amended, without what is repealed: what is computed and judged. */
    public Convention convention() {
        return stand.convention();
    }

    /** The element of this name, in force or repealed. */
    public Optional<Passage> passage(String id) {
        return stand.passage(id);
    }

    /** The amendments of a status on the days asked, in the order in which they apply. */
    public List<ActDays> with(ActDays.Status status) {
        return acts.stream().filter(act -> act.status(asOf) == status).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Standing that
                        && conventionId().equals(that.conventionId())
                        && asOf.equals(that.asOf)
                        && root().equals(that.root())
                        && acts.equals(that.acts));
    }

    @Override
    public int hashCode() {
        return Objects.hash(conventionId(), asOf, root(), acts);
    }

    @Override
    public String toString() {
        return "Standing[" + asOf + ", " + root() + "]";
    }
}
