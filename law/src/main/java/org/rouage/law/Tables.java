package org.rouage.law;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Where the tables of a text stand, in whole lines: HTML tables, preformatted blocks, and runs of lines drawn with
 * boxes.
 *
 * <p>Example: in "Le taux est :\n\n&lt;table&gt;\n…\n&lt;/table&gt;\n" the span of the table is its lines. A table that
 * is never closed is no table. One pass, whatever the nesting.
 */
final class Tables {
    /** From the first character of a line to the end of a line. */
    record Span(int start, int endExclusive) {}

    private Tables() {}

    /** The outermost tables, in order. */
    static List<Span> in(String text) {
        boolean tagged = text.indexOf('<') >= 0;
        boolean drawn = hasBox(text, 0, text.length());
        if (!tagged && !drawn) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        if (tagged) {
            tagged(text, "<table", "</table>", found);
            tagged(text, "<pre", "</pre>", found);
        }
        if (drawn) {
            drawn(text, found);
        }
        return inLines(text, found);
    }

    private static void tagged(String text, String open, String close, List<Span> found) {
        Deque<Integer> opened = new ArrayDeque<>();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.startsWith(open, at)) {
                opened.push(at);
            } else if (text.startsWith(close, at) && !opened.isEmpty()) {
                found.add(new Span(opened.pop(), at));
            }
        }
    }

    private static void drawn(String text, List<Span> found) {
        int runStart = -1;
        for (int at = 0; at < text.length(); at = lineEnd(text, at) + 1) {
            boolean box = hasBox(text, at, lineEnd(text, at));
            if (box && runStart < 0) {
                runStart = at;
            } else if (!box && runStart >= 0) {
                found.add(new Span(runStart, at - 1));
                runStart = -1;
            }
        }
        if (runStart >= 0) {
            found.add(new Span(runStart, text.length()));
        }
    }

    /**
     * The outermost, each grown to whole lines; the rest of a line is looked for once, however many tables it holds.
     */
    private static List<Span> inLines(String text, List<Span> found) {
        found.sort(Comparator.comparingInt(Span::start));
        List<Span> outer = new ArrayList<>();
        for (Span span : found) {
            int reached = outer.isEmpty() ? -1 : outer.getLast().endExclusive();
            if (span.start() > reached) {
                outer.add(new Span(lineStart(text, span.start()), lineEnd(text, span.endExclusive())));
            } else if (span.endExclusive() > reached) {
                outer.add(new Span(outer.removeLast().start(), lineEnd(text, span.endExclusive())));
            }
        }
        return outer;
    }

    private static boolean hasBox(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isBox(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBox(int character) {
        return character >= 0x2500 && character <= 0x257F;
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
