package org.rouage.law.requirement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rouage.basics.Text;

/**
 * The terms that catalogues and conventions share, each with its French and English name: missions, categories of
 * objectives, budgets, capacities of signatories and so on.
 *
 * <p>Example: in {@link Slot#CATEGORY}, {@code service-quality} is "qualité du service aux usagers". A catalogue may
 * add terms, so that a new legal basis needs no Java; a term found nowhere is a problem with the nearest one suggested.
 */
public record Vocabulary(Map<Slot, Map<String, Text>> terms) {
    /** What a term is a term of. */
    public enum Slot {
        INSTRUMENT,
        FUND,
        BRANCH,
        MISSION,
        CATEGORY,
        AUDIENCE,
        BUDGET,
        GROUP,
        DOMAIN,
        SUBJECT,
        CAPACITY,
        GROUND,
        RECIPIENT,
        CHANNEL,
        EVENT,
        REFERENCE,
        PARTY,
        FACT,
        CONTROL,
        MEASURE
    }

    public Vocabulary {
        var copy = new TreeMap<Slot, Map<String, Text>>();
        terms.forEach((slot, names) -> copy.put(slot, Collections.unmodifiableMap(new LinkedHashMap<>(names))));
        terms = Collections.unmodifiableMap(copy);
    }

    public static Vocabulary empty() {
        return new Vocabulary(Map.of());
    }

    /** The terms of a slot, in the order of the files. */
    public Set<String> of(Slot slot) {
        return terms.getOrDefault(slot, Map.of()).keySet();
    }

    /** The name of a term, or the term itself when the vocabulary does not hold it. */
    public Text name(Slot slot, String term) {
        return terms.getOrDefault(slot, Map.of()).getOrDefault(term, Text.same(term));
    }

    /** This vocabulary with the terms of another added; the other's names win. */
    public Vocabulary plus(Vocabulary other) {
        var all = new TreeMap<Slot, Map<String, Text>>();
        terms.forEach((slot, names) -> all.put(slot, new LinkedHashMap<>(names)));
        other.terms.forEach((slot, names) ->
                all.computeIfAbsent(slot, empty -> new LinkedHashMap<>()).putAll(names));
        return new Vocabulary(all);
    }
}
