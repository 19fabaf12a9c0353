package org.rouage.formula;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a formula may name: the figure whose rule it is, every figure with its unit, and the lines of its budget.
 *
 * <p>Example: {@code new Scope("budget-fnga", Map.of(Reference.value("inflation"), Unit.PERCENT), List.of())}.
 */
public record Scope(String own, SortedMap<Reference, Unit> units, List<String> lines) {
    public Scope {
        lines = List.copyOf(lines);
    }

    public static Scope of(String own, Map<Reference, Unit> units, List<String> lines) {
        return new Scope(own, new TreeMap<>(units), lines);
    }
}
