package org.rouage.convention.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.convention.consolidation.Slot;

/**
 * Applies differences to an outline. What is gone or stands elsewhere is first taken away; what comes then finds the
 * one it follows in place already, because differences are in the order of reading.
 */
final class Patch {
    /** The elements of one kind in one other, in order. */
    private record Shelf(String into, Slot slot) {
        static Shelf of(Spot spot) {
            return new Shelf(spot.into(), spot.slot());
        }
    }

    private final Map<Shelf, List<String>> shelves = new HashMap<>();
    private final Map<String, Map<String, String>> parts = new HashMap<>();

    Patch(Outline old) {
        for (Outline.Entry entry : old.entries()) {
            shelf(entry.at()).add(entry.id());
            parts.put(entry.id(), new HashMap<>(entry.parts()));
        }
    }

    Outline with(List<ElementDifference> differences) {
        for (ElementDifference difference : differences) {
            difference.changes().forEach(change -> take(difference.id(), change));
        }
        for (ElementDifference difference : differences) {
            difference.changes().forEach(change -> put(difference.id(), change));
        }
        var entries = new ArrayList<Outline.Entry>();
        enter("", entries);
        return new Outline(entries);
    }

    private void take(String id, ElementChange change) {
        switch (change) {
            case ElementChange.Removed removed -> {
                take(id, removed.from());
                parts.remove(id);
            }
            case ElementChange.Moved moved -> take(id, moved.from());
            case ElementChange.Added _,
                    ElementChange.Renumbered _,
                    ElementChange.Reworded _,
                    ElementChange.Revalued _ -> {}
        }
    }

    private void put(String id, ElementChange change) {
        switch (change) {
            case ElementChange.Removed _ -> {}
            case ElementChange.Added added -> {
                var says = new HashMap<String, String>();
                NamedParts.of(added.says()).forEach((name, part) -> says.put(name, part.said()));
                parts.put(id, says);
                put(id, added.at());
            }
            case ElementChange.Moved moved -> put(id, moved.to());
            case ElementChange.Renumbered number -> say(id, "number", number.before(), number.after());
            case ElementChange.Revalued datum -> say(id, datum.part(), datum.before(), datum.after());
            case ElementChange.Reworded prose -> {
                String old = Optional.ofNullable(parts(id).get(prose.part())).orElse("");
                say(
                        id,
                        prose.part(),
                        Optional.of(old),
                        Optional.of(prose.words().applyTo(old)));
            }
        }
    }

    private void take(String id, Spot from) {
        if (!shelf(from).remove(id)) {
            throw new IllegalArgumentException(id + " does not stand in " + from);
        }
    }

    private void put(String id, Spot to) {
        List<String> shelf = shelf(to);
        shelf.add(to.after().map(shelf::indexOf).orElse(-1) + 1, id);
    }

    private void say(String id, String name, Optional<String> before, Optional<String> after) {
        Map<String, String> said = parts(id);
        if (!Optional.ofNullable(said.get(name)).orElse("").equals(before.orElse(""))) {
            throw new IllegalArgumentException(name + " of " + id + " does not say " + before.orElse("nothing"));
        }
        if (after.orElse("").isEmpty()) {
            said.remove(name);
        } else {
            said.put(name, after.get());
        }
    }

    private Map<String, String> parts(String id) {
        Map<String, String> said = parts.get(id);
        if (said == null) {
            throw new IllegalArgumentException("there is no " + id);
        }
        return said;
    }

    private List<String> shelf(Spot spot) {
        return shelves.computeIfAbsent(Shelf.of(spot), _ -> new ArrayList<>());
    }

    private void enter(String into, List<Outline.Entry> entries) {
        for (Slot slot : Slot.values()) {
            Optional<String> last = Optional.empty();
            for (String id : shelves.getOrDefault(new Shelf(into, slot), List.of())) {
                entries.add(new Outline.Entry(id, new Spot(into, slot, last), parts(id)));
                enter(id, entries);
                last = Optional.of(id);
            }
        }
    }
}
