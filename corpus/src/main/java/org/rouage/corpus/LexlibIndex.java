package org.rouage.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The {@code index.json} of a folder of versions: for each file, the path it had in the copy it was taken from, whose
 * name ends in the tail of the chronical id.
 *
 * <p>Example: {@code ["L227-1", "2004-12-21", "L227-1_2004-12-21.md", ".../Article L227-1 - 6742305.md"]} gives
 * {@code LEGIARTI000006742305} to that file.
 */
final class LexlibIndex {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern TAIL = Pattern.compile(".* - ([0-9]{4,12})\\.[a-z]{2,4}");
    private static final int FILE = 2;
    private static final int PATH = 3;

    private LexlibIndex() {}

    /** Chronical ids by file name; none when the text is no such index. */
    static Map<String, String> read(String text) {
        var ids = new HashMap<String, String>();
        try {
            for (JsonNode row : MAPPER.readTree(text)) {
                Matcher tail = TAIL.matcher(row.path(PATH).asString(""));
                if (tail.matches()) {
                    Optional.of(row.path(FILE).asString(""))
                            .filter(name -> !name.isEmpty())
                            .ifPresent(name -> ids.put(name, ArticleFileName.chronicalId(tail.group(1))));
                }
            }
        } catch (JacksonException notAnIndex) {
            return Map.of();
        }
        return Map.copyOf(ids);
    }
}
