package org.rouage.law;

import java.util.ArrayList;
import java.util.List;

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

    /** The blocks of a text, in order. */
    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (Tables.Span table : Tables.in(text)) {
            lines(blocks, text, at, table.start());
            add(blocks, text, table.start(), table.endExclusive(), true);
            at = table.endExclusive() + 1;
        }
        lines(blocks, text, at, text.length());
        return blocks;
    }

    private static void lines(List<Block> blocks, String text, int from, int to) {
        for (int at = from; at < to; at = Tables.lineEnd(text, at) + 1) {
            add(blocks, text, at, Math.min(to, Tables.lineEnd(text, at)), false);
        }
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
}
