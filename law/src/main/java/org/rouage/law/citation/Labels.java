package org.rouage.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rouage.law.citation.Pinpoint.Kind;

/** The words by which a passage of an article is told: Roman parts, labels, ordinals of alinéas and sentences. */
final class Labels {
    /** The rank an ordinal word gives: from 1, or from -1 backwards. */
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("premier", 1),
            Map.entry("première", 1),
            Map.entry("premiers", 1),
            Map.entry("premières", 1),
            Map.entry("second", 2),
            Map.entry("seconde", 2),
            Map.entry("deuxième", 2),
            Map.entry("troisième", 3),
            Map.entry("quatrième", 4),
            Map.entry("cinquième", 5),
            Map.entry("sixième", 6),
            Map.entry("septième", 7),
            Map.entry("huitième", 8),
            Map.entry("neuvième", 9),
            Map.entry("dixième", 10),
            Map.entry("onzième", 11),
            Map.entry("douzième", 12),
            Map.entry("treizième", 13),
            Map.entry("quatorzième", 14),
            Map.entry("quinzième", 15),
            Map.entry("seizième", 16),
            Map.entry("dix-septième", 17),
            Map.entry("dix-huitième", 18),
            Map.entry("dix-neuvième", 19),
            Map.entry("vingtième", 20),
            Map.entry("vingt-et-unième", 21),
            Map.entry("vingt-deuxième", 22),
            Map.entry("vingt-troisième", 23),
            Map.entry("vingt-quatrième", 24),
            Map.entry("vingt-cinquième", 25),
            Map.entry("trentième", 30),
            Map.entry("dernier", -1),
            Map.entry("dernière", -1),
            Map.entry("derniers", -1),
            Map.entry("dernières", -1),
            Map.entry("pénultième", -2),
            Map.entry("avant-dernier", -2),
            Map.entry("avant-dernière", -2),
            Map.entry("antépénultième", -3));

    private static final Map<String, Integer> CARDINALS =
            Map.of("deux", 2, "trois", 3, "quatre", 4, "cinq", 5, "six", 6, "sept", 7, "huit", 8, "neuf", 9, "dix", 10);
    private static final int LONGEST_RANGE = 60;

    private Labels() {}

    static Optional<Integer> ordinal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Optional<Integer> known = Optional.ofNullable(ORDINALS.get(lower));
        return known.isPresent() ? known : inDigits(lower);
    }

    static Optional<Integer> cardinal(String word) {
        return Optional.ofNullable(CARDINALS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** {@code 1er}, {@code 2e}, {@code 3ème}. */
    private static Optional<Integer> inDigits(String word) {
        int digits = 0;
        while (Words.isDigitAt(word, digits)) {
            digits++;
        }
        String tail = word.substring(digits);
        boolean ordinal = tail.equals("er") || tail.equals("ère") || tail.equals("e") || tail.equals("ème");
        return digits > 0 && digits < 4 && ordinal
                ? Optional.of(Integer.parseInt(word.substring(0, digits)))
                : Optional.empty();
    }

    /** The kind of label this word is, if it is one: {@code I}, {@code A}, {@code 2°}, {@code b}, {@code 12}. */
    static Optional<Kind> kind(String word) {
        if (isRoman(word) || (word.length() == 1 && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z')) {
            return Optional.of(Kind.PART);
        }
        return isListLabel(word) ? Optional.of(Kind.LABEL) : Optional.empty();
    }

    private static boolean isListLabel(String word) {
        if (word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word.length() == 1 || word.charAt(0) == word.charAt(1);
        }
        int digits = 0;
        while (Words.isDigitAt(word, digits)) {
            digits++;
        }
        String tail = word.substring(digits);
        return digits > 0 && digits <= 3 && (tail.isEmpty() || tail.equals("°") || tail.equals("º"));
    }

    /** Roman numerals as parts of articles bear them, up to XXXIX; {@code C}, {@code D}, {@code L} are letters. */
    static boolean isRoman(String word) {
        return toRoman(word) > 0;
    }

    private static int toRoman(String word) {
        if (word.isEmpty() || word.length() > 7) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            int digit = romanDigit(word.charAt(i));
            if (digit == 0) {
                return 0;
            }
            boolean subtracted = i + 1 < word.length() && digit < romanDigit(word.charAt(i + 1));
            value += subtracted ? -digit : digit;
        }
        return roman(value).equals(word) ? value : 0;
    }

    private static int romanDigit(char c) {
        return c == 'I' ? 1 : c == 'V' ? 5 : c == 'X' ? 10 : 0;
    }

    private static String roman(int value) {
        List<String> units = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        return value <= 0 || value >= 40 ? "" : "X".repeat(value / 10) + units.get(value % 10);
    }

    /** All the labels from one to another where their order is known ({@code 1° à 3°}, {@code I à III}), else both. */
    static List<String> range(String first, String last) {
        int from = rank(first);
        int to = rank(last);
        if (from == 0 || to <= from || to - from > LONGEST_RANGE || isRoman(first) != isRoman(last)) {
            return List.of(first, last);
        }
        List<String> labels = new ArrayList<>();
        for (int rank = from; rank <= to; rank++) {
            labels.add(like(first, rank));
        }
        return labels;
    }

    private static String like(String first, int rank) {
        if (isRoman(first)) {
            return roman(rank);
        }
        int digits = digits(first);
        return digits > 0 ? rank + first.substring(digits) : Character.toString((char) rank);
    }

    private static int rank(String label) {
        if (isRoman(label)) {
            return toRoman(label);
        }
        int digits = digits(label);
        if (digits > 0) {
            return label.length() - digits <= 1 ? Integer.parseInt(label.substring(0, digits)) : 0;
        }
        return label.length() == 1 ? label.charAt(0) : 0;
    }

    private static int digits(String label) {
        int digits = 0;
        while (digits < 4 && Words.isDigitAt(label, digits)) {
            digits++;
        }
        return digits;
    }
}
