package org.rouage.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Text;

/**
 * The words with a meaning of their own, in both languages; a figure that is called so is written between guillemets.
 *
 * <p>Example: {@code somme} and {@code sum} are {@link #SUM}; {@code «somme»} is a figure.
 */
enum ReservedWord {
    PREVIOUS("précédent", "previous"),
    EVOLUTION("évolution", "evolution"),
    LINES("lignes", "lines"),
    YEAR("année", "year"),
    FIRST_YEAR("première-année", "first-year"),
    LAST_YEAR("dernière-année", "last-year"),
    VALUE("valeur", "value"),
    MIN("min", "min"),
    MAX("max", "max"),
    SUM("somme", "sum"),
    MEAN("moyenne", "mean"),
    BETWEEN("entre", "between"),
    IF("si", "if"),
    THEN("alors", "then"),
    ELSE("sinon", "else"),
    AND("et", "and"),
    OR("ou", "or"),
    NOT("non", "not"),
    ROUND("arrondi", "round"),
    TO("à", "to");

    private static final Map<String, ReservedWord> BY_WORD = byWord();

    private final Text word;

    ReservedWord(String french, String english) {
        word = Text.of(french, english);
    }

    String in(Language language) {
        return word.in(language);
    }

    /** Whatever its case, as in {@code SOMME}. */
    static Optional<ReservedWord> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
    }

    static Stream<String> words() {
        return BY_WORD.keySet().stream();
    }

    /** Those that brackets may follow, in both languages. */
    static Stream<String> functions() {
        return Stream.of(MIN, MAX, SUM, MEAN, BETWEEN, ROUND, PREVIOUS, EVOLUTION, VALUE)
                .flatMap(one -> Stream.of(one.word.french(), one.word.english()));
    }

    /** The candidate nearest to a word, when it is near enough to have been meant. */
    static Optional<String> nearest(String word, Stream<String> candidates) {
        int most = Math.max(1, word.length() / 3);
        return candidates
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .map(candidate -> Map.entry(candidate, distance(word, candidate)))
                .filter(entry -> entry.getValue() <= most && entry.getValue() < word.length())
                .min(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }

    private static Map<String, ReservedWord> byWord() {
        var words = new LinkedHashMap<String, ReservedWord>();
        List<ReservedWord> all = new ArrayList<>(List.of(values()));
        all.forEach(one -> words.put(one.word.french(), one));
        all.forEach(one -> words.put(one.word.english(), one));
        words.put("au", TO);
        words.put("aux", TO);
        return words;
    }
}
