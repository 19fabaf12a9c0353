package org.rouage.convention.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.convention.Indicator;
import org.rouage.convention.Operation.ReplaceDefinition;

/**
 * How an indicator is defined in each year: an act that replaces its definition from a year on leaves the years before
 * with the former one.
 *
 * <p>Example: formula {@code paid / received} in the convention, then {@code replaceDefinition} with {@code fromYear:
 * 2026} and the formula {@code paid-in-15-days / received}: {@code of(standing, "ind-1").floorEntry(2025)} has the
 * first, {@code floorEntry(2026)} the second. Only what the act says is different before; titles, targets, weights and
 * what other operations correct are as they stand. An act that redefines the same from an earlier year takes that year
 * and all after it.
 */
public final class DefinitionsByYear {
    /** The first year of what the convention itself defined: before every year of the calendar. */
    public static final int FROM_THE_BEGINNING = Integer.MIN_VALUE;

    private DefinitionsByYear() {}

    /**
     * By the first year for which it holds, as it stands; empty when no indicator of that name is or was there. A
     * repealed indicator keeps its definitions.
     */
    public static NavigableMap<Integer, Indicator> of(Standing standing, String indicator) {
        return standing.passage(indicator).map(DefinitionsByYear::of).orElseGet(Collections::emptyNavigableMap);
    }

    /** The operation that wrote what a part says for a year; the convention for what is not there. */
    public static Writer writer(Standing standing, String indicator, String part, int year) {
        return standing.passage(indicator)
                .map(passage -> Optional.ofNullable(said(passage).get(part))
                        .map(values -> values.floorEntry(year).getValue().writer())
                        .orElseGet(() -> passage.writer(part)))
                .orElse(Writer.CONVENTION);
    }

    static NavigableMap<Integer, Indicator> of(Passage passage) {
        if (!(passage.element() instanceof Indicator now)) {
            return Collections.emptyNavigableMap();
        }
        Map<String, NavigableMap<Integer, Said>> said = said(passage);
        var years = new TreeSet<Integer>();
        years.add(FROM_THE_BEGINNING);
        said.values().forEach(values -> years.addAll(values.keySet()));
        var definitions = new TreeMap<Integer, Indicator>();
        for (int year : years) {
            var replaced = new LinkedHashMap<String, Object>();
            said.forEach((component, values) ->
                    replaced.put(component, values.floorEntry(year).getValue().value()));
            definitions.put(year, Components.with(now, replaced));
        }
        return Collections.unmodifiableNavigableMap(definitions);
    }

    /** What a component says from a year on, and who wrote it. */
    private record Said(Object value, Writer writer) {}

    /** By component that was ever redefined, what it says from which year on. */
    private static Map<String, NavigableMap<Integer, Said>> said(Passage passage) {
        var said = new LinkedHashMap<String, NavigableMap<Integer, Said>>();
        var last = new LinkedHashMap<String, Integer>();
        for (Redefinition one : passage.redefinitions()) {
            for (String component : components(one.operation())) {
                Writer writer = one.writersBefore().getOrDefault(component, passage.inserted());
                var values = said.computeIfAbsent(component, _ -> new TreeMap<>());
                values.put(
                        last.getOrDefault(component, FROM_THE_BEGINNING),
                        new Said(value((Record) one.before(), component), writer));
                values.tailMap(one.operation().fromYear(), true).clear();
                last.put(component, one.operation().fromYear());
            }
        }
        said.forEach((component, values) -> values.put(
                last.getOrDefault(component, FROM_THE_BEGINNING),
                new Said(value((Record) passage.element(), component), passage.writer(component))));
        return said;
    }

    /** The components of an indicator that an operation says anew. */
    static List<String> components(ReplaceDefinition replace) {
        var named = new ArrayList<String>();
        add(named, "definition", replace.definition());
        add(named, "unit", replace.unit());
        add(named, "direction", replace.direction());
        add(named, "formula", replace.formula());
        add(named, "perimeter", replace.perimeter());
        add(named, "source", replace.source());
        add(named, "frequency", replace.frequency());
        return named;
    }

    private static void add(List<String> named, String component, Optional<String> said) {
        said.ifPresent(_ -> named.add(component));
    }

    private static Object value(Record indicator, String name) {
        for (var component : Components.of(indicator)) {
            if (component.getName().equals(name)) {
                return Components.value(indicator, component);
            }
        }
        throw new IllegalArgumentException("an indicator has no " + name);
    }
}
