package org.rouage.budget.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Named changes to what a convention says or assumes, made together to see what would come of them.
 *
 * <p>Example: "Dearer energy", of two changes: {@code prices}, the assumption that energy prices rise by one point more
 * from 2026 on, and {@code shared}, the rule that the fund bears only half of it. The convention as it stands is the
 * scenario without changes.
 */
public record Scenario(String name, String title, List<Change> changes) {
    public Scenario {
        changes = List.copyOf(changes);
    }

    /** Nothing changes. */
    public static Scenario none() {
        return new Scenario("", "", List.of());
    }

    public Optional<Change> change(String id) {
        return changes.stream().filter(change -> change.id().equals(id)).findFirst();
    }
}
