package org.rouage.measure.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;

/**
 * Which column of a file holds what, where its header does not say it in our words, and which columns are left out.
 *
 * <p>Example: {@code Mapping.parse(List.of("body=territory", "period=date", "none=objective"), at)}: the column
 * {@code territory} holds the body, and {@code objective} is not loaded.
 */
public record Mapping(Map<Column, String> names, SortedSet<String> leftOut) {
    private static final String LEFT_OUT = "none";

    public static final Mapping NONE = new Mapping(Map.of(), new TreeSet<>());

    public Mapping {
        names = names.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(names));
        leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
    }

    /** From {@code body=territory} and so on; {@code none=objective} leaves a column out. */
    public static Outcome<Mapping> parse(List<String> written, Place at) {
        var names = new EnumMap<Column, String>(Column.class);
        var leftOut = new TreeSet<String>();
        var problems = new ArrayList<Problem>();
        for (String each : written) {
            int equals = each.indexOf('=');
            String term = equals < 0 ? "" : each.substring(0, equals);
            String name = each.substring(equals + 1);
            Optional<Column> column = Column.ofTerm(term);
            if (term.equals(LEFT_OUT) && !name.isEmpty()) {
                leftOut.add(name);
            } else if (column.isEmpty() || name.isEmpty() || names.put(column.get(), name) != null) {
                problems.add(FileShape.notMapping(at, each));
            }
        }
        return Outcome.of(new Mapping(names, leftOut), problems);
    }

    /** As {@link #parse} reads it, in a fixed order. */
    public List<String> written() {
        var written = new ArrayList<String>();
        for (Column each : Column.values()) {
            String name = names.get(each);
            if (name != null) {
                written.add(each.term() + "=" + name);
            }
        }
        leftOut.forEach(name -> written.add(LEFT_OUT + "=" + name));
        return List.copyOf(written);
    }

    /** What a column of this name holds; a name that was given to a column takes the place of its usual ones. */
    Optional<Column> of(String header) {
        for (Map.Entry<Column, String> each : names.entrySet()) {
            if (each.getValue().equals(header)) {
                return Optional.of(each.getKey());
            }
        }
        return Column.named(header).filter(column -> !names.containsKey(column));
    }
}
