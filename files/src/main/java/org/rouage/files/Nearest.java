package org.rouage.files;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
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

    private Nearest() {}

    /** The nearest known word when at most a third of the letters differ (at least one may); the first of equals. */
    public static Optional<String> to(String word, Collection<String> known) {
        String wanted = plain(word);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        int bound = Math.max(1, wanted.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= bound)
                .map(candidate -> new Candidate(candidate, distance(wanted, plain(candidate))))
                .filter(candidate -> candidate.distance() <= bound)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {}

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
