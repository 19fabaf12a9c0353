package org.rouage.files.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/**
 * The keys of one map, read one by one into a record, with every problem listed.
 *
 * <p>Example: {@code YamlFields.read(node, problems, f -> new Term(f.date("from"), f.optionalDate("until")))} reads
 * {@code {from: 2023-01-01, untill: 2027-12-31}} and lists {@code YAML-UNKNOWN-KEY} for {@code untill}, "did you mean
 * until?".
 *
 * <p>Reading never stops: a value that is missing or wrong is listed and replaced by a placeholder ({@code "?"}, 1,
 * {@code 2000-01-01}, {@code false}, the first word), so that the problems after it are found too. The record so read
 * is only for going on: take it through {@link org.rouage.basics.Outcome#of}, which drops it when there are problems. A
 * key whose value is nothing is an absent key.
 */
public final class YamlFields {
    private static final String PLACEHOLDER = "?";

    private final Place place;
    private final Map<String, YamlMap.Entry> entries;
    private final List<Problem> problems;
    private final SequencedMap<String, Boolean> asked = new LinkedHashMap<>();
    private final boolean silent;

    private YamlFields(Place place, Map<String, YamlMap.Entry> entries, List<Problem> problems, boolean silent) {
        this.place = place;
        this.entries = entries;
        this.problems = problems;
        this.silent = silent;
    }

    /**
     * The fields of a node, adding to {@code problems}. When the node is not a map, that one problem is listed and its
     * fields read as placeholders without further complaint. Call {@link #close} when all keys were asked for.
     */
    public static YamlFields of(YamlNode node, List<Problem> problems) {
        return switch (node) {
            case YamlMap map -> new YamlFields(map.place(), map.entries(), problems, false);
            case YamlList list -> notMap(list, problems);
            case YamlScalar scalar -> notMap(scalar, problems);
        };
    }

    /** Reads a record from a node and closes its fields. */
    public static <T> T read(YamlNode node, List<Problem> problems, Function<YamlFields, T> reader) {
        YamlFields fields = of(node, problems);
        T read = reader.apply(fields);
        fields.close();
        return read;
    }

    private static YamlFields notMap(YamlNode node, List<Problem> problems) {
        problems.add(
                YamlProblems.kind(node.place(), Scalars.shown(node), Text.of("un ensemble de clés", "a map of keys")));
        return new YamlFields(node.place(), Map.of(), new ArrayList<>(), true);
    }

    /** Where the map stands. */
    public Place place() {
        return place;
    }

    /** Where the value of this key stands, or the map when the key is absent. */
    public Place placeOf(String key) {
        YamlMap.Entry entry = entries.get(key);
        return entry == null ? place : entry.value().place();
    }

    /** Where problems go; a reader may add its own, such as "ends before it starts". */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether the map itself was wrong, so that what is read from it are placeholders. */
    public boolean isPlaceholder() {
        return silent;
    }

    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** The value under a key, whatever it is; nothing when absent or null. */
    public Optional<YamlNode> node(String key) {
        asked.putIfAbsent(key, true);
        return Optional.ofNullable(entries.get(key)).map(YamlMap.Entry::value).filter(value -> !value.isNull());
    }

    public String text(String key) {
        return required(key, optionalText(key), Scalars.TEXT, PLACEHOLDER);
    }

    public Optional<String> optionalText(String key) {
        return node(key).map(value -> Scalars.text(value, problems).orElse(PLACEHOLDER));
    }

    /** A date, written {@code 2023-01-31}. */
    public LocalDate date(String key) {
        return required(key, optionalDate(key), Scalars.DATE, Scalars.DATE_PLACEHOLDER);
    }

    public Optional<LocalDate> optionalDate(String key) {
        return node(key).map(value -> Scalars.date(value, problems).orElse(Scalars.DATE_PLACEHOLDER));
    }

    /** A whole number of at most nine digits. */
    public int integer(String key) {
        return required(key, optionalInteger(key), Scalars.INTEGER, 1);
    }

    public Optional<Integer> optionalInteger(String key) {
        return node(key).map(value -> Scalars.integer(value, problems).orElse(1));
    }

    /** An exact number, with the digits written: {@code 0.10} has scale 2. */
    public BigDecimal decimal(String key) {
        return required(key, optionalDecimal(key), Scalars.DECIMAL, BigDecimal.ONE);
    }

    public Optional<BigDecimal> optionalDecimal(String key) {
        return node(key).map(value -> Scalars.decimal(value, problems).orElse(BigDecimal.ONE));
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String key) {
        return required(key, optionalFlag(key), Scalars.FLAG, false);
    }

    public Optional<Boolean> optionalFlag(String key) {
        return node(key).map(value -> Scalars.flag(value, problems).orElse(false));
    }

    /** One of some known words. */
    public <T> T oneOf(String key, SequencedMap<String, T> known) {
        T placeholder = known.firstEntry().getValue();
        return required(key, optionalOneOf(key, known), Scalars.words(known.keySet()), placeholder);
    }

