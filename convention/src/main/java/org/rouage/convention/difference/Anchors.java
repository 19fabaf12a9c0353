package org.rouage.convention.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds phrases of a fixed number of words that stand exactly once in each of two stretches, and keeps as many of them
 * as follow each other in the same order on both sides: where two long texts surely answer each other, even after whole
 * articles have moved.
 */
final class Anchors {
    private static final int FREE = -1;
    private static final int REPEATED = -2;
    /** Spreads the words of a phrase over 64 bits: an odd number without a pattern (the golden ratio). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int[] before;
    private final int[] after;
    private final int phrase;
    /** Phrases by their hash: where they begin in the old, and in the new. */
    private final int[] inOld;

    private final int[] inNew;
    private final int[] slotOfOld;

    /** A phrase that begins at these two words. */
    record Anchor(int before, int after) {}

    private Anchors(int[] before, int[] after, Hunk stretch, int phrase) {
        this.before = before;
        this.after = after;
        this.phrase = phrase;
        int phrases = Math.max(0, stretch.oldTo() - stretch.oldFrom() - phrase + 1);
        int slots = Math.max(4, Integer.highestOneBit(phrases + 1) * 4);
        inOld = new int[slots];
        inNew = new int[slots];
        slotOfOld = new int[phrases];
        Arrays.fill(inOld, FREE);
        Arrays.fill(inNew, FREE);
    }

    /** In the order of both texts; phrases may overlap. */
    static List<Anchor> of(int[] before, int[] after, Hunk stretch, int phrase) {
        var anchors = new Anchors(before, after, stretch, phrase);
        anchors.readOld(stretch.oldFrom());
        anchors.readNew(stretch.newFrom(), stretch.newTo());
        return anchors.inOrder(stretch.oldFrom());
    }

    private void readOld(int from) {
        for (int at = 0; at < slotOfOld.length; at++) {
            int slot = slot(before, from + at);
            inOld[slot] = inOld[slot] == FREE ? from + at : markRepeated(slot);
            slotOfOld[at] = slot;
        }
    }

    /** A repeated phrase keeps one of its places, to be recognised by, and is struck out on the side of the new. */
    private int markRepeated(int slot) {
        inNew[slot] = REPEATED;
        return inOld[slot];
    }

    private void readNew(int from, int toExclusive) {
        for (int at = from; at + phrase <= toExclusive; at++) {
            int slot = slot(after, at);
            if (inOld[slot] != FREE) {
                inNew[slot] = inNew[slot] == FREE ? at : REPEATED;
            }
        }
    }

    /** The slot of the phrase that begins there, or the free one where it would be. */
    private int slot(int[] words, int from) {
        long hash = 0;
        for (int at = from; at < from + phrase; at++) {
            hash = (hash ^ words[at]) * SPREAD;
            hash ^= hash >>> 29;
        }
        int slot = (int) hash & inOld.length - 1;
        while (inOld[slot] != FREE && !same(words, from, inOld[slot])) {
            slot = slot + 1 & inOld.length - 1;
        }
        return slot;
    }

    private boolean same(int[] words, int from, int old) {
        return Arrays.equals(words, from, from + phrase, before, old, old + phrase);
    }

    /** A longest sequence that rises on both sides, by patience sorting. */
    private List<Anchor> inOrder(int oldFrom) {
        var anchors = new ArrayList<Anchor>();
        for (int at = 0; at < slotOfOld.length; at++) {
            int now = inNew[slotOfOld[at]];
            if (now >= 0) {
                anchors.add(new Anchor(oldFrom + at, now));
            }
        }
        return Rising.of(anchors.stream().mapToInt(Anchor::after).toArray()).stream()
                .map(anchors::get)
                .toList();
    }
}
