package org.rouage.cli.scenario;

import java.util.Locale;

/** How an answer is written. */
enum Form {
    TEXT,
    JSON,
    HTML,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
