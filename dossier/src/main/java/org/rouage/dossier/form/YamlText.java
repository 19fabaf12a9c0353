package org.rouage.dossier.form;

import java.util.Locale;

/**
 * A text as YAML writes it: between quotes on one line, or as a block where that reads well and loses nothing.
 *
 * <p>Example: {@code quoted("un \"mot\"")} is {@code "un \"mot\""}; a text of two lines is a block after {@code |-}.
 */
public final class YamlText {
    private YamlText() {}

    /** Between double quotes, everything that is not plain print escaped. */
    public static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrinted(point)) {
                        quoted.appendCodePoint(point);
                    } else {
                        quoted.append(String.format(Locale.ROOT, point > 0xFFFF ? "\\U%08X" : "\\u%04X", point));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Whether a block gives back the same text: several lines, all printed, none but the last empty at either end. */
    static boolean isBlock(String text) {
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return body.contains("\n")
                && !body.endsWith("\n")
                && !Character.isWhitespace(body.codePointAt(0))
                && body.lines().noneMatch(line -> !line.isEmpty() && line.isBlank())
                && body.codePoints().allMatch(point -> point == '\n' || isPrinted(point));
    }

    /** A block, without the line feed that ends it. */
    static String block(String text, String indent) {
        boolean endsLine = text.endsWith("\n");
        var block = new StringBuilder(endsLine ? "|" : "|-");
        String body = endsLine ? text.substring(0, text.length() - 1) : text;
        for (String line : body.split("\n", -1)) {
            block.append('\n').append(line.isEmpty() ? "" : indent).append(line);
        }
        return block.toString();
    }

    private static boolean isPrinted(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
