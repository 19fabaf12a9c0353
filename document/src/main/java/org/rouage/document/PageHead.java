package org.rouage.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The head of every page of Rouage: it may neither load nor run anything, and carries the one style sheet.
 *
 * <p>Example: {@code PageHead.write(html, "Convention …", "0.1.0", "")} writes {@code <head>} to {@code </head>}; the
 * last argument is CSS that only this kind of page needs.
 */
public final class PageHead {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private PageHead() {}

    public static void write(Html html, String title, String version, String ownStyle) {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "generator", "content", "Rouage " + version);
        html.element("title", title);
        html.open("style")
                .safe(sheet(PageHead.class, "report.css"))
                .safe(ownStyle)
                .close();
        html.close();
    }

    /** A style sheet that stands beside a class. */
    public static String sheet(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
