package org.rouage.law;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The French codes Rouage knows by name, in use or former, and how they are recognised in titles and in running text.
 *
 * <p>Example: in "les articles L. 1 et L. 2 du code rural et de la pêche maritime", {@code at(text, 28)} recognises
 * {@code CRPM} and says that the name ends with the text; case, accents, apostrophes and line breaks make no difference
 * and the longest name wins, so that "code du travail maritime" is never the Code du travail.
 */
public final class Codes {
    /** A code and the names by which texts call it, its title first. */
    record Named(Code code, List<String> names) {
        Named {
            names = List.copyOf(names);
        }
    }

    /** A code named in running text, and where its name ends. */
    public record Mention(Code code, int endExclusive) {}

    private static final int SHORTEST_CUT_TITLE = 20;
    private static final Map<String, Code> BY_ABBREVIATION = new LinkedHashMap<>();
    private static final Map<String, Code> BY_LEGI_ID = new HashMap<>();
    private static final Map<String, Code> BY_NAME = new LinkedHashMap<>();
    private static final NameTree NAMES = new NameTree();

    static {
        for (Named known : KnownCodes.all()) {
            BY_ABBREVIATION.put(known.code().abbreviation(), known.code());
            known.code().legiId().ifPresent(id -> BY_LEGI_ID.put(id, known.code()));
            for (String name : known.names()) {
                BY_NAME.put(NameTree.fold(name), known.code());
                NAMES.add(name, known.code());
            }
        }
    }

    public static final Code SOCIAL_SECURITY = withAbbreviation("CSS");

    private Codes() {}

    /** Every known code: those in use, then those no longer in force. */
    public static List<Code> all() {
        return List.copyOf(BY_ABBREVIATION.values());
    }

    /**
     * The code whose abbreviation, LEGI id or title this is. A title may be in any case, end with a full stop, or be
     * cut short as copies of the law do ("Code général de la propriété des personnes publ...") if only one code begins
     * so.
     */
    public static Optional<Code> named(String name) {
        String trimmed = name.strip();
        Optional<Code> exact = Optional.ofNullable(BY_ABBREVIATION.get(trimmed))
                .or(() -> Optional.ofNullable(BY_LEGI_ID.get(trimmed)));
        String folded = trailingDots(NameTree.fold(trimmed));
        return exact.or(() -> Optional.ofNullable(BY_NAME.get(folded))).or(() -> beginningWith(folded));
    }

    /** The code whose name starts at this position of the text, by the longest name that ends at a word's end. */
    public static Optional<Mention> at(CharSequence text, int position) {
        return NAMES.longestAt(text, position);
    }

    /**
     * The code that is meant by a name and holds such a number: the Code rural and the Code de commerce of today number
     * with letters, so that "l'article 1034 du code rural" is one of the former Code rural.
     */
    public static Code holding(Code named, ArticleNumber number) {
        boolean plain = number.series() == ArticleNumber.Series.PLAIN;
        return switch (named.abbreviation()) {
            case "CRPM" -> plain ? withAbbreviation("CR-ANC") : named;
            case "CCOM" -> plain ? withAbbreviation("CCOM-ANC") : named;
            default -> named;
        };
    }

    private static Code withAbbreviation(String abbreviation) {
        return Optional.ofNullable(BY_ABBREVIATION.get(abbreviation)).orElseThrow();
    }

    private static Optional<Code> beginningWith(String cut) {
        if (cut.length() < SHORTEST_CUT_TITLE) {
            return Optional.empty();
        }
        Predicate<Map.Entry<String, Code>> begins = entry -> entry.getKey().startsWith(cut);
        List<Code> found = BY_NAME.entrySet().stream()
                .filter(begins)
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String trailingDots(String folded) {
        int end = folded.length();
        while (end > 0 && (folded.charAt(end - 1) == '.' || folded.charAt(end - 1) == ' ')) {
            end--;
        }
        return folded.substring(0, end);
    }
}
