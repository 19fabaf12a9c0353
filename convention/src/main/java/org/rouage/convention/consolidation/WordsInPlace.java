package org.rouage.convention.consolidation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.convention.Element;
import org.rouage.convention.Operation;

/**
 * Replaces words that stand exactly once in the prose of an element, found as {@link WordsPattern} says. Words struck
 * out take along one of the two spaces around them.
 *
 * <p>Example: "within 14 days" struck out of "The fund answers within 14 days." leaves "The fund answers."
 */
record WordsInPlace(Place place) {
    /** One text of an element: the component, the rank in a list (or -1), the name of the part, and what it says. */
    private record Prose(String component, int rank, String part, String said) {
        boolean isIn(String field) {
            return component.equals(field) || part.equals(field);
        }
    }

    /** One place where the words stand. */
    private record Found(Prose prose, int start, int end) {}

    Outcome<Element> replace(Operation.ReplaceWords operation, Element element) {
        List<Prose> prose = prose((Record) element).stream()
                .filter(text -> operation.field().map(text::isIn).orElse(true))
                .toList();
        if (prose.isEmpty() && operation.field().isPresent()) {
            return Outcome.refused(List.of(
                    OperationProblems.noField(place, element, operation.field().get())));
        }
        var words = WordsPattern.of(operation.words());
        var found = new ArrayList<Found>();
        for (Prose text : prose) {
            for (MatchResult match : words.in(text.said())) {
                found.add(new Found(text, match.start(), match.end()));
            }
        }
        return found.size() == 1
                ? Outcome.accepted(written((Record) element, found.getFirst(), operation.by()))
                : Outcome.refused(
                        List.of(OperationProblems.words(place, operation.words(), element.id(), found.size())));
    }

    private static List<Prose> prose(Record element) {
        var prose = new ArrayList<Prose>();
        for (RecordComponent component : Components.of(element)) {
            String name = component.getName();
            if (Parts.isProse(name)) {
                switch (Components.value(element, component)) {
                    case List<?> items -> items(name, items, prose);
                    case Optional<?> optional ->
                        optional.ifPresent(text -> prose.add(new Prose(name, -1, name, text.toString())));
                    case Object text -> prose.add(new Prose(name, -1, name, text.toString()));
                }
            }
        }
        return prose;
    }

    /** The text of an item is itself, or its component {@code text}. */
    private static void items(String list, List<?> items, List<Prose> prose) {
        List<String> names = Parts.names(list, items);
        for (int rank = 0; rank < items.size(); rank++) {
            String text = items.get(rank) instanceof Record record
                    ? (String) Components.value(record, component(record, "text"))
                    : items.get(rank).toString();
            prose.add(new Prose(list, rank, names.get(rank), text));
        }
    }

    private static Element written(Record element, Found found, String by) {
        Prose prose = found.prose();
        String said = joined(
                prose.said().substring(0, found.start()), by, prose.said().substring(found.end()));
        Object value = switch (Components.value(element, component(element, prose.component()))) {
            case Optional<?> _ -> Optional.of(said);
            case List<?> items -> {
                var others = new ArrayList<Object>(items);
                others.set(
                        prose.rank(),
                        items.get(prose.rank()) instanceof Record record
                                ? Components.with(record, Map.of("text", said))
                                : said);
                yield List.copyOf(others);
            }
            case Object _ -> said;
        };
        return (Element) Components.with(element, Map.of(prose.component(), value));
    }

    private static String joined(String before, String by, String after) {
        boolean gap = by.isEmpty()
                && (before.isEmpty() || before.matches("(?s).*[\\s\\h]"))
                && (after.isEmpty() || after.matches("(?s)[\\s\\h.,)].*"));
        if (gap && before.matches("(?s).*\\h")) {
            return before.substring(0, before.length() - 1) + after;
        }
        return gap && after.matches("(?s)\\h.*") ? before + after.substring(1) : before + by + after;
    }

    private static RecordComponent component(Record record, String name) {
        return Stream.of(Components.of(record))
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
