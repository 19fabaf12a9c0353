package org.rouage.convention;

import java.util.Optional;

/** A multi-year orientation in a domain, such as {@code public-health}, in Markdown. */
public record Orientation(String id, Optional<String> number, String domain, String title, String text)
        implements Element {}
