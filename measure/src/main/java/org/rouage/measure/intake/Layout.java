package org.rouage.measure.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;

/**
 * Where in a row each column stands, as the header says it.
 *
 * <p>Example: the header {@code Période;Caisse;Mesure;Valeur} has the body at 1, counted from 0, and no detail.
 */
record Layout(List<String> header, Map<Column, Integer> positions) {
    Layout {
        header = List.copyOf(header);
        positions = Collections.unmodifiableMap(new EnumMap<>(positions));
    }

    /** Refused with each column that is missing, unknown or there twice. */
    static Outcome<Layout> of(String file, long line, List<String> header, Mapping mapping) {
        var positions = new EnumMap<Column, Integer>(Column.class);
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            Place at = Place.in(file, (int) line, i + 1);
            Optional<Column> column = mapping.of(name);
            if (mapping.leftOut().contains(name)) {
                continue;
            }
            if (column.isEmpty()) {
                problems.add(FileShape.unknownColumn(at, name));
            } else if (positions.put(column.get(), i) != null) {
                problems.add(FileShape.columnTwice(at, name, column.get()));
            }
        }
        for (Column each : Column.values()) {
            if (each.isRequired() && !positions.containsKey(each)) {
                problems.add(FileShape.noColumn(Place.in(file, (int) line, 0), each, header));
            }
        }
        return problems.isEmpty() ? Outcome.accepted(new Layout(header, positions)) : Outcome.refused(problems);
    }

    int width() {
        return header.size();
    }

    /** Empty for a detail that the file does not have. */
    Optional<Integer> position(Column column) {
        return Optional.ofNullable(positions.get(column));
    }

    /** How many of these names mean something: by it the separator of a file is known. */
    static long known(List<String> header, Mapping mapping) {
        return header.stream()
                .filter(name ->
                        mapping.of(name).isPresent() || mapping.leftOut().contains(name))
                .count();
    }
}
