package org.rouage.convention.difference;

import java.util.Arrays;
import java.util.Optional;

/**
 * Searches two stretches from both ends at once, one change more at each turn, until the two searches meet: a point
 * about half way on a way with the fewest changes (the linear refinement of Myers, 1986). Gives up when the steps
 * granted are used.
 *
 * <p>Example: from {@code 1 2 3 4} to {@code 2 4 5} the searches meet after two changes each at most, at words of both
 * that are kept or beside one that is not.
 */
final class MiddlePoint {
    private static final int UNREACHED = -1;
    private static final int UNMET = Integer.MIN_VALUE;

    private final int[] before;
    private final int[] after;
    private final Front forward = new Front(1);
    private final Front backward = new Front(-1);
    private long steps;
    private int olds;
    private int news;
    private int offset;

    /** Both lengths counted from the beginning of the stretches: how much lies before the point. */
    record Point(int olds, int news) {}

    /**
     * How far a search has come on each diagonal (old words passed minus new words passed), in old words passed.
     * Diagonals that have left the stretches are skipped.
     */
    private static final class Front {
        private final int direction;
        private int[] reached = {};
        private int firstOld;
        private int firstNew;
        private int skippedLow;
        private int skippedHigh;

        Front(int direction) {
            this.direction = direction;
        }

        void start(int oldAt, int newAt, int offset) {
            int size = 2 * offset + 2;
            if (reached.length < size) {
                reached = new int[size];
            }
            Arrays.fill(reached, 0, size, UNREACHED);
            reached[offset + 1] = 0;
            firstOld = oldAt;
            firstNew = newAt;
            skippedLow = 0;
            skippedHigh = 0;
        }
    }

    MiddlePoint(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    void grant(long stepsGranted) {
        steps = stepsGranted;
    }

    /**
     * Neither stretch is empty, they begin and end with different words. Empty when nothing is common, or when the
     * steps are used.
     */
    Optional<Point> between(int oldFrom, int oldTo, int newFrom, int newTo) {
        olds = oldTo - oldFrom;
        news = newTo - newFrom;
        offset = (olds + news + 1) / 2;
        forward.start(oldFrom, newFrom, offset);
        backward.start(oldTo - 1, newTo - 1, offset);
        boolean odd = (olds - news) % 2 != 0;
        for (int changes = 0; changes < offset && steps > 0; changes++) {
            int diagonal = advance(forward, changes, odd, backward);
            if (diagonal == UNMET) {
                int backwards = advance(backward, changes, !odd, forward);
                diagonal = backwards == UNMET ? UNMET : olds - news - backwards;
            }
            if (diagonal != UNMET) {
                int x = forward.reached[offset + diagonal];
                return Optional.of(new Point(x, x - diagonal));
            }
        }
        return Optional.empty();
    }

    /** One change further; the diagonal on which this search meets the other, when it may at this turn. */
    private int advance(Front front, int changes, boolean mayMeet, Front other) {
        int[] reached = front.reached;
        for (int k = front.skippedLow - changes; k <= changes - front.skippedHigh; k += 2) {
            int at = offset + k;
            boolean inserts = k == -changes || (k != changes && reached[at - 1] < reached[at + 1]);
            int x = follow(front, inserts ? reached[at + 1] : reached[at - 1] + 1, k);
            reached[at] = x;
            if (x > olds) {
                front.skippedHigh += 2;
            } else if (x - k > news) {
                front.skippedLow += 2;
            } else if (mayMeet && meets(x, k, other)) {
                return k;
            }
        }
        return UNMET;
    }

    private boolean meets(int x, int diagonal, Front other) {
        int across = olds - news - diagonal;
        if (Math.abs(across) > offset) {
            return false;
        }
        int come = other.reached[offset + across];
        return come != UNREACHED && come <= olds && come - across <= news && x >= olds - come;
    }

    /** Past the words that are the same, from a number of old words passed on a diagonal. */
    private int follow(Front front, int passed, int diagonal) {
        int x = passed;
        int y = passed - diagonal;
        int direction = front.direction;
        while (x < olds
                && y < news
                && before[front.firstOld + direction * x] == after[front.firstNew + direction * y]) {
            x++;
            y++;
        }
        steps -= x - passed + 1;
        return x;
    }
}
