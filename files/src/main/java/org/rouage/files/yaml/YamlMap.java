package org.rouage.files.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.rouage.basics.Place;

/**
 * Keys with their values, in the order written, no key twice.
 *
 * <p>Example: {@code {fr: durée, en: term}} has two entries; {@code get("fr")} is the scalar {@code durée}.
 */
public record YamlMap(SequencedMap<String, Entry> entries, Place place) implements YamlNode {
    /** A key with its own place, and its value. */
    public record Entry(String key, Place keyPlace, YamlNode value) {}

    public YamlMap {
        entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
    }

    /** The value under this key; a value of nothing is present here, as a null scalar. */
    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    public List<Entry> list() {
        return List.copyOf(entries.values());
    }

    /** The values by key, without the places of the keys. */
    public Map<String, YamlNode> values() {
        var values = new LinkedHashMap<String, YamlNode>();
        entries.forEach((key, entry) -> values.put(key, entry.value()));
        return Collections.unmodifiableMap(values);
    }
}
