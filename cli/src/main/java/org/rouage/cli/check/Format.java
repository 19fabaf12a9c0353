package org.rouage.cli.check;

import java.util.Locale;

/** How a report is written: for a terminal, for machines, for anyone with a browser. */
enum Format {
    TEXT,
    JSON,
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
