package org.rouage.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.corpus.TextDifference.Change;
import org.rouage.law.NormalForm;
import org.rouage.law.Provision;

/**
 * Compares two texts provision by provision on their normal form. What the two have in common is the longest run of
 * equal provisions in the same order; between two of these, a provision gone and one come are one change.
 */
final class TextComparison {
    private static final int MOST_CELLS = 4_000_000;

    private final List<Provision> first;
    private final List<Provision> second;
    private final List<String> before;
    private final List<String> after;
    private final List<Change> changes = new ArrayList<>();

    private TextComparison(List<Provision> first, List<Provision> second) {
        this.first = first;
        this.second = second;
        this.before = first.stream().map(TextComparison::normal).toList();
        this.after = second.stream().map(TextComparison::normal).toList();
    }

    static TextDifference of(String firstText, List<Provision> first, String secondText, List<Provision> second) {
        if (firstText.equals(secondText)) {
            return new TextDifference.Same();
        }
        if (NormalForm.latest().of(firstText).equals(NormalForm.latest().of(secondText))) {
            return new TextDifference.TypographyOnly();
        }
        var comparison = new TextComparison(first, second);
        comparison.compare();
        return comparison.changes.isEmpty()
                ? new TextDifference.TypographyOnly()
                : new TextDifference.Changed(comparison.changes);
    }

    private void compare() {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int endBefore = before.size();
        int endAfter = after.size();
        while (endBefore > start
                && endAfter > start
                && before.get(endBefore - 1).equals(after.get(endAfter - 1))) {
            endBefore--;
            endAfter--;
        }
        if ((long) (endBefore - start) * (endAfter - start) > MOST_CELLS) {
            gap(start, endBefore, start, endAfter);
        } else {
            aligned(start, endBefore, endAfter);
        }
    }

    /** Walks the table of longest common runs from {@code start} in both to the two ends. */
    private void aligned(int start, int endBefore, int endAfter) {
        int[][] longest = longest(start, endBefore, endAfter);
        int i = start;
        int j = start;
        int gapBefore = start;
        int gapAfter = start;
        while (i < endBefore && j < endAfter) {
            if (before.get(i).equals(after.get(j))) {
                gap(gapBefore, i, gapAfter, j);
                i++;
                j++;
                gapBefore = i;
                gapAfter = j;
            } else if (longest[i - start + 1][j - start] >= longest[i - start][j - start + 1]) {
                i++;
            } else {
                j++;
            }
        }
        gap(gapBefore, endBefore, gapAfter, endAfter);
    }

    private int[][] longest(int start, int endBefore, int endAfter) {
        int[][] longest = new int[endBefore - start + 1][endAfter - start + 1];
        for (int i = endBefore - start - 1; i >= 0; i--) {
            for (int j = endAfter - start - 1; j >= 0; j--) {
                longest[i][j] = before.get(start + i).equals(after.get(start + j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private void gap(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        int most = Math.max(toBefore - fromBefore, toAfter - fromAfter);
        for (int k = 0; k < most; k++) {
            Optional<Provision> gone =
                    k < toBefore - fromBefore ? Optional.of(first.get(fromBefore + k)) : Optional.empty();
            Optional<Provision> come =
                    k < toAfter - fromAfter ? Optional.of(second.get(fromAfter + k)) : Optional.empty();
            changes.add(new Change(
                    gone.map(Provision::address),
                    come.map(Provision::address),
                    gone.map(Provision::text).orElse(""),
                    come.map(Provision::text).orElse("")));
        }
    }

    private static String normal(Provision provision) {
        return NormalForm.latest().of(provision.text());
    }
}
