package org.rouage.convention.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds which words of two sequences answer each other, in order. Short stretches are compared for the fewest changes
 * (E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1, 1986, in linear space); long ones
 * are first cut where a phrase stands exactly once on both sides. A stretch that stays too costly is taken as replaced.
 *
 * <p>Example: {@code 7 8 9} and {@code 7 9} give one hunk, from 1 to 2 of the old, at 1 of the new.
 */
final class Alignment {
    /** Stretches whose two lengths together are no more than this are compared for the fewest changes. */
    static final int SHORT = 1_000;
    /** How many steps any stretch may cost: more than the costliest of the short ones. */
    private static final long STEPS = 2L * SHORT * SHORT;
    /** And how many more for each of its words. */
    private static final long STEPS_PER_WORD = 200;
    /** The lengths of the phrases that must be unique, one attempt after the other. */
    private static final int[] PHRASES = {8, 3};

    private final int[] before;
    private final int[] after;
    private final boolean[] gone;
    private final boolean[] come;
    private final MiddlePoint middle;

    private Alignment(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        gone = new boolean[before.length];
        come = new boolean[after.length];
        middle = new MiddlePoint(before, after);
    }

    static List<Hunk> of(int[] before, int[] after) {
        var alignment = new Alignment(before, after);
        alignment.cut(new Hunk(0, before.length, 0, after.length), 0);
        return alignment.hunks();
    }

    /** At unique phrases, then word by word. */
    private void cut(Hunk whole, int attempt) {
        Hunk stretch = trimmed(whole);
        if (stretch.length() <= SHORT || attempt == PHRASES.length) {
            middle.grant(STEPS + STEPS_PER_WORD * stretch.length());
            fewest(stretch);
            return;
        }
        Hunk rest = stretch;
        for (Anchors.Anchor anchor : Anchors.of(before, after, stretch, PHRASES[attempt])) {
            if (anchor.before() >= rest.oldFrom() && anchor.after() >= rest.newFrom()) {
                cut(new Hunk(rest.oldFrom(), anchor.before(), rest.newFrom(), anchor.after()), attempt + 1);
                rest = headless(new Hunk(anchor.before(), rest.oldTo(), anchor.after(), rest.newTo()));
            }
        }
        cut(rest, attempt + 1);
    }

    private void fewest(Hunk whole) {
        Hunk stretch = trimmed(whole);
        Optional<MiddlePoint.Point> point = stretch.isInsertion() || stretch.isDeletion()
                ? Optional.empty()
                : middle.between(stretch.oldFrom(), stretch.oldTo(), stretch.newFrom(), stretch.newTo());
        if (point.isEmpty()) {
            Arrays.fill(gone, stretch.oldFrom(), stretch.oldTo(), true);
            Arrays.fill(come, stretch.newFrom(), stretch.newTo(), true);
            return;
        }
        int old = stretch.oldFrom() + point.get().olds();
        int now = stretch.newFrom() + point.get().news();
        fewest(new Hunk(stretch.oldFrom(), old, stretch.newFrom(), now));
        fewest(new Hunk(old, stretch.oldTo(), now, stretch.newTo()));
    }

    /** Without the words that are the same at the beginning and at the end. */
    private Hunk trimmed(Hunk stretch) {
        Hunk rest = headless(stretch);
        int oldTo = rest.oldTo();
        int newTo = rest.newTo();
        while (oldTo > rest.oldFrom() && newTo > rest.newFrom() && before[oldTo - 1] == after[newTo - 1]) {
            oldTo--;
            newTo--;
        }
        return new Hunk(rest.oldFrom(), oldTo, rest.newFrom(), newTo);
    }

    private Hunk headless(Hunk stretch) {
        int oldFrom = stretch.oldFrom();
        int newFrom = stretch.newFrom();
        while (oldFrom < stretch.oldTo() && newFrom < stretch.newTo() && before[oldFrom] == after[newFrom]) {
            oldFrom++;
            newFrom++;
        }
        return new Hunk(oldFrom, stretch.oldTo(), newFrom, stretch.newTo());
    }

    private List<Hunk> hunks() {
        var hunks = new ArrayList<Hunk>();
        int old = 0;
        int now = 0;
        while (old < before.length || now < after.length) {
            int oldFrom = old;
            int newFrom = now;
            while (old < before.length && gone[old]) {
                old++;
            }
            while (now < after.length && come[now]) {
                now++;
            }
            if (old > oldFrom || now > newFrom) {
                hunks.add(new Hunk(oldFrom, old, newFrom, now));
            } else {
                old++;
                now++;
            }
        }
        return List.copyOf(hunks);
    }
}
