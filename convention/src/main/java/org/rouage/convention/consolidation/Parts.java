package org.rouage.convention.consolidation;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rouage.convention.Budget;
import org.rouage.convention.Convention;
import org.rouage.convention.Element;
import org.rouage.convention.Fund;
import org.rouage.convention.Indicator;
import org.rouage.convention.Scoring;

/**
 * What an element says, cut into the parts that acts write one by one. Elements that it holds are not among them.
 *
 * <p>Example: an indicator has {@code title}, {@code definition}, {@code unit}, {@code base}, {@code targets[2025]},
 * {@code targets[2026]}… An item of a list is named by its year, identifier or term, else by its rank from 1; a second
 * item of the same name is {@code missions[prevention#2]}. What says nothing has no part.
 */
public final class Parts {
    private static final Set<String> PROSE = Set.of(
            "title",
            "text",
            "definition",
            "formula",
            "method",
            "perimeter",
            "source",
            "preamble",
            "noMeansBecause",
            "noActionBecause",
            "steps",
            "grounds");
    private static final List<String> KEYS = List.of("year", "id", "term", "ground");

    /** A part, and the very value that it prints: two values may print alike. */
    private record Valued(Part part, Object value) {}

    /** A part that does not say what it said before. */
    record Altered(String name, Optional<String> before, Optional<String> after) {}

    private Parts() {}

    public static List<Part> of(Element element) {
        var parts = new ArrayList<Valued>();
        of("", (Record) element, parts);
        return parts.stream().map(Valued::part).toList();
    }

    /** The parts by name. */
    static SequencedMap<String, Part> named(Element element) {
        var named = new LinkedHashMap<String, Part>();
        of(element).forEach(part -> named.put(part.name(), part));
        return named;
    }

    /** The parts that differ between two elements of one kind, by name. */
    static List<Altered> altered(Element before, Element after) {
        var was = new HashMap<String, Valued>();
        var is = new HashMap<String, Valued>();
        for (RecordComponent component : Components.of((Record) before)) {
            Object old = Components.value((Record) before, component);
            Object young = Components.value((Record) after, component);
            if (!old.equals(young)) {
                valued(component.getName(), old).forEach(one -> was.put(one.part.name(), one));
                valued(component.getName(), young).forEach(one -> is.put(one.part.name(), one));
            }
        }
        var names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .filter(name -> !Optional.ofNullable(was.get(name)).equals(Optional.ofNullable(is.get(name))))
                .map(name -> new Altered(name, said(was, name), said(is, name)))
                .toList();
    }

    static boolean isProse(String component) {
        return PROSE.contains(component);
    }

    /** The names of the items of a list, in its order. */
    static List<String> names(String list, List<?> items) {
        var times = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            String rank = Integer.toString(i + 1);
            String key = items.get(i) instanceof Record record ? key(record).orElse(rank) : rank;
            int time = times.merge(key, 1, Integer::sum);
            names.add(list + "[" + key + (time == 1 ? "" : "#" + time) + "]");
        }
        return names;
    }

    private static Optional<String> said(Map<String, Valued> parts, String name) {
        return Optional.ofNullable(parts.get(name)).map(valued -> valued.part.said());
    }

    private static void of(String before, Record record, List<Valued> parts) {
        for (RecordComponent component : Components.of(record)) {
            component(before, component.getName(), Components.value(record, component), parts);
        }
    }

    private static void component(String before, String component, Object value, List<Valued> parts) {
        String name = before + component;
        boolean prose = isProse(component);
        switch (value) {
            case Fund fund -> of(name + ".", fund, parts);
            case Convention.Period period -> of(name + ".", period, parts);
            case List<?> items -> items(name, prose, items, parts);
            case Optional<?> optional -> optional.ifPresent(one -> add(name, prose, one, whole(one), parts));
            case Object one -> add(name, prose, one, said(one), parts);
        }
    }

    private static void items(String list, boolean prose, List<?> items, List<Valued> parts) {
        List<String> names = names(list, items);
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Element)) {
                add(names.get(i), prose, items.get(i), said(items.get(i)), parts);
            }
        }
    }

    private static void add(String name, boolean prose, Object value, String said, List<Valued> parts) {
        if (!said.isEmpty()) {
            parts.add(new Valued(new Part(name, prose, said), value));
        }
    }

    private static List<Valued> valued(String component, Object value) {
        var parts = new ArrayList<Valued>();
        component("", component, value, parts);
        return parts;
    }

    private static Optional<String> key(Record record) {
        return switch (record) {
            case Indicator.FinerTarget(var period, var body, var _, var _, var _) ->
                Optional.of(period + body.map(name -> "@" + name).orElse(""));
            case Indicator.TargetPart(int year, String measure, var _) -> Optional.of(year + " " + measure);
            case Scoring.Weighted(String indicator, var _) -> Optional.of(indicator);
            case Record other -> ofKeys(other);
        };
    }

    private static Optional<String> ofKeys(Record record) {
        return Stream.of(Components.of(record))
                .filter(component -> KEYS.contains(component.getName()))
                .map(component -> said(Components.value(record, component)))
                .findFirst();
    }

    /** With the key that names it in a list: the base 84.1 of 2013 is {@code 84.1 (2013)}. */
    private static String whole(Object value) {
        String said = said(value);
        return value instanceof Record record
                ? key(record).map(key -> said + " (" + key + ")").orElse(said)
                : said;
    }

    private static String said(Object value) {
        return switch (value) {
            case Indicator.Value(int year, var number, var upTo, var words) -> said(number, upTo, words);
            case Indicator.FinerTarget(var period, var body, var number, var upTo, var words) ->
                said(number, upTo, words);
            case Indicator.TargetPart(int year, String measure, var number) -> number.toPlainString();
            case Scoring.Weighted(String indicator, var weight) -> indicator + " " + weight.toPlainString();
            case Scoring.Amount(var amount, var unit) -> amount.toPlainString() + " " + unit;
            case Fund.LocalFund fund -> said(fund);
            case Budget.Amount(int year, var amount, var unit) -> amount.toPlainString() + " " + unit;
            case Budget.Cap(var amount, var unit) -> amount.toPlainString() + " " + unit;
            case BigDecimal number -> number.toPlainString();
            case Optional<?> optional -> optional.map(Parts::said).orElse("");
            case List<?> list -> list.stream().map(Parts::said).collect(joining(", "));
            case org.rouage.basics.Validity validity -> validity.toString();
            case Record record ->
                Stream.of(Components.of(record))
                        .filter(component -> !KEYS.contains(component.getName()))
                        .map(component -> said(Components.value(record, component)))
                        .filter(said -> !said.isEmpty())
                        .collect(joining(" · "));
            case Object other -> other.toString();
        };
    }

    private static String said(Optional<BigDecimal> number, Optional<BigDecimal> upTo, Optional<String> words) {
        return number.map(BigDecimal::toPlainString).orElse("")
                + upTo.map(end -> " – " + end.toPlainString()).orElse("")
                + words.map(said -> number.isPresent() ? " " + said : said).orElse("");
    }

    private static String said(Fund.LocalFund fund) {
        return Stream.of(
                        Stream.of(fund.name(), fund.validity().toString()),
                        fund.regions().stream().map(held -> held.term() + " " + held.validity()),
                        fund.successors().stream().map(successor -> "→ " + successor),
                        fund.codes().stream().map(code -> "= " + code),
                        fund.posts().stream()
                                .map(posts -> "# " + posts.year() + " "
                                        + posts.number().toPlainString()))
                .flatMap(said -> said)
                .collect(joining(" · "));
    }
}
