package org.rouage.dossier.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Text;
import org.rouage.convention.Heading;
import org.rouage.dossier.form.Content.Anew;
import org.rouage.dossier.form.Content.Choice;
import org.rouage.dossier.form.Content.Code;
import org.rouage.dossier.form.Content.Day;
import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Flag;
import org.rouage.dossier.form.Content.Formula;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.Identifier;
import org.rouage.dossier.form.Content.ListOf;
import org.rouage.dossier.form.Content.Markdown;
import org.rouage.dossier.form.Content.OneOf;
import org.rouage.dossier.form.Content.Period;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Shaped;
import org.rouage.dossier.form.Content.Target;
import org.rouage.dossier.form.Content.Term;
import org.rouage.dossier.form.Content.TermOrReference;
import org.rouage.dossier.form.Content.Whole;
import org.rouage.dossier.form.Content.Words;
import org.rouage.dossier.form.Content.Year;
import org.rouage.law.requirement.Vocabulary;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema (draft 2020-12) of each file of a dossier, by which an editor completes and checks while one types.
 *
 * <p>Example: {@code JsonSchemas.of("signatures", vocabulary)} describes {@code records/signatures.yaml}. Terms of the
 * vocabulary are examples and not a closed list, as a catalogue may add some. Where keys are allowed and what may be
 * written under each, schema and reader agree; what must agree between elements, only the reader knows.
 */
public final class JsonSchemas {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private final Vocabulary vocabulary;

    private JsonSchemas(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The names of the schemas: {@code convention}, {@code amendment}, {@code signatures}… */
    public static List<String> names() {
        return List.copyOf(Forms.bySchema().keySet());
    }

    /** The file in which a schema is published: {@code convention.schema.json}. */
    public static String file(String name) {
        return name + ".schema.json";
    }

    /** The text of a schema; empty when no file of a dossier has that name. */
    public static Optional<String> of(String name, Vocabulary vocabulary) {
        return Optional.ofNullable(Forms.bySchema().get(name))
                .map(form -> new JsonSchemas(vocabulary).file(name, form));
    }

    private String file(String name, Form form) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:rouage:dossier:" + name + ":1");
        schema.putAll(group(form));
        var definitions = new LinkedHashMap<String, Object>();
        Forms.within(form).stream().skip(1).forEach(inner -> definitions.put(inner.name(), group(inner)));
        Forms.choicesWithin(form).forEach(choice -> definitions.put(choice.name(), choice(choice)));
        if (!definitions.isEmpty()) {
            schema.put("$defs", definitions);
        }
        var printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        return JSON.writer().with(printer).writeValueAsString(schema) + "\n";
    }

