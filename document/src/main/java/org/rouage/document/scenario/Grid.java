package org.rouage.document.scenario;

import java.util.ArrayList;
import java.util.List;

/** Rows of words in columns for a terminal: the first column to the left, the others to the right; nothing is cut. */
final class Grid {
    private final List<List<String>> rows = new ArrayList<>();

    void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    String print(String indent) {
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
                String padding = " ".repeat(widths[column] - width(row.get(column)));
                line.append(column == 0 ? row.get(column) + padding : "  " + padding + row.get(column));
            }
            printed.append(line.toString().stripTrailing()).append('\n');
        }
        return printed.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
