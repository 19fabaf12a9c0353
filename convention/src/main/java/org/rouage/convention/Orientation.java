package org.rouage.convention;

/** A multi-year orientation in a domain, such as {@code public-health}, in Markdown. */
public record Orientation(String id, String domain, String title, String text) {}
