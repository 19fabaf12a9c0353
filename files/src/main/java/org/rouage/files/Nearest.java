package org.rouage.files;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The word a person probably meant: the nearest of the known words, by the number of letters to change, add, drop or
 * swap.
 *
 * <p>Example: among {@code objectives, indicators}, the nearest to {@code objectifs} is {@code objectives} (2 letters);
 * {@code budget} has none (more than a third of its letters would change). Case, accents, {@code _} and {@code -} do
 * not count.
 */
public final class Nearest {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 100;

    private final List<Known> known;

    /** A word with its bare form, by which it is compared. */
    private record Known(String word, String plain) {}

    private record Candidate(String word, int distance) {}

    private Nearest(List<Known> known) {
        this.known = known;
    }

    /** Among words that many others will be looked for in. */
    public static Nearest among(Collection<String> known) {
        return new Nearest(
                known.stream().map(word -> new Known(word, plain(word))).toList());
    }

    /** The nearest known word when at most a third of the letters differ (at least one may); the first of equals. */
    public static Optional<String> to(String word, Collection<String> known) {
        return among(known).to(word);
    }

    /** The nearest word to this one, as {@link #to(String, Collection)} finds it. */
    public Optional<String> to(String word) {
        String wanted = plain(word);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        int bound = Math.max(1, wanted.length() / 3);
        return known.stream()
                .filter(each -> Math.abs(each.word().length() - wanted.length()) <= bound)
                .map(each -> new Candidate(each.word(), distance(wanted, each.plain())))
                .filter(candidate -> candidate.distance() <= bound)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    /** Optimal string alignment: each change, addition, removal or swap of neighbours counts one. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
