package org.rouage.convention.consolidation;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.rouage.basics.Validity;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;

/**
 * What an element says, cut into the parts that acts write one by one. Elements that it holds are not among them.
 *
 * <p>Example: an indicator has {@code title}, {@code definition}, {@code unit}, {@code base}, {@code targets[2025]},
 * {@code targets[2026]}… An item of a list is named by its year, identifier or term, else by its rank from 1.
 */
public final class Parts {
    private static final Set<String> PROSE = Set.of(
            "title",
            "text",
            "definition",
            "formula",
            "perimeter",
            "source",
            "preamble",
            "noMeansBecause",
            "noActionBecause",
            "steps",
            "grounds");
    private static final List<String> KEYS = List.of("year", "id", "term", "ground");

    private Parts() {}

    public static List<Part> of(Element element) {
        var parts = new ArrayList<Part>();
        of("", (Record) element, parts);
        return List.copyOf(parts);
    }

    /** The parts by name. */
    static SequencedMap<String, Part> named(Element element) {
        var named = new LinkedHashMap<String, Part>();
        of(element).forEach(part -> named.put(part.name(), part));
        return named;
    }

    static boolean isProse(String component) {
        return PROSE.contains(component);
    }

    private static void of(String before, Record record, List<Part> parts) {
        for (RecordComponent component : Components.of(record)) {
            String name = before + component.getName();
            boolean prose = isProse(component.getName());
            switch (Components.value(record, component)) {
                case Fund fund -> of(name + ".", fund, parts);
                case Convention.Period period -> of(name + ".", period, parts);
                case List<?> items -> items(name, items, prose, parts);
                case Optional<?> optional -> optional.ifPresent(value -> parts.add(new Part(name, prose, said(value))));
                case Object value -> {
                    String said = said(value);
                    if (!said.isEmpty()) {
                        parts.add(new Part(name, prose, said));
                    }
                }
            }
        }
    }

    private static void items(String name, List<?> items, boolean prose, List<Part> parts) {
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            if (item instanceof Element) {
                continue;
            }
            String key = item instanceof Record record ? key(record).orElse(Integer.toString(i + 1)) : "" + (i + 1);
            parts.add(new Part(name + "[" + key + "]", prose, said(item)));
        }
    }

    private static Optional<String> key(Record record) {
        for (RecordComponent component : Components.of(record)) {
            if (KEYS.contains(component.getName())) {
                return Optional.of(said(Components.value(record, component)));
            }
        }
        return Optional.empty();
    }

    private static String said(Object value) {
        return switch (value) {
            case Indicator.Value(int year, var number, var upTo, var words) ->
                number.map(BigDecimal::toPlainString).orElse("")
                        + upTo.map(end -> " – " + end.toPlainString()).orElse("")
                        + words.map(said -> number.isPresent() ? " " + said : said)
                                .orElse("");
            case BigDecimal number -> number.toPlainString();
            case Validity validity -> validity.toString();
            case Optional<?> optional -> optional.map(Parts::said).orElse("");
            case List<?> list -> list.stream().map(Parts::said).collect(joining(", "));
            case Record record -> record(record);
            case Object other -> other.toString();
        };
    }

    private static String record(Record record) {
        Map<String, String> said = new LinkedHashMap<>();
        for (RecordComponent component : Components.of(record)) {
            if (!KEYS.contains(component.getName())) {
                said.put(component.getName(), said(Components.value(record, component)));
            }
        }
        return said.values().stream().filter(one -> !one.isEmpty()).collect(joining(" · "));
    }
}
