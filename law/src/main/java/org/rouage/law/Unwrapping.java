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
            Pattern.compile("\\p{Lu}|\\d{1,3}(?:°|[.)] )|[a-z]{1,2}\\) |[-–—―] ");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:LO?|R|D|A|C|art|n)\\.$");

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
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        List<Tables.Span> tables = Tables.in(lines);
        var unwrapping = new Unwrapping(longestLine(lines, tables));
        int at = 0;
        for (Tables.Span table : tables) {
            unwrapping.paragraphs(lines, at, table.start());
            unwrapping.table(lines.substring(table.start(), table.endExclusive()));
            at = Math.min(table.endExclusive() + 1, lines.length());
        }
        unwrapping.paragraphs(lines, at, lines.length());
        return String.join("\n\n", unwrapping.blocks);
    }

    private static int longestLine(String text, List<Tables.Span> tables) {
        int longest = 0;
        int at = 0;
        for (Tables.Span table : tables) {
            longest = Math.max(longest, longestLine(text, at, table.start()));
            at = table.endExclusive() + 1;
        }
        return Math.max(longest, longestLine(text, at, text.length()));
    }

    private static int longestLine(String text, int from, int to) {
        int longest = 0;
        int length = 0;
        for (int at = from; at < to; at++) {
            length = text.charAt(at) == '\n' ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private void paragraphs(String text, int from, int to) {
        for (int at = from; at < to; at = Tables.lineEnd(text, at) + 1) {
            line(text.substring(at, Math.min(to, Tables.lineEnd(text, at))).strip());
        }
        endParagraph();
    }

    /** A table is one block: its blank lines go, so that a blank line always parts two blocks. */
    private void table(String table) {
        blocks.add(table.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
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
                || (hadFitted && endsSentence() && PARAGRAPH_START.matcher(line).lookingAt());
    }

    private boolean endsSentence() {
        return ".;:".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0
                && !ABBREVIATION
                        .matcher(paragraph)
                        .region(Math.max(0, paragraph.length() - 5), paragraph.length())
                        .find();
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
