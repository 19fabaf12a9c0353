package org.rouage.document.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names written at the right end of what they name, moved up and down until none covers another.
 *
 * <p>Example: two lines that end at the same place have their names one under the other, each joined to its end by a
 * thin stroke. A name longer than two rows is cut with "…": the table holds it whole.
 */
final class EndLabels {
    /** In letters. */
    private static final int WIDEST = 26;

    private static final int MOST_ROWS = 2;

    private final List<Label> labels = new ArrayList<>();

    /** A name, the point where its line ends, and the height where the name stands, in the middle of it. */
    record Label(List<String> rows, String ink, double endAcross, double end, double at) {
        double height() {
            return (double) rows.size() * Pixels.LEADING;
        }

        Label moved(double to) {
            return new Label(rows, ink, endAcross, end, to);
        }
    }

    void add(String name, String ink, double endAcross, double end) {
        labels.add(new Label(rows(name), ink, endAcross, end, end));
    }

    double height() {
        return labels.stream().mapToDouble(Label::height).sum();
    }

    /** Between two heights; from the top, each at its place or as near under the one above as it can be. */
    List<Label> placed(double top, double bottom) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(Label::end));
        double free = top;
        for (int rank = 0; rank < sorted.size(); rank++) {
            Label label = sorted.get(rank);
            double at = Math.max(label.end(), free + label.height() / 2);
            sorted.set(rank, label.moved(at));
            free = at + label.height() / 2;
        }
        double limit = bottom;
        for (int rank = sorted.size() - 1; rank >= 0; rank--) {
            Label label = sorted.get(rank);
            double at = Math.min(label.at(), limit - label.height() / 2);
            sorted.set(rank, label.moved(at));
            limit = at - label.height() / 2;
        }
        return sorted;
    }

    static List<String> rows(String name) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (!row.isEmpty() && row.length() + 1 + word.length() > WIDEST) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        rows.add(row.toString());
        boolean isCut = rows.size() > MOST_ROWS;
        List<String> kept = new ArrayList<>(isCut ? rows.subList(0, MOST_ROWS) : rows);
        kept.replaceAll(EndLabels::shortened);
        if (isCut && !kept.getLast().endsWith("…")) {
            kept.set(MOST_ROWS - 1, kept.getLast() + "…");
        }
        return kept;
    }

    private static String shortened(String row) {
        return row.codePointCount(0, row.length()) <= WIDEST
                ? row
                : row.substring(0, row.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
