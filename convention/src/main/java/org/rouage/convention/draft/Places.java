package org.rouage.convention.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.convention.consolidation.Part;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Slot;

/**
 * What stands, looked up by identifier: the passage, what holds it, the sibling before it, and what a place says.
 *
 * <p>Example: {@code Places.of(root).value("ind-1", "targets[2026]")} is {@code 87}; of an indicator that was repealed,
 * {@link Value.Repealed}.
 */
final class Places {
    /** The part that is where an element stands. */
    static final String PLACE = "place";
    /** The part that is the element as a whole. */
    static final String WHOLE = "";

    private final Map<String, Passage> passages = new HashMap<>();
    private final Map<String, Passage> parents = new HashMap<>();

    private Places() {}

    static Places of(Passage root) {
        var places = new Places();
        places.add(root);
        return places;
    }

    private void add(Passage passage) {
        passages.put(passage.id(), passage);
        for (Passage held : passage.passages()) {
            parents.put(held.id(), passage);
            add(held);
        }
    }

    Optional<Passage> passage(String id) {
        return Optional.ofNullable(passages.get(id));
    }

    Optional<Passage> parent(String id) {
        return Optional.ofNullable(parents.get(id));
    }

    /** What an element says at a part; as a whole, that it stands, and where. */
    Value value(String id, String part) {
        return passage(id)
                .map(passage -> passage.isInForce() ? said(passage, part) : new Value.Repealed())
                .orElseGet(Value.Nothing::new);
    }

    private Value said(Passage passage, String part) {
        return switch (part) {
            case PLACE, WHOLE ->
                new Value.Stands(
                        passage.id(),
                        says(passage, "title").or(() -> says(passage, "text")).orElse(""),
                        parent(passage.id()).map(Passage::id).orElse(""),
                        before(passage));
            case "calculation", "evolution" ->
                passage.in(Slot.valueOf(part.toUpperCase(java.util.Locale.ROOT))).stream()
                        .filter(Passage::isInForce)
                        .flatMap(rule -> says(rule, "text").stream())
                        .<Value>map(text -> new Value.Says(text, true))
                        .findFirst()
                        .orElseGet(Value.Nothing::new);
            case String name ->
                passage.parts().stream()
                        .filter(one -> one.name().equals(name))
                        .<Value>map(one -> new Value.Says(one.said(), one.isProse()))
                        .findFirst()
                        .orElseGet(Value.Nothing::new);
        };
    }

    private static Optional<String> says(Passage passage, String name) {
        return passage.parts().stream()
                .filter(part -> part.name().equals(name))
                .map(Part::said)
                .findFirst();
    }

    /** The sibling before it in its slot, in force or not. */
    private Optional<String> before(Passage passage) {
        List<String> siblings = parent(passage.id())
                .map(parent ->
                        parent.in(passage.slot()).stream().map(Passage::id).toList())
                .orElse(List.of());
        int rank = siblings.indexOf(passage.id());
        return rank > 0 ? Optional.of(siblings.get(rank - 1)) : Optional.empty();
    }
}
