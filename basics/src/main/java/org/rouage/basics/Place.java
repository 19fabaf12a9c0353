package org.rouage.basics;

import java.util.Comparator;

/**
 * Where something was found: a file, and inside it a line and a column where they are known, and what stands there (the
 * key of a YAML file, the clause of a convention, the provision of an article).
 *
 * <p>Example: {@code Place.in("convention.yaml", 12, 5)} prints {@code convention.yaml:12:5};
 * {@code Place.of("convention.yaml").at("objectives[3].means")} prints {@code convention.yaml (objectives[3].means)}.
 * Lines and columns count from 1; 0 means "not known".
 */
public record Place(String file, int line, int column, String path) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparing(Place::path);

    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("lines and columns count from 1 (0: unknown): " + line + ":" + column);
        }
    }

    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    public static Place in(String file, int line, int column) {
        return new Place(file, line, column, "");
    }

    /** The same place, saying what stands there. */
    public Place at(String what) {
        return new Place(file, line, column, what);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        var printed = new StringBuilder(file);
        if (line > 0) {
            printed.append(':').append(line);
            if (column > 0) {
                printed.append(':').append(column);
            }
        }
        if (!path.isEmpty()) {
            printed.append(file.isEmpty() ? "" : " (").append(path).append(file.isEmpty() ? "" : ")");
        }
        return printed.toString();
    }
}
