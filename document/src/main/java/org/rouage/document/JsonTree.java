package org.rouage.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.rouage.basics.Language;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON value as read back from a report: groups, lists and words, in their order.
 *
 * <p>Example: {@code {"fr": "oui", "en": "yes"}} is a group that prints as {@code yes} in English.
 */
public sealed interface JsonTree {
    /** An object. */
    record Group(Map<String, JsonTree> fields) implements JsonTree {
        public Group {
            SequencedMap<String, JsonTree> copied = new LinkedHashMap<>(fields);
            fields = Collections.unmodifiableSequencedMap(copied);
        }
    }

    /** An array. */
    record Row(List<JsonTree> items) implements JsonTree {
        public Row {
            items = List.copyOf(items);
        }
    }

    /** A string, or a number or literal as it is written. */
    record Word(String text) implements JsonTree {}

    /** Reads a text; one that is not JSON is a {@code tools.jackson.core.JacksonException} that says where. */
    static JsonTree read(String json) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static JsonTree value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            var fields = new LinkedHashMap<String, JsonTree>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return new Group(fields);
        }
        if (token == JsonToken.START_ARRAY) {
            var items = new ArrayList<JsonTree>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new Row(items);
        }
        return new Word(String.valueOf(parser.getString()));
    }

    /** The value of a field of an object. */
    default Optional<JsonTree> at(String name) {
        return switch (this) {
            case Group(Map<String, JsonTree> fields) -> Optional.ofNullable(fields.get(name));
            case Row row -> Optional.empty();
            case Word word -> Optional.empty();
        };
    }

    /** The words of a field. */
    default Optional<String> word(String name) {
        return at(name).flatMap(value -> switch (value) {
            case Word(String text) -> Optional.of(text);
            case Group group -> Optional.empty();
            case Row row -> Optional.empty();
        });
    }

    /** The items of a field that is a list; none when it is not. */
    default List<JsonTree> list(String name) {
        return at(name).map(value -> switch (value) {
                    case Row(List<JsonTree> items) -> items;
                    case Group group -> List.<JsonTree>of();
                    case Word word -> List.<JsonTree>of();
                })
                .orElse(List.of());
    }

    /** In one line for a person: of a bilingual text, their language. */
    default String print(Language language) {
        return switch (this) {
            case Word(String text) -> text;
            case Row(List<JsonTree> items) ->
                items.stream().map(item -> item.print(language)).collect(Collectors.joining("; "));
            case Group(Map<String, JsonTree> fields)
            when fields.containsKey(language.tag()) ->
                Optional.ofNullable(fields.get(language.tag()))
                        .map(words -> words.print(language))
                        .orElse("");
            case Group(Map<String, JsonTree> fields) ->
                fields.entrySet().stream()
                        .map(field -> field.getKey() + " " + field.getValue().print(language))
                        .collect(Collectors.joining(", "));
        };
    }
}
