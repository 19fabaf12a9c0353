package org.rouage.convention.draft;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operation looks at and what it changes: the identifiers, and of each the standing, the place, the gap beside
 * it, or one part. Two operations whose footprints do not overlap commute, and need not be tried.
 *
 * <p>Example: setting the target 2026 of {@code ind-1} in {@code %} writes the part {@code targets[2026]}, and reads
 * its standing and its {@code unit}; it overlaps with the repeal of the sheet that holds {@code ind-1}, not with its
 * target of 2027.
 */
record Footprint(Set<Key> reads, Set<Key> writes) {
    Footprint {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
    }

    /** What of an element is looked at or changed. */
    enum Aspect {
        /** That it exists, and is in force. */
        STANDING,
        /** Where it stands. */
        PLACE,
        /** What may be put in or beside it: {@code after}, {@code first Objective}, {@code only EvaluationProcess}. */
        GAP,
        /** What one part of it says, or all of it where no part is named. */
        PART
    }

    /** One aspect of one element; {@code name} is the part or the gap. */
    record Key(String id, Aspect aspect, String name) {
        boolean overlaps(Key other) {
            return id.equals(other.id)
                    && aspect == other.aspect
                    && (name.equals(other.name) || (aspect == Aspect.PART && (holds(other) || other.holds(this))));
        }

        /** Everything holds each part; a list holds its items. */
        private boolean holds(Key part) {
            return name.isEmpty() || part.name.startsWith(name + "[");
        }
    }

    /** Whether one changes what the other looks at or changes. */
    boolean overlaps(Footprint other) {
        return meet(writes, other.writes) || meet(writes, other.reads) || meet(reads, other.writes);
    }

    /** The identifiers it speaks of. */
    Set<String> ids() {
        return Stream.concat(reads.stream(), writes.stream())
                .map(Key::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean meet(Set<Key> some, Set<Key> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }
}
