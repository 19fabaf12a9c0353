package org.rouage.dossier.skeleton;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The lines of a YAML file as they are written, comments wrapped at a hundred columns.
 *
 * <p>Example: {@code new Lines().line(1, "due: 2015-06-30")} is {@code " due: 2015-06-30\n"}.
 */
final class Lines {
    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    Lines line(int indent, String words) {
        text.append("  ".repeat(indent)).append(words).append('\n');
        return this;
    }

    Lines blank() {
        text.append('\n');
        return this;
    }

    Lines comment(int indent, String words) {
        String start = "  ".repeat(indent) + "# ";
        var line = new StringBuilder(start);
        for (String word : words.split(" ", -1)) {
            if (line.length() > start.length() && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(start).append("  ");
            } else if (line.length() > start.length()) {
                line.append(' ');
            }
            line.append(word);
        }
        text.append(line).append('\n');
        return this;
    }

    /** A text between double quotes. */
    static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static String list(Collection<String> items) {
        return items.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
