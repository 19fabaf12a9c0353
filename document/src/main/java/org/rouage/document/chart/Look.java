package org.rouage.document.chart;

import java.util.List;

/**
 * How the lines of a chart differ without colour: the shape of the marker and the dashes, then an ink of contrast over
 * 4.5 to 1 on white.
 *
 * <p>Example: the first line is full with filled discs, the second dashed with hollow squares. Thirty-six lines have
 * thirty-six looks.
 */
record Look(Shape shape, String dashes, String ink) {
    enum Shape {
        DISC,
        SQUARE,
        TRIANGLE,
        DIAMOND,
        CROSS,
        SALTIRE
    }

    private static final List<String> DASHES = List.of("", "8 4", "2 3", "10 3 2 3", "14 4", "5 2 1 2 1 2");
    private static final List<String> INKS = List.of("#1c1c1c", "#123f7a", "#8f1414", "#155a29", "#6e4700", "#4f357e");

    static Look of(int rank) {
        Shape[] shapes = Shape.values();
        return new Look(
                shapes[rank % shapes.length],
                DASHES.get((rank + rank / shapes.length) % DASHES.size()),
                INKS.get(rank % INKS.size()));
    }

    /** The marker at a point, as the commands of a path. */
    String marker(double x, double y) {
        return switch (shape) {
            case DISC -> path(x, y, "m -4 0 a 4 4 0 1 0 8 0 a 4 4 0 1 0 -8 0 z");
            case SQUARE -> path(x, y, "m -4 -4 h 8 v 8 h -8 z");
            case TRIANGLE -> path(x, y, "m 0 -5 l 5 9 h -10 z");
            case DIAMOND -> path(x, y, "m 0 -6 l 5 6 l -5 6 l -5 -6 z");
            case CROSS -> path(x, y, "m -5 0 h 10 m -5 -5 v 10");
            case SALTIRE -> path(x, y, "m -4 -4 l 8 8 m 0 -8 l -8 8");
        };
    }

    boolean isFilled() {
        return shape == Shape.DISC || shape == Shape.TRIANGLE;
    }

    private static String path(double x, double y, String strokes) {
        return "M " + Pixels.at(x) + " " + Pixels.at(y) + " " + strokes;
    }
}
