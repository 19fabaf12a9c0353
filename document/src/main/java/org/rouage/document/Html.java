package org.rouage.document;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML written element by element, with every text and attribute escaped and every element closed in order.
 *
 * <p>Example: {@code new Html().element("p", "Fund & agency", "class", "title")} is a paragraph whose {@code &} is
 * escaped.
 */
public final class Html {
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    public Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    public Html close() {
        written.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Closes an element inside a line, with no white space after it. */
    public Html end() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with no content. */
    public Html empty(String element, String... attributes) {
        start(element, attributes);
        written.append('\n');
        return this;
    }

    public Html text(String words) {
        written.append(escape(words));
        return this;
    }

    /** An element that holds a text. */
    public Html element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** HTML known to be safe: our own style sheet, rendered Markdown. */
    public Html safe(String html) {
        written.append(html);
        return this;
    }

    private void start(String element, String... attributes) {
        written.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            written.append(' ')
                    .append(attributes[at])
                    .append("=\"")
                    .append(escape(attributes[at + 1]))
                    .append('"');
        }
        written.append('>');
    }

    private static String escape(String words) {
        var escaped = new StringBuilder(words.length());
        words.chars().forEach(unit -> {
            switch (unit) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append((char) unit);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return written.toString();
    }
}
