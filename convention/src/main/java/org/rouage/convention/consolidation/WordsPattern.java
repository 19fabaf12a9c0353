package org.rouage.convention.consolidation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words as a reader of French finds them: any white space equals one space; apostrophes, hyphens and double
 * quotation marks equal one another, however they are drawn; spaces inside guillemets and the way an accent is encoded
 * do not count. Words and numbers are whole: {@code 4} does not stand in {@code 14}, nor in {@code 4,5}.
 *
 * <p>Example: {@code l'assuré a 15 jours} is found in {@code l’assuré a 15 jours}, with an unbreakable space.
 */
final class WordsPattern {
    private static final String SPACES = "[\\s\\h]";
    private static final Pattern SPACE = Pattern.compile(SPACES + "+");
    private static final String APOSTROPHES = "'’ʼ";
    private static final String HYPHENS = "-‐‑";
    private static final String QUOTES = "\"“”„";

    private final Pattern pattern;

    private WordsPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** The words are not blank. */
    static WordsPattern of(String words) {
        String sought = Normalizer.normalize(words, Normalizer.Form.NFC)
                .strip()
                .replaceAll("«" + SPACES + "*", "«")
                .replaceAll(SPACES + "*»", "»");
        var pattern = new StringBuilder(before(sought.codePointAt(0)));
        Matcher spaces = SPACE.matcher(sought);
        int at = 0;
        while (spaces.find()) {
            word(sought.substring(at, spaces.start()), pattern);
            pattern.append(SPACE.pattern());
            at = spaces.end();
        }
        word(sought.substring(at), pattern);
        pattern.append(after(sought.codePointBefore(sought.length())));
        return new WordsPattern(Pattern.compile(pattern.toString()));
    }

    /** Wherever the words stand, even where two places overlap. */
    List<MatchResult> in(String text) {
        var found = new ArrayList<MatchResult>();
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            found.add(matcher.toMatchResult());
            from = matcher.start() + 1;
        }
        return found;
    }

    private static String before(int letter) {
        return Character.isDigit(letter)
                ? "(?<![\\p{L}\\p{N}\\p{M}])(?<!\\p{N}[.,\\u00A0\\u202F])"
                : Character.isLetter(letter) ? "(?<![\\p{L}\\p{N}\\p{M}])" : "";
    }

    private static String after(int letter) {
        return Character.isDigit(letter)
                ? "(?![\\p{L}\\p{N}\\p{M}])(?![.,\\u00A0\\u202F]\\p{N})"
                : Character.isLetter(letter) ? "(?![\\p{L}\\p{N}\\p{M}])" : "";
    }

    private static void word(String word, StringBuilder pattern) {
        word.codePoints().forEach(letter -> pattern.append(letter(Character.toString(letter))));
    }

    private static String letter(String letter) {
        String decomposed = Normalizer.normalize(letter, Normalizer.Form.NFD);
        if (APOSTROPHES.contains(letter)) {
            return "[" + APOSTROPHES + "]";
        }
        if (HYPHENS.contains(letter)) {
            return "[" + HYPHENS + "]";
        }
        if (QUOTES.contains(letter)) {
            return "[" + QUOTES + "]";
        }
        return switch (letter) {
            case "«" -> "«" + SPACES + "*+";
            case "»" -> SPACES + "*»";
            default ->
                decomposed.equals(letter)
                        ? Pattern.quote(letter)
                        : "(?:" + Pattern.quote(letter) + "|" + Pattern.quote(decomposed) + ")";
        };
    }
}
