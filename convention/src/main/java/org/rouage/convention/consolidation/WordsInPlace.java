package org.rouage.convention.consolidation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.convention.Element;
import org.rouage.convention.Operation;

/**
 * Replaces words that stand exactly once in the prose of an element. White space of any kind and length is one space,
 * the two apostrophes are one, and words are whole: "4" does not stand in "14".
 */
record WordsInPlace(Place place) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");

    /** One place where the words stand: the component, the rank in a list (or -1), and the text there. */
    private record Found(String component, int rank, String text, int start, int end) {}

    Outcome<Element> replace(Operation.ReplaceWords operation, Element element) {
        Pattern words = pattern(operation.words());
        var found = new ArrayList<Found>();
        boolean fieldKnown = operation.field().isEmpty();
        for (RecordComponent component : Components.of((Record) element)) {
            String name = component.getName();
            if (!Parts.isProse(name)
                    || operation.field().filter(field -> !field.equals(name)).isPresent()) {
                continue;
            }
            fieldKnown = true;
            texts(Components.value((Record) element, component)).forEach((rank, text) -> {
                Matcher matcher = words.matcher(text);
                while (matcher.find()) {
                    found.add(new Found(name, rank, text, matcher.start(), matcher.end()));
                }
            });
        }
        if (!fieldKnown) {
            return Outcome.refused(List.of(
                    OperationProblems.noField(place, element, operation.field().orElseThrow())));
        }
        return found.size() == 1
                ? Outcome.accepted(written(element, found.getFirst(), operation.by()))
                : Outcome.refused(
                        List.of(OperationProblems.words(place, operation.words(), element.id(), found.size())));
    }

    private static Map<Integer, String> texts(Object value) {
        var texts = new java.util.TreeMap<Integer, String>();
        switch (value) {
            case String text -> texts.put(-1, text);
            case Optional<?> optional -> optional.ifPresent(text -> texts.put(-1, text.toString()));
            case List<?> items -> {
                for (int rank = 0; rank < items.size(); rank++) {
                    int at = rank;
                    text(items.get(rank)).ifPresent(text -> texts.put(at, text));
                }
            }
            case Object _ -> {}
        }
        return texts;
    }

    /** The text of an item: itself, or its component {@code text}. */
    private static Optional<String> text(Object item) {
        return switch (item) {
            case String text -> Optional.of(text);
            case Record record ->
                java.util.Arrays.stream(Components.of(record))
                        .filter(component -> component.getName().equals("text"))
                        .map(component -> (String) Components.value(record, component))
                        .findFirst();
            case Object _ -> Optional.empty();
        };
    }

    private static Element written(Element element, Found found, String by) {
        String said =
                found.text().substring(0, found.start()) + by + found.text().substring(found.end());
        RecordComponent component = java.util.Arrays.stream(Components.of((Record) element))
                .filter(one -> one.getName().equals(found.component()))
                .findFirst()
                .orElseThrow();
        Object value = switch (Components.value((Record) element, component)) {
            case Optional<?> _ -> Optional.of(said);
            case List<?> items -> {
                var others = new ArrayList<Object>(items);
                others.set(
                        found.rank(),
                        items.get(found.rank()) instanceof Record record
                                ? Components.with(record, Map.of("text", said))
                                : said);
                yield List.copyOf(others);
            }
            case Object _ -> said;
        };
        return (Element) Components.with((Record) element, Map.of(found.component(), value));
    }

    private static Pattern pattern(String words) {
        String stripped = words.strip();
        var pattern = new StringBuilder();
        if (Character.isLetterOrDigit(stripped.codePointAt(0))) {
            pattern.append("(?<![\\p{L}\\p{N}])");
        }
        Matcher spaces = SPACE.matcher(stripped);
        int at = 0;
        while (spaces.find()) {
            pattern.append(word(stripped.substring(at, spaces.start()))).append(SPACE.pattern());
            at = spaces.end();
        }
        pattern.append(word(stripped.substring(at)));
        if (Character.isLetterOrDigit(stripped.codePointBefore(stripped.length()))) {
            pattern.append("(?![\\p{L}\\p{N}])");
        }
        return Pattern.compile(pattern.toString());
    }

    private static String word(String word) {
        var pattern = new StringBuilder();
        word.codePoints()
                .forEach(letter -> pattern.append(
                        letter == '\'' || letter == '’' ? "['’]" : Pattern.quote(Character.toString(letter))));
        return pattern.toString();
    }
}
