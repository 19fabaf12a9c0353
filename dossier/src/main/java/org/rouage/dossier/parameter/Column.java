package org.rouage.dossier.parameter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of a file of vintages, each under its English or its French name, whatever their order. */
enum Column {
    SERIES("series", "serie"),
    PERIOD("period", "periode"),
    VALUE("value", "valeur"),
    UNIT("unit", "unite"),
    KNOWN("known", "connu"),
    SOURCE("source", "source");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String english;
    private final String french;

    Column(String english, String french) {
        this.english = english;
        this.french = french;
    }

    static Optional<Column> of(String header) {
        String plain = MARKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.english.equals(plain) || column.french.equals(plain))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Column::english).toList();
    }

    String english() {
        return english;
    }

    /** As it is printed: {@code série}. */
    String french() {
        return switch (this) {
            case SERIES -> "série";
            case PERIOD -> "période";
            case UNIT -> "unité";
            case VALUE, KNOWN, SOURCE -> french;
        };
    }
}
