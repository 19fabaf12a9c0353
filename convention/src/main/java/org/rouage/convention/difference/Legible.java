package org.rouage.convention.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Arranges changes for a reader: an insertion or a deletion that could stand at several places stands where a sentence
 * or a group of words begins; words that only link two changes, such as a lone "de", are taken into one.
 *
 * <p>Example: between "a, b" and "a, x, b" what is inserted is "x, " and not ", x".
 */
final class Legible {
    /** A stretch that weighs more than this is never taken into the changes around it. */
    private static final int HEAVIEST_ABSORBED = 3 * Words.MEANING;

    private final Words before;
    private final Words after;

    Legible(Words before, Words after) {
        this.before = before;
        this.after = after;
    }

    List<Hunk> arranged(List<Hunk> hunks) {
        return joined(slid(hunks));
    }

    private List<Hunk> slid(List<Hunk> hunks) {
        var slid = new ArrayList<Hunk>();
        int free = 0;
        for (int i = 0; i < hunks.size(); i++) {
            Hunk hunk = hunks.get(i);
            int keptAfter = (i + 1 < hunks.size() ? hunks.get(i + 1).oldFrom() : before.size()) - hunk.oldTo();
            Hunk placed = hunk;
            if (hunk.isInsertion()) {
                placed = hunk.shifted(slide(after, hunk.newFrom(), hunk.newTo(), hunk.oldFrom() - free, keptAfter));
            } else if (hunk.isDeletion()) {
                placed = hunk.shifted(slide(before, hunk.oldFrom(), hunk.oldTo(), hunk.oldFrom() - free, keptAfter));
            }
            slid.add(placed);
            free = placed.oldTo();
        }
        return slid;
    }

    /** By how many words a stretch goes best to the left (negative) or to the right, within the words kept there. */
    private static int slide(Words words, int from, int toExclusive, int keptBefore, int keptAfter) {
        int[] ids = words.ids();
        int leftmost = 0;
        while (-leftmost < keptBefore && ids[from + leftmost - 1] == ids[toExclusive + leftmost - 1]) {
            leftmost--;
        }
        int rightmost = 0;
        while (rightmost < keptAfter && ids[from + rightmost] == ids[toExclusive + rightmost]) {
            rightmost++;
        }
        int best = leftmost;
        int bestSeams = -1;
        for (int shift = leftmost; shift <= rightmost; shift++) {
            int seams = words.seam(from + shift) + words.seam(toExclusive + shift);
            if (seams >= bestSeams) {
                best = shift;
                bestSeams = seams;
            }
        }
        return best;
    }

    private List<Hunk> joined(List<Hunk> hunks) {
        Deque<Hunk> joined = new ArrayDeque<>();
        for (Hunk hunk : hunks) {
            Hunk last = hunk;
            while (!joined.isEmpty() && absorbed(joined.getLast(), last)) {
                last = joined.removeLast().upTo(last);
            }
            joined.addLast(last);
        }
        return List.copyOf(joined);
    }

    /** Whether what is kept between two changes is lighter by far than either of them. */
    private boolean absorbed(Hunk one, Hunk next) {
        int from = one.oldTo();
        int toExclusive = next.oldFrom();
        if (from == toExclusive) {
            return true;
        }
        if (toExclusive - from > HEAVIEST_ABSORBED
                || before.separates(from, toExclusive)
                || after.separates(one.newTo(), next.newFrom())) {
            return false;
        }
        int weight = before.weight(from, toExclusive);
        return weight <= HEAVIEST_ABSORBED && Words.MEANING * weight <= Math.min(weight(one), weight(next));
    }

    private int weight(Hunk change) {
        return Math.max(
                before.weight(change.oldFrom(), change.oldTo()), after.weight(change.newFrom(), change.newTo()));
    }
}
