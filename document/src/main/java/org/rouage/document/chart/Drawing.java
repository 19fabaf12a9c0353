package org.rouage.document.chart;

import org.rouage.document.Html;

/** What every drawing is made of: the frame with its title and its description, strokes, words. */
final class Drawing {
    static final String INK = "#1c1c1c";

    private Drawing() {}

    /** To be closed by the caller. */
    static void open(Html html, String id, String title, String description, double width, double height) {
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc",
                "viewBox",
                "0 0 " + Pixels.at(width) + " " + Pixels.at(height),
                "width",
                Pixels.at(width),
                "height",
                Pixels.at(height),
                "font-size",
                Integer.toString(Pixels.WORDS),
                "font-family",
                "system-ui, 'Liberation Sans', Arial, sans-serif");
        html.element("title", title, "id", id + "-title");
        html.element("desc", description, "id", id + "-desc");
    }

    /** A shape closed at once: in a page, one left open would swallow what follows it. */
    static void shape(Html html, String element, String... attributes) {
        html.open(element, attributes).close();
    }

    static void stroke(Html html, double x1, double y1, double x2, double y2, String ink, String dashes) {
        shape(
                html,
                "path",
                "d",
                "M " + Pixels.at(x1) + " " + Pixels.at(y1) + " L " + Pixels.at(x2) + " " + Pixels.at(y2),
                "fill",
                "none",
                "stroke",
                ink,
                "stroke-dasharray",
                dashes.isEmpty() ? "none" : dashes);
    }

    /** Beginning at a place, ending there, or with their middle there. */
    static void words(Html html, String words, double x, double y, String anchor) {
        html.element("text", words, "x", Pixels.at(x), "y", Pixels.at(y), "text-anchor", anchor, "fill", INK);
    }
}
