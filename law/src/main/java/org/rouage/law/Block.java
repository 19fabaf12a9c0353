package org.rouage.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph, a table or a note of the publisher, with its span in the text it was cut from.
 *
 * <p>Example: "Le meunier :\n\n1° moud" is two paragraphs, [0, 12) and [14, 21). Every non-blank line outside a table
 * is a paragraph, so that a text that was never wrapped cuts the same way.
 */
record Block(Shape shape, int start, int endExclusive, String text) {
    /** What a block is. */
    enum Shape {
        PARAGRAPH,
        TABLE,
        NOTE
    }

    private static final Pattern BOX_DRAWING = Pattern.compile("[\\u2500-\\u257F]");

    /** The blocks of a text, in order. */
    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int lineEnd = endOfLine(text, at);
            int end = Math.max(lineEnd, tableEnd(text, at, lineEnd));
            add(blocks, text, at, end, end > lineEnd || isTable(text.substring(at, lineEnd)));
            at = end + 1;
        }
        return blocks;
    }

    private static void add(List<Block> blocks, String text, int from, int to, boolean table) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            String kept = text.substring(start, end);
            boolean note = kept.startsWith("[*") && kept.indexOf("*]") == kept.length() - 2;
            blocks.add(new Block(table ? Shape.TABLE : note ? Shape.NOTE : Shape.PARAGRAPH, start, end, kept));
        }
    }

    private static boolean isTable(String line) {
        String start = line.stripLeading();
        return start.startsWith("<table")
                || start.startsWith("<pre")
                || BOX_DRAWING.matcher(line).find();
    }

    /** Where the table that opens on this line ends; -1 when none does. */
    private static int tableEnd(String text, int at, int lineEnd) {
        String line = text.substring(at, lineEnd).stripLeading();
        if (line.startsWith("<table")) {
            return closing(text, at, "<table", "</table>");
        }
        if (line.startsWith("<pre")) {
            return closing(text, at, "<pre", "</pre>");
        }
        int end = -1;
        int from = at;
        int to = lineEnd;
        while (from < to && BOX_DRAWING.matcher(text).region(from, to).find()) {
            end = to;
            from = Math.min(to + 1, text.length());
            to = endOfLine(text, from);
        }
        return end;
    }

    private static int closing(String text, int at, String open, String close) {
        int depth = 0;
        int from = at;
        while (true) {
            int nextOpen = text.indexOf(open, from);
            int nextClose = text.indexOf(close, from);
            if (nextClose < 0) {
                return -1;
            }
            boolean opens = nextOpen >= 0 && nextOpen < nextClose;
            depth += opens ? 1 : -1;
            from = opens ? nextOpen + open.length() : nextClose + close.length();
            if (depth == 0) {
                return endOfLine(text, from);
            }
        }
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
