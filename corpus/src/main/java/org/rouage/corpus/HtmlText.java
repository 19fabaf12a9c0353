package org.rouage.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The text of an article written as HTML, as LEGI XML and legi-data give it: one line per paragraph, one blank line
 * between paragraphs, tables kept as blocks of their rows.
 *
 * <p>Example: {@code <p>I.-Le<br/>1° a ;</p><p>II</p>} is {@code "I.-Le\n\n1° a ;\n\nII"}: a {@code br} begins an
 * alinéa as a {@code p} does. Links, bold and exponents leave only their text. A table keeps {@code tr}, {@code td},
 * {@code th} and their spans.
 */
final class HtmlText {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "br",
            "div",
            "center",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "blockquote",
            "pre",
            "caption");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final List<String> SPANS = List.of("colspan", "rowspan");
    private static final int LONGEST_ENTITY = 10;
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("deg", "°"),
            Map.entry("euro", "€"),
            Map.entry("oelig", "œ"),
            Map.entry("agrave", "à"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("ecirc", "ê"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("rsquo", "’"),
            Map.entry("hellip", "…"));

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder table = new StringBuilder();
    private boolean spacePending;
    private int tables;

    /** Reads a piece of HTML; what is not a tag is text. */
    static String of(String html) {
        var read = new HtmlText();
        int at = 0;
        boolean moreTags = true;
        while (at < html.length()) {
            int open = moreTags ? html.indexOf('<', at) : -1;
            if (open < 0) {
                read.text(unescaped(html.substring(at)));
                break;
            }
            read.text(unescaped(html.substring(at, open)));
            boolean comment = html.startsWith("<!--", open);
            int close = comment ? html.indexOf("-->", open) : html.indexOf('>', open);
            if (close < 0 || !startsTag(html, open)) {
                moreTags = close >= 0;
                read.text("<");
                at = open + 1;
                continue;
            }
            if (!comment) {
                read.tag(html.substring(open + 1, close));
            }
            at = comment ? close + 3 : close + 1;
        }
        return read.body();
    }

    private static boolean startsTag(String html, int open) {
        char next = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
        return next == '/' || next == '!' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    }

    private void tag(String inside) {
        boolean closes = inside.startsWith("/");
        int from = closes ? 1 : 0;
        int end = from;
        while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
            end++;
        }
        String name = inside.substring(from, end).toLowerCase(Locale.ROOT);
        if (closes) {
            close(name);
        } else {
            String attributes = inside.substring(end);
            open(name, key -> attribute(attributes, key));
        }
    }

    private static String attribute(String attributes, String key) {
        int at = attributes.indexOf(key + "=\"");
        int from = at + key.length() + 2;
        int to = at < 0 ? -1 : attributes.indexOf('"', from);
        return to < 0 ? "" : attributes.substring(from, to);
    }

    /** A tag opens; {@code attribute} gives an attribute's value, blank when it has none. */
    void open(String tag, UnaryOperator<String> attribute) {
        if (tag.equals("table")) {
            endLine();
            tables++;
            table.append(tables == 1 ? "<table>" : "");
        } else if (tables > 0 && tag.equals("tr")) {
            endLine();
            table.append("\n<tr>");
        } else if (tables > 0 && CELLS.contains(tag)) {
            endLine();
            table.append('<').append(tag);
            for (String span : SPANS) {
                Optional.ofNullable(attribute.apply(span))
                        .filter(value -> value.matches("[0-9]{1,4}"))
                        .ifPresent(value -> table.append(' ')
                                .append(span)
                                .append("=\"")
                                .append(value)
                                .append('"'));
            }
            table.append('>');
        } else if (BLOCKS.contains(tag)) {
            endLine();
        }
    }

    void close(String tag) {
        if (tag.equals("table") && tables > 0) {
            endLine();
            tables--;
            if (tables == 0) {
                endTable();
            }
        } else if (tables > 0 && (CELLS.contains(tag) || tag.equals("tr"))) {
            endLine();
            table.append("</").append(tag).append('>');
        } else if (BLOCKS.contains(tag)) {
            endLine();
        }
    }

    void text(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char read = text.charAt(i);
            if (read == ' ' || read == '\n' || read == '\t' || read == '\r' || read == '\f') {
                spacePending = true;
            } else {
                if (spacePending && !line.isEmpty()) {
                    line.append(' ');
                }
                spacePending = false;
                line.append(read);
            }
        }
    }

    /** What was read so far. */
    String body() {
        endLine();
        if (tables > 0) {
            tables = 0;
            endTable();
        }
        return String.join("\n\n", blocks);
    }

    private void endLine() {
        spacePending = false;
        if (line.isEmpty()) {
            return;
        }
        if (tables > 0) {
            boolean begun = table.charAt(table.length() - 1) == '>';
            table.append(begun ? "" : " ").append(line);
        } else {
            blocks.add(line.toString());
        }
        line.setLength(0);
    }

    private void endTable() {
        blocks.add(table.append("\n</table>").toString());
        table.setLength(0);
    }

    private static String unescaped(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char read = text.charAt(at);
            int end = read == '&' ? entityEnd(text, at) : -1;
            Optional<String> meant = end < 0 ? Optional.empty() : entity(text.substring(at + 1, end));
            plain.append(meant.orElse(String.valueOf(read)));
            at = meant.isPresent() ? end + 1 : at + 1;
        }
        return plain.toString();
    }

    private static int entityEnd(String text, int from) {
        for (int i = from + 1; i < Math.min(text.length(), from + 2 + LONGEST_ENTITY); i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> entity(String name) {
        if (!name.startsWith("#")) {
            return Optional.ofNullable(ENTITIES.get(name));
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(hexadecimal ? 2 : 1);
        if (!digits.matches(hexadecimal ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
            return Optional.empty();
        }
        int codePoint = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(codePoint) && codePoint >= ' '
                ? Optional.of(Character.toString(codePoint))
                : Optional.empty();
    }
}
