package org.rouage.cli.drafts;

import java.util.Locale;

/** How conflicts are written: for a terminal, for machines, for anyone with a browser. */
enum Format {
    TEXT,
    JSON,
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