    private Map<String, Object> group(Form form) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("title", bilingual(form.title()));
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        List<String> required =
                form.keys().stream().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        var properties = new LinkedHashMap<String, Object>();
        form.keys().forEach(key -> properties.put(key.name(), property(key)));
        schema.put("properties", properties);
        if (!form.needsOneOf().isEmpty()) {
            schema.put(
                    "anyOf",
                    form.needsOneOf().stream().map(JsonSchemas::written).toList());
        }
        form.together().forEach(together -> {
            schema.put("if", written(together.written()));
            schema.put("then", written(together.needed()));
        });
        return schema;
    }

    /** One key, whichever; counted rather than listed as alternatives, so that an editor says what is wrong. */
    private Map<String, Object> choice(Choice choice) {
        var properties = new LinkedHashMap<String, Object>();
        choice.keys().forEach(key -> properties.put(key.name(), property(key)));
        return ordered(
                "title",
                bilingual(choice.title()),
                "type",
                "object",
                "additionalProperties",
                false,
                "minProperties",
                1,
                "maxProperties",
                1,
                "properties",
                properties);
    }

    /** The key is there, with a value. */
    private static Map<String, Object> written(String key) {
        var notNull = Map.of("not", Map.of("type", "null"));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("required", List.of(key));
        schema.put("properties", Map.of(key, notNull));
        return schema;
    }

    private Map<String, Object> property(Key key) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("description", bilingual(key.description()));
        Map<String, Object> content = content(key.content());
        if (key.required()) {
            schema.putAll(content);
        } else {
            schema.putAll(orNothing(content));
        }
        return schema;
    }

    /** A key that may be left out may also be written with nothing after it. */
    private static Map<String, Object> orNothing(Map<String, Object> content) {
        var schema = new LinkedHashMap<>(content);
        if (content.get("type") instanceof List<?> types) {
            schema.put("type", Stream.concat(types.stream(), Stream.of("null")).toList());
        } else if (content.get("type") instanceof String type && !content.containsKey("enum")) {
            schema.put("type", List.of(type, "null"));
        } else {
            schema.clear();
            schema.put("anyOf", List.of(content, Map.of("type", "null")));
        }
        return schema;
    }

    private Map<String, Object> content(Content content) {
        return switch (content) {
            case Words _, Markdown _, Formula _ ->
                ordered("type", List.of("string", "number", "boolean"), "pattern", "\\S");
            case Identifier(Content.Realm realm)
            when realm == Content.Realm.CLAUSE -> identifier("(?!" + Heading.CONVENTION + "$)" + Identifier.PATTERN);
            case Identifier _, Reference _, Target _, TermOrReference _ -> identifier(Identifier.PATTERN);
            case Term(Vocabulary.Slot slot) -> term(slot);
            case OneOf(List<String> words) -> ordered("type", "string", "enum", words);
            case Day _ -> ordered("type", "string", "format", "date", "pattern", DAY);
            case Year _ -> ordered("type", "integer", "minimum", Year.FIRST, "maximum", Year.LAST);
            case Whole(int largest) -> ordered("type", "integer", "minimum", 0, "maximum", largest);
            case Period _ -> period();
            case Code _ -> identifier(Code.PATTERN);
            case Decimal _ -> ordered("type", "number");
            case Flag _ -> ordered("type", "boolean");
            case Shaped(String pattern, String example, Text says) ->
                ordered(
                        "type",
                        "string",
                        "maxLength",
                        Identifier.LONGEST,
                        "pattern",
                        whole(pattern),
                        "examples",
                        List.of(example));
            case ListOf(Content item, boolean needsOne, var distinct) ->
                needsOne
                        ? ordered("type", "array", "minItems", 1, "items", content(item))
                        : ordered("type", "array", "items", content(item));
            case Group(Form form) -> ordered("$ref", "#/$defs/" + form.name());
            case Choice choice -> ordered("$ref", "#/$defs/" + choice.name());
            case Anew(Content inner) -> content(inner);
        };
    }

    /** A year alone is a number in YAML. */
    private static Map<String, Object> period() {
        return ordered(
                "type",
                List.of("string", "integer"),
                "pattern",
                whole(Period.PATTERN),
                "minimum",
                Year.FIRST,
                "maximum",
                Year.LAST);
    }

    private Map<String, Object> term(Vocabulary.Slot slot) {
        List<String> terms = vocabulary.of(slot).stream().sorted().toList();
        return terms.isEmpty()
                ? ordered("type", "string", "pattern", "\\S")
                : ordered("type", "string", "pattern", "\\S", "examples", terms);
    }

    private static Map<String, Object> identifier(String pattern) {
        return ordered("type", "string", "maxLength", Identifier.LONGEST, "pattern", whole(pattern));
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    private static String bilingual(Text text) {
        return text.english().equals(text.french()) ? text.english() : text.english() + " — " + text.french();
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        var pairs = new ArrayList<>(List.of(keysAndValues));
        while (!pairs.isEmpty()) {
            map.put(String.valueOf(pairs.removeFirst()), pairs.removeFirst());
        }
        return map;
    }
}
