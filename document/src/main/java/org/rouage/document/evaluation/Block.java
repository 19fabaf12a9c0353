package org.rouage.document.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;

/**
 * A piece of a report for people, the same on a page, in Markdown and in a terminal.
 *
 * <p>Example: {@code new Heading(2, Text.of("Désaccords", "Disagreements"), "disagreements", Optional.empty())}, then a
 * table with a column for each side.
 */
sealed interface Block {
    /** From level 2 down; with the identifier of what it is about, where it has one. */
    record Heading(int level, Text words, String anchor, Optional<String> code) implements Block {}

    /** A paragraph; {@code look} is a class of the style sheet, or empty. */
    record Words(Text words, String look) implements Block {}

    /** A list. */
    record Items(List<Text> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A table; the first cell of a row heads it. */
    record Table(String anchor, Text caption, List<Text> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Whether each cell is one line of our own words. */
        boolean isPlain() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .allMatch(cell ->
                            cell.lines().size() <= 1 && cell.lines().stream().allMatch(Said.class::isInstance));
        }
    }

    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    record Cell(List<Line> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }

        static Cell of(Text words) {
            return new Cell(List.of(new Said(words, "")));
        }

        static Cell of(String words) {
            return of(words.isBlank() ? Text.same("–") : Text.same(words));
        }

        static Cell of(Text words, String look) {
            return new Cell(List.of(new Said(words, look)));
        }
    }

    /** A line of a cell. */
    sealed interface Line {}

    /** Our own words. */
    record Said(Text words, String look) implements Line {}

    /** The Markdown of a party, shown as it is and never obeyed. */
    record Quoted(String markdown) implements Line {}

    static Block heading(int level, Text words, String anchor) {
        return new Heading(level, words, anchor, Optional.empty());
    }

    static Block words(Text words) {
        return new Words(words, "");
    }

    static Table table(String anchor, Text caption, List<Row> rows, Text... columns) {
        return new Table(anchor, caption, Arrays.asList(columns), rows);
    }
}
