package org.rouage.measure.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column of a submission holds, and the names by which it is known without being told.
 *
 * <p>Example: {@code Caisse}, {@code organisme} and {@code body} are all {@link #BODY}.
 */
public enum Column {
    BODY("body"),
    MEASURE("measure"),
    PERIOD("period"),
    DETAIL("detail"),
    VALUE("value");

    /** How many a file must have. */
    static final int REQUIRED =
            (int) Stream.of(values()).filter(Column::isRequired).count();

    private final String term;

    Column(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /** In French and in English. */
    List<String> names() {
        return switch (this) {
            case BODY -> List.of("body", "caisse", "organisme");
            case MEASURE -> List.of("measure", "mesure");
            case PERIOD -> List.of("period", "période", "periode");
            case DETAIL -> List.of("detail", "détail");
            case VALUE -> List.of("value", "valeur");
        };
    }

    boolean isRequired() {
        return this != DETAIL;
    }

    static Optional<Column> named(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        for (Column each : values()) {
            if (each.names().contains(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    static Optional<Column> ofTerm(String term) {
        for (Column each : values()) {
            if (each.term.equals(term)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
