package org.rouage.dossier.parameter;

import java.util.ArrayList;
import java.util.List;
import org.rouage.basics.Place;

/**
 * Where each cell of a CSV text begins, record after record: the reader of CSV tells lines only.
 *
 * <p>Example: of the record {@code a;"b;c";d} at line 3, the cells begin at columns 1, 3 and 9.
 */
final class CellPlaces {
    private final String name;
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int column = 1;

    CellPlaces(String name, String text, char separator) {
        this.name = name;
        this.text = text;
        this.separator = separator;
    }

    /** Where the next record begins, past empty lines. */
    Place next() {
        while (at < text.length() && isLineEnd(text.charAt(at))) {
            forward();
        }
        return Place.in(name, line, column);
    }

    /** The places of the cells of the next record, which is left behind. */
    List<Place> cells() {
        var places = new ArrayList<Place>();
        places.add(next());
        boolean quoted = false;
        boolean opens = true;
        while (at < text.length() && (quoted || !isLineEnd(text.charAt(at)))) {
            char read = text.charAt(at);
            boolean quotes = read == '"' && (quoted || opens);
            quoted = quotes != quoted;
            opens = !quoted && (quotes || read == separator);
            forward();
            if (read == separator && !quoted) {
                places.add(Place.in(name, line, column));
            }
        }
        return places;
    }

    private void forward() {
        char read = text.charAt(at++);
        boolean first = read == '\r' && at < text.length() && text.charAt(at) == '\n';
        if (isLineEnd(read) && !first) {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(read)) {
            column++;
        }
    }

    private static boolean isLineEnd(char read) {
        return read == '\n' || read == '\r';
    }
}
