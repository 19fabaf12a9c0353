package org.rouage.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of words in columns of equal width for a terminal: the first to the left, the others to the right.
 *
 * <p>Example: {@code add(List.of("fnga", "534.00", "517.18"))}. No cell is ever cut.
 */
public final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    public void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Each row on a line that begins so, with nothing at its end. */
    public String print(String indent) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        var printed = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder(indent);
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String padding = " ".repeat(widths[column] - width(cell));
                line.append(column == 0 ? cell + padding : "  " + padding + cell);
            }
            printed.append(line.toString().stripTrailing()).append('\n');
        }
        return printed.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
