package org.rouage.law.citation;

import static org.rouage.law.citation.Words.ABSENT;

import java.util.Locale;
import java.util.Set;
import org.rouage.law.ArticleNumber;

/**
 * Reads the number of an article where one is printed: {@code L. 162-22-7-1}, {@code L.O. 111-3}, {@code R. * 123-1},
 * {@code 199 quater C}, {@code 1er}. Says where it ends; what follows is left to others.
 */
final class NumberReader {
    private static final String SERIES_LETTERS = "LRDA";
    private static final int LONGEST_PREFIX = 8;
    private static final int LONGEST_GROUP = 5;
    private static final Set<String> LATIN = Set.of(
            "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies", "quadragies");
    private static final Set<String> SHORT_WORDS =
            Set.of("DU", "DE", "ET", "OU", "LE", "LA", "AU", "EN", "UN", "LES", "DES", "AUX", "CE", "SA");

    private NumberReader() {}

    /** Whether a number with the letter of a series ends where it must: letter, then digits. */
    static int letteredEnd(String text, int start) {
        int digits = afterLetters(text, start);
        return digits == ABSENT ? ABSENT : numberEnd(text, digits);
    }

    /** A number without letter, or in words: {@code 1382}, {@code 199 quater C}, {@code 1er}, {@code premier}. */
    static int plainEnd(String text, int start) {
        int words = Words.after(text, start, "premier");
        if (words != ABSENT) {
            return words;
        }
        return Words.isDigitAt(text, start) ? numberEnd(text, start) : ABSENT;
    }

    static ArticleNumber read(String text, int start, int endExclusive) {
        String printed = text.substring(start, endExclusive);
        return ArticleNumber.parse(printed.equalsIgnoreCase("premier") ? "1" : printed);
    }

    private static int afterLetters(String text, int start) {
        if (start >= text.length() || SERIES_LETTERS.indexOf(Character.toUpperCase(text.charAt(start))) < 0) {
            return ABSENT;
        }
        boolean small = Character.isLowerCase(text.charAt(start));
        boolean dotted = false;
        int limit = Math.min(text.length(), start + LONGEST_PREFIX);
        for (int position = start + 1; position < limit; position++) {
            char c = text.charAt(position);
            if (Words.isDigit(c)) {
                return small && !dotted ? ABSENT : position;
            }
            dotted |= c == '.';
            boolean organic = (c == 'O' || c == 'o') && !small;
            if (c != '.' && c != '*' && !organic && !Words.isSpace(c)) {
                return ABSENT;
            }
        }
        return ABSENT;
    }

    private static int numberEnd(String text, int digits) {
        int end = groupsEnd(text, digits);
        if (end == ABSENT || isQuantity(text, end)) {
            return ABSENT;
        }
        int first = Words.after(text, end, "er");
        end = first == ABSENT ? end : first;
        if (end < text.length() && Character.isLetter(text.charAt(end)) && suffixEnd(text, end) == ABSENT) {
            boolean glued = Character.isLowerCase(text.charAt(end)) && end - digits > 3;
            return glued ? end : ABSENT;
        }
        int suffix = suffixEnd(text, end);
        while (suffix != ABSENT) {
            int group = nextGroup(text, suffix);
            end = group == ABSENT ? suffix : Math.max(suffix, groupsEnd(text, group));
            suffix = suffixEnd(text, end);
        }
        return end;
    }

    private static boolean isHyphenated(String text, int end) {
        int start = end;
        while (start > 0 && Words.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && isHyphen(text.charAt(start - 1));
    }

    private static int groupsEnd(String text, int digits) {
        int position = digits;
        while (true) {
            int start = position;
            while (Words.isDigitAt(text, position)) {
                position++;
            }
            if (position - start > LONGEST_GROUP) {
                return ABSENT;
            }
            int next = nextGroup(text, position);
            if (next == ABSENT) {
                return position;
            }
            position = next;
        }
    }

    /** Where digits go on after a hyphen, which a line break may have left followed by a space. */
    private static int nextGroup(String text, int position) {
        if (position >= text.length() || !isHyphen(text.charAt(position))) {
            return ABSENT;
        }
        int next = position + 1;
        if (next < text.length() && Words.isSpace(text.charAt(next))) {
            next++;
            int end = next;
            while (Words.isDigitAt(text, end)) {
                end++;
            }
            boolean label = end < text.length() && (text.charAt(end) == '°' || text.charAt(end) == 'º');
            return end > next && !label ? next : ABSENT;
        }
        return Words.isDigitAt(text, next) ? next : ABSENT;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '–';
    }

    /** A label such as 2°, a percentage, a fraction or a decimal is no number of an article. */
    private static boolean isQuantity(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean decimal = next == ',' && Words.isDigitAt(text, end + 1) && !isHyphenated(text, end);
        int unit = Words.skipSpaces(text, end);
        boolean share = unit < text.length() && (text.charAt(unit) == '%' || text.charAt(unit) == '€');
        return next == '°' || next == 'º' || next == '/' || decimal || share;
    }

    /** Where one suffix ends, {@code bis} or {@code quater} or {@code A} or {@code ZD}, if one comes next. */
    private static int suffixEnd(String text, int from) {
        int start = Words.skipSpaces(text, from);
        int end = Words.wordEnd(text, start);
        if (end == start || end - start > 16 || Words.isWordAt(text, end)) {
            return ABSENT;
        }
        String word = text.substring(start, end);
        boolean letterBeforeLatin = word.equals("V") || word.equals("X");
        boolean suffix =
                isLatin(word) || isCapitals(text, word, end) || (letterBeforeLatin && isLatin(nextWord(text, end)));
        return suffix ? end : ABSENT;
    }

    private static String nextWord(String text, int from) {
        int start = Words.skipSpaces(text, from);
        return text.substring(start, Words.wordEnd(text, start));
    }

    static boolean isLatin(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return LATIN.contains(lower)
                || lower.endsWith("decies")
                || lower.endsWith("vicies")
                || lower.endsWith("tricies");
    }

    private static boolean isCapitals(String text, String word, int end) {
        if (word.length() > 3 || SHORT_WORDS.contains(word) || Labels.isRoman(word)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
                return false;
            }
        }
        return !startsNextNumber(text, word, end);
    }

    /** In "L. 12 R. 13" or "12 d'A", the letter belongs to what follows. */
    private static boolean startsNextNumber(String text, String word, int end) {
        if (end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean series = SERIES_LETTERS.contains(word) || word.equals("LO");
        boolean number = series && (afterDot(text, end) || Words.isDigitAt(text, Words.skipSpaces(text, end)));
        return number || next == '\'' || next == '’' || next == '°' || next == ')';
    }

    private static boolean afterDot(String text, int end) {
        return text.charAt(end) == '.' && Words.isDigitAt(text, Words.skipSpaces(text, end + 1));
    }
}
