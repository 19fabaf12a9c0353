package org.rouage.law;

/**
 * Where a provision stands in its part: the alinéa, counted as jurists do, or a table, or a note of the publisher,
 * which jurists do not count.
 *
 * <p>Example: {@code al. 10 (1°)} is the tenth alinéa, printed with the label 1°; {@code tableau 2} is the second
 * table.
 */
public sealed interface Position {
    /**
     * An alinéa, from 1, with the label printed before it, or no label. The label is without its bracket or full stop:
     * {@code 1°}, {@code 2° bis}, {@code a}, {@code 1}, {@code 3° et 4°}; every dash is {@code –}.
     */
    record Alinea(int number, String label) implements Position {
        public Alinea {
            if (number < 1) {
                throw new IllegalArgumentException("alinéas count from 1: " + number);
            }
        }

        @Override
        public String toString() {
            return "al. " + number + (label.isEmpty() ? "" : " (" + label + ")");
        }
    }

    /** A table, from 1; it is not an alinéa. */
    record Table(int number) implements Position {
        @Override
        public String toString() {
            return "tableau " + number;
        }
    }

    /** A note which the publisher put into the text between {@code [*} and {@code *]}, from 1; it is not law. */
    record Note(int number) implements Position {
        @Override
        public String toString() {
            return "note " + number;
        }
    }
}