    public <T> Optional<T> optionalOneOf(String key, SequencedMap<String, T> known) {
        return node(key)
                .map(value -> Scalars.word(value, known, problems)
                        .orElse(known.firstEntry().getValue()));
    }

    /** One constant of an enum, written in kebab case: {@code WHERE_APPLICABLE} is {@code where-applicable}. */
    public <E extends Enum<E>> E oneOf(String key, Class<E> kind) {
        return oneOf(key, Scalars.words(kind));
    }

    public <E extends Enum<E>> Optional<E> optionalOneOf(String key, Class<E> kind) {
        return optionalOneOf(key, Scalars.words(kind));
    }

    /** A text in French and English, {@code {fr: …, en: …}}, both needed. */
    public Text bilingual(String key) {
        return required(key, optionalBilingual(key), Scalars.BILINGUAL, Text.same(PLACEHOLDER));
    }

    public Optional<Text> optionalBilingual(String key) {
        return node(key)
                .map(value -> read(value, problems, f -> {
                    String french = f.text("fr");
                    String english = f.text("en");
                    return french.isBlank() || english.isBlank() ? Text.same(PLACEHOLDER) : Text.of(french, english);
                }));
    }

    /** The record under a key. */
    public <T> T one(String key, Function<YamlFields, T> reader) {
        Optional<T> read = optional(key, reader);
        if (read.isPresent()) {
            return read.get();
        }
        if (!silent) {
            problems.add(YamlProblems.missing(place.at(pathOf(key)), key, Scalars.MAP));
        }
        return reader.apply(new YamlFields(place, Map.of(), new ArrayList<>(), true));
    }

    public <T> Optional<T> optional(String key, Function<YamlFields, T> reader) {
        return node(key).map(value -> read(value, problems, reader));
    }

    /** The records of a list; none when the key is absent. */
    public <T> List<T> list(String key, Function<YamlFields, T> reader) {
        return nodes(key).stream().map(item -> read(item, problems, reader)).toList();
    }

    /** The records of a list that must have at least one. */
    public <T> List<T> nonEmptyList(String key, Function<YamlFields, T> reader) {
        if (nodes(key).isEmpty()) {
            require(key, Text.of("une liste d'au moins un élément", "a list of at least one item"));
        }
        return list(key, reader);
    }

    /** The texts of a list; none when the key is absent. */
    public List<String> texts(String key) {
        return nodes(key).stream()
                .map(item -> Scalars.text(item, problems).orElse(PLACEHOLDER))
                .toList();
    }

    /** The constants of a list of words; none when the key is absent. */
    public <E extends Enum<E>> List<E> manyOf(String key, Class<E> kind) {
        SequencedMap<String, E> known = Scalars.words(kind);
        return nodes(key).stream()
                .flatMap(item -> Scalars.word(item, known, problems).stream())
                .toList();
    }

    /** The items of a list, whatever they are; none when the key is absent. */
    public List<YamlNode> nodes(String key) {
        Optional<YamlNode> value = node(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof YamlList list) {
            return list.items();
        }
        problems.add(YamlProblems.kind(value.get().place(), Scalars.shown(value.get()), Scalars.LIST));
        return List.of();
    }

    /** The values of a map whose keys are the writer's own words, in the order written; none when the key is absent. */
    public <T> SequencedMap<String, T> map(String key, BiFunction<String, YamlNode, T> reader) {
        var read = new LinkedHashMap<String, T>();
        switch (node(key).orElse(new YamlMap(new LinkedHashMap<>(), place))) {
            case YamlMap map ->
                map.list().forEach(entry -> read.put(entry.key(), reader.apply(entry.key(), entry.value())));
            case YamlNode other -> problems.add(YamlProblems.kind(other.place(), Scalars.shown(other), Scalars.MAP));
        }
        return read;
    }

    /** Lists as unknown every key of the map that was not asked for. */
    public void close() {
        Set<String> known = new LinkedHashSet<>(asked.keySet());
        Collection<YamlMap.Entry> written = entries.values();
        written.stream()
                .filter(entry -> !known.contains(entry.key()))
                .forEach(entry -> problems.add(YamlProblems.unknownKey(entry.keyPlace(), entry.key(), known)));
    }

    private <T> T required(String key, Optional<T> read, Text expected, T placeholder) {
        if (read.isEmpty()) {
            require(key, expected);
        }
        return read.orElse(placeholder);
    }

    /** Lists a key as missing, unless it has a value that was already found wrong. */
    private void require(String key, Text expected) {
        boolean empty = node(key)
                .map(value -> value instanceof YamlList list && list.items().isEmpty())
                .orElse(true);
        if (empty && !silent) {
            YamlMap.Entry entry = entries.get(key);
            Place where = entry == null ? place.at(pathOf(key)) : entry.keyPlace();
            problems.add(YamlProblems.missing(where, key, expected));
        }
    }

    private String pathOf(String key) {
        return place.path().isEmpty() ? key : place.path() + "." + key;
    }
}
