package org.rouage.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Undoes the line breaks of a copy of the law that was wrapped at 125 (or 80) columns: one line per paragraph, one
 * blank line between paragraphs, tables kept as blocks. Everything that counts characters counts them in the result.
 *
 * <p>Example: {@code "l'article L.\n111-9 des comités médico-\nsociaux"} becomes {@code "l'article L. 111-9 des comités
 * médico-sociaux"}. A number cut by the break is whole again, a hyphenated word too; nothing is ever joined across a
 * blank line. A text with lines of more than 130 characters was not wrapped: each of its lines is a paragraph.
 */
public final class Unwrapping {
    private static final int WIDEST = 130;
    private static final int WIDE = 125;
    private static final int NARROW = 80;
    /** Wrappers count trailing blanks differently: a word is only said to have fitted when it did by this much. */
    private static final int SLACK = 3;

    private static final Pattern PARAGRAPH_START =
            Pattern.compile("(\\p{Lu}|\\d{1,3}(°|[.)] )|[a-z]{1,2}\\) |[-–—―] ).*");
    private static final Pattern ABBREVIATION = Pattern.compile(".*\\b(LO?|R|D|A|C|art|n)\\.");
    private static final Pattern BOX_DRAWING = Pattern.compile(".*[\\u2500-\\u257F].*");

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int lastLineLength;
    private final int width;
    private final boolean wrapped;

    private Unwrapping(int longestLine) {
        this.width = longestLine <= NARROW ? NARROW : WIDE;
        this.wrapped = longestLine <= WIDEST;
    }

    /** The same text, one line per paragraph; unwrapping twice changes nothing more. */
    public static String unwrap(String text) {
        List<String> lines = text.lines().map(String::stripTrailing).toList();
        List<Integer> tableEnds = tableEnds(lines);
        int longest = 0;
        for (int at = 0; at < lines.size(); at = Math.max(at, tableEnds.get(at)) + 1) {
            longest = tableEnds.get(at) >= at
                    ? longest
                    : Math.max(longest, lines.get(at).length());
        }
        var unwrapping = new Unwrapping(longest);
        for (int at = 0; at < lines.size(); at++) {
            int end = tableEnds.get(at);
            if (end >= at) {
                unwrapping.table(lines.subList(at, end + 1));
                at = end;
            } else {
                unwrapping.line(lines.get(at).strip());
            }
        }
        unwrapping.endParagraph();
        return String.join("\n\n", unwrapping.blocks);
    }

    /** For each line that opens a table, the line that closes it; -1 for the others. A table never closed is none. */
    private static List<Integer> tableEnds(List<String> lines) {
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.contains("<table")) {
                ends.add(closing(lines, at, "<table", "</table>"));
            } else if (line.contains("<pre")) {
                ends.add(closing(lines, at, "<pre", "</pre>"));
            } else {
                ends.add(BOX_DRAWING.matcher(line).matches() ? lastBoxLine(lines, at) : -1);
            }
        }
        return ends;
    }

    private static int closing(List<String> lines, int from, String open, String close) {
        int depth = 0;
        for (int at = from; at < lines.size(); at++) {
            depth += count(lines.get(at), open) - count(lines.get(at), close);
            if (depth <= 0) {
                return at;
            }
        }
        return -1;
    }

    private static int count(String line, String part) {
        int found = 0;
        for (int at = line.indexOf(part); at >= 0; at = line.indexOf(part, at + 1)) {
            found++;
        }
        return found;
    }

    private static int lastBoxLine(List<String> lines, int from) {
        int last = from;
        while (last + 1 < lines.size()
                && BOX_DRAWING.matcher(lines.get(last + 1)).matches()) {
            last++;
        }
        return last;
    }

    /** A table is one block: its blank lines go, so that a blank line always parts two blocks. */
    private void table(List<String> lines) {
        endParagraph();
        blocks.add(lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n")));
    }

    private void line(String line) {
        if (line.isEmpty() || isNewParagraph(line)) {
            endParagraph();
        }
        if (!line.isEmpty()) {
            join(line);
            lastLineLength = line.length();
        }
    }

    /** A break where the next word would have fitted was not the wrapper's; it parts two sentences or two items. */
    private boolean isNewParagraph(String line) {
        if (paragraph.isEmpty()) {
            return false;
        }
        int space = line.indexOf(' ');
        int firstWord = space < 0 ? line.length() : space;
        boolean hadFitted = lastLineLength + 1 + firstWord < width - SLACK;
        return !wrapped
                || (hadFitted && endsSentence() && PARAGRAPH_START.matcher(line).matches());
    }

    private boolean endsSentence() {
        return ".;:".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0
                && !ABBREVIATION.matcher(paragraph).matches();
    }

    private void join(String line) {
        if (!paragraph.isEmpty() && !joinsWithoutSpace(line)) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private boolean joinsWithoutSpace(String line) {
        char last = paragraph.charAt(paragraph.length() - 1);
        char first = line.charAt(0);
        boolean cutWord = last == '-'
                && Character.isLetter(first)
                && paragraph.length() > 1
                && Character.isLetter(paragraph.charAt(paragraph.length() - 2));
        return cutWord || "'’(".indexOf(last) >= 0 || ",.)".indexOf(first) >= 0;
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }
}
