package org.rouage.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rouage.law.citation.Pinpoint.Kind;

/** Reads the passage that follows a number: "L. 12-3 (1° et 2°)", "L. 12-3, I", "L. 12-3 (premier alinéa)". */
final class TrailingPinpoints {
    private static final int LONGEST = 40;
    private static final Set<String> JOINED = Set.of("et", "ou");
    private static final Set<String> OF = Set.of("de", "du", "des", "bis", "ter", "quater");

    private static final List<String> COUNTED = List.of("paragraphe", "par.", "point", "alinéa");

    private TrailingPinpoints() {}

    /** Adds what is read to the list; returns where it ends, or where it started when there is nothing. */
    static int read(String body, int from, List<Pinpoint> within) {
        int start = Words.skipSpaces(body, from);
        if (start >= body.length() || body.charAt(start) == '\n') {
            return from;
        }
        int end = switch (body.charAt(start)) {
            case '(' -> bracketed(body, from, start, within);
            case '.' -> Words.isDigitAt(body, from + 1) && start == from ? point(body, from) : from;
            default -> bare(body, from, start, within);
        };
        return end == from ? worded(body, from, start, within) : end;
    }

    /** "Article 2.3": the 3 is a point of the article 2. */
    private static int point(String body, int from) {
        int end = from + 1;
        while (Words.isDigitAt(body, end)) {
            end++;
        }
        return end;
    }

    /** ", 1er et 2e alinéas", ", paragraphe 1, point b". */
    private static int worded(String body, int from, int start, List<Pinpoint> within) {
        int end = counted(body, from, within);
        if (end != from) {
            int inner = counted(body, end, within);
            return inner == end ? end : counted(body, inner, within);
        }
        int word = body.charAt(start) == ',' ? Words.skipSpaces(body, start + 1) : start;
        int limit = Math.min(body.length(), word + LONGEST);
        int alinea = body.substring(word, limit).indexOf("alinéa");
        if (alinea <= 0) {
            return from;
        }
        end = Words.wordEnd(body, word + alinea);
        Optional<Pinpoint> pinpoint = pinpoint(body.substring(word, end));
        pinpoint.ifPresent(within::add);
        return pinpoint.isPresent() ? end : from;
    }

    /** One ", point b"; returns where it started when there is none. */
    private static int counted(String body, int from, List<Pinpoint> within) {
        int comma = Words.after(body, from, ",");
        int counted = Words.afterAny(body, comma == Words.ABSENT ? from : comma, COUNTED);
        if (counted == Words.ABSENT) {
            return from;
        }
        int label = Words.skipSpaces(body, counted);
        int end = label;
        while (end < body.length() && end - label < LONGEST && (Words.isWordAt(body, end) || body.charAt(end) == '°')) {
            end++;
        }
        String printed = body.substring(label, end);
        Optional<Kind> kind = Labels.kind(printed);
        kind.ifPresent(known -> within.add(new Pinpoint(known, List.of(printed))));
        return kind.isPresent() ? end : from;
    }

    private static int bracketed(String body, int from, int start, List<Pinpoint> within) {
        int end =
                body.substring(start, Math.min(body.length(), start + LONGEST)).indexOf(')') + start;
        if (end < start) {
            return from;
        }
        Optional<Pinpoint> pinpoint = pinpoint(body.substring(start + 1, end));
        pinpoint.ifPresent(within::add);
        return pinpoint.isPresent() ? end + 1 : from;
    }

    private static Optional<Pinpoint> pinpoint(String words) {
        List<String> labels = new ArrayList<>();
        List<String> tokens = List.of(words.strip().split("[ ,\u00a0]+"));
        boolean alineas = tokens.getLast().startsWith("alinéa");
        Optional<Kind> kind = alineas ? Optional.of(Kind.ALINEA) : Labels.kind(tokens.getFirst());
        for (String token : alineas ? tokens.subList(0, tokens.size() - 1) : tokens) {
            if (JOINED.contains(token)) {
                continue;
            }
            Optional<String> label = alineas
                    ? Labels.ordinal(token.replace("°", "e")).map(rank -> Integer.toString(rank))
                    : Optional.of(token).filter(word -> Labels.kind(word).equals(kind));
            if (label.isEmpty()) {
                return Optional.empty();
            }
            labels.add(label.get());
        }
        return labels.isEmpty() ? Optional.empty() : kind.map(known -> new Pinpoint(known, labels));
    }

    /** One Roman part or one label with its degree sign; after a comma, not itself followed by "de l'article". */
    private static int bare(String body, int from, int start, List<Pinpoint> within) {
        char first = body.charAt(start);
        boolean hyphen = first == '-' || first == '–';
        int word = first == ',' || hyphen ? Words.skipSpaces(body, start + 1) : start;
        int end = word;
        while (end < body.length() && end - word <= LONGEST && (Words.isWordAt(body, end) || body.charAt(end) == '°')) {
            end++;
        }
        String label = body.substring(word, end);
        if (end == word || end - word > LONGEST || (!Labels.isRoman(label) && !isDegree(label, hyphen))) {
            return from;
        }
        int next = Words.skipSpaces(body, end);
        if (first == ',' && OF.contains(body.substring(next, Words.wordEnd(body, next)))) {
            return from;
        }
        within.add(new Pinpoint(Labels.isRoman(label) ? Kind.PART : Kind.LABEL, List.of(label)));
        return end;
    }

    private static boolean isDegree(String label, boolean hyphen) {
        return !hyphen && label.endsWith("°") && Labels.kind(label).isPresent();
    }
}
