package org.rouage.cli.score;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The lines of a submitted file on which its rows begin, so that a person finds them again in any editor.
 *
 * <p>Example: with a heading on line 1 and a line break inside quotes on line 3, the third row begins on line 5. A
 * workbook has its heading in row 1, and a Parquet file has none.
 */
final class SubmittedLines {
    private SubmittedLines() {}

    /** For each row wanted, counted from 0, its line counted from 1. */
    static Map<Long, Long> of(Path file, SortedSet<Long> rows) {
        String name = String.valueOf(file.getFileName());
        var lines = new TreeMap<Long, Long>();
        if (!name.endsWith(".csv") && !name.endsWith(".txt")) {
            int heading = name.endsWith(".parquet") ? 0 : 1;
            rows.forEach(row -> lines.put(row, row + heading + 1));
            return lines;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            scan(in, rows, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return lines;
    }

    /** The heading is record 0; a line with nothing on it is no record. */
    private static void scan(InputStream in, SortedSet<Long> rows, Map<Long, Long> lines) throws IOException {
        long line = 1;
        long record = 0;
        boolean isQuoted = false;
        boolean hasBegun = false;
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            if (octet == '\n') {
                line++;
                if (!isQuoted && hasBegun) {
                    record++;
                    hasBegun = false;
                }
                continue;
            }
            if (!hasBegun && octet != '\r') {
                hasBegun = true;
                if (rows.contains(record - 1)) {
                    lines.put(record - 1, line);
                }
            }
            if (octet == '"') {
                isQuoted = !isQuoted;
            }
        }
    }
}
