package org.rouage.cli.difference;

import java.util.Locale;

/** How differences are written: for a terminal, for machines, for anyone with a browser. */
enum Format {
    TEXT,
    JSON,
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
