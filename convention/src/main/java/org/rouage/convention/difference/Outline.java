package org.rouage.convention.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Slot;
import org.rouage.convention.consolidation.Standing;

/**
 * What is in force, flat: each element in the order of reading, where it stands, and what it says part by part. Two
 * texts say the same exactly when their outlines are equal, whoever wrote them.
 *
 * <p>Example: the first entry is the heading, in nothing; then {@code axis-1}, in {@code convention}, first of the
 * axes, with the part {@code title}.
 */
public record Outline(List<Entry> entries) {
    public Outline {
        entries = List.copyOf(entries);
    }

    /** One element, and its parts by name; a second part of the same name has {@code #2} after it. */
    public record Entry(String id, Spot at, Map<String, String> parts) {
        public Entry {
            parts = Collections.unmodifiableMap(new TreeMap<>(parts));
        }
    }

    public static Outline of(Standing standing) {
        var entries = new ArrayList<Entry>();
        enter(standing.root(), new Spot("", Slot.HEADING, Optional.empty()), entries);
        return new Outline(entries);
    }

    private static void enter(Passage passage, Spot at, List<Entry> entries) {
        var parts = new TreeMap<String, String>();
        NamedParts.of(passage.parts()).forEach((name, part) -> parts.put(name, part.said()));
        entries.add(new Entry(passage.id(), at, parts));
        var last = new EnumMap<Slot, String>(Slot.class);
        for (Passage one : passage.passages()) {
            if (one.isInForce()) {
                enter(one, new Spot(passage.id(), one.slot(), Optional.ofNullable(last.get(one.slot()))), entries);
                last.put(one.slot(), one.id());
            }
        }
    }
}
