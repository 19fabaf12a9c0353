package org.rouage.convention.difference;

/**
 * Words of the old text, from {@code oldFrom} up to but not with {@code oldTo}, that answer words of the new one,
 * either of which may be none: a change, or a stretch to compare.
 *
 * <p>Example: {@code new Hunk(4, 5, 4, 4)} deletes the fifth word.
 */
record Hunk(int oldFrom, int oldTo, int newFrom, int newTo) {
    boolean isInsertion() {
        return oldFrom == oldTo;
    }

    boolean isDeletion() {
        return newFrom == newTo;
    }

    /** In words, of the two texts together. */
    int length() {
        return oldTo - oldFrom + newTo - newFrom;
    }

    /** From the beginning of this one to the end of another. */
    Hunk upTo(Hunk other) {
        return new Hunk(oldFrom, other.oldTo, newFrom, other.newTo);
    }

    Hunk shifted(int words) {
        return new Hunk(oldFrom + words, oldTo + words, newFrom + words, newTo + words);
    }
}
