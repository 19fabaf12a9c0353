package org.rouage.measure.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.rouage.basics.Text;

/**
 * What to do about each wrong name, worked out once for each name rather than for each row that has it.
 *
 * <p>Example: a file of 864,000 rows that all say {@code dosiers} asks once which name is near it. A file whose rows
 * are all wrong in a way of their own asks a thousand times, and then no more: the time stays that of reading the file,
 * and the memory does not grow with it.
 */
final class Remedies {
    /** How many names are worked out; who mends a file begins with the first. */
    static final int MOST = 1_000;

    private static final int LONGEST = 100;

    private final Function<String, Text> work;
    private final Text otherwise;
    private final Map<String, Text> known = new HashMap<>();

    /** The other is for the names after the last that is worked out. */
    Remedies(Function<String, Text> work, Text otherwise) {
        this.work = work;
        this.otherwise = otherwise;
    }

    Text of(String cell) {
        Text told = known.get(cell);
        if (told != null) {
            return told;
        }
        if (known.size() >= MOST || cell.length() > LONGEST) {
            return otherwise;
        }
        Text worked = work.apply(cell);
        known.put(cell, worked);
        return worked;
    }
}
