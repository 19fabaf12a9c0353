package org.rouage.cli.law;

import java.util.Locale;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Prints maps, lists, numbers and texts as JSON: keys in the order given, two spaces, line feeds on every system. */
final class JsonPrinting {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonPrinting() {}

    static String of(Map<String, ?> fields) {
        return MAPPER.writer().with(PRETTY).writeValueAsString(fields) + "\n";
    }

    /** {@code CITED_BY} is {@code citedBy}. */
    static String key(Enum<?> constant) {
        var key = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }
}
