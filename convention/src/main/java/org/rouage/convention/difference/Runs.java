package org.rouage.convention.difference;

import java.util.ArrayList;
import java.util.List;

/** Writes changes of words as runs of text, and gives each white space to the run where it belongs. */
final class Runs {
    private final Words before;
    private final Words after;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();

    Runs(Words before, Words after) {
        this.before = before;
        this.after = after;
    }

    List<Run> of(List<Hunk> hunks) {
        int old = 0;
        int now = 0;
        for (Hunk hunk : hunks) {
            keep(old, now, hunk.oldFrom());
            change(hunk);
            if (hunk.oldTo() < before.size()) {
                kept.append(before.said(hunk.oldTo()));
            }
            old = hunk.oldTo() + 1;
            now = hunk.newTo() + 1;
        }
        if (old <= before.size()) {
            keep(old, now, before.size());
            spaces(before.space(before.size()), after.space(after.size()));
        }
        flush();
        return List.copyOf(runs);
    }

    private void keep(int oldFrom, int newFrom, int oldTo) {
        for (int word = 0; word < oldTo - oldFrom; word++) {
            spaces(before.space(oldFrom + word), after.space(newFrom + word));
            kept.append(before.said(oldFrom + word));
        }
    }

    private void spaces(String old, String now) {
        if (old.equals(now)) {
            kept.append(old);
        } else {
            change(old, now);
        }
    }

    /** With the white space around: what is the same before or after the words stays outside the change. */
    private void change(Hunk hunk) {
        String oldLead = before.space(hunk.oldFrom());
        String newLead = after.space(hunk.newFrom());
        boolean lead = oldLead.equals(newLead);
        String oldTail = before.space(hunk.oldTo());
        boolean tail =
                oldTail.equals(after.space(hunk.newTo())) && !(lead && (hunk.isInsertion() || hunk.isDeletion()));
        if (lead) {
            kept.append(oldLead);
        }
        change(
                text(before, hunk.oldFrom(), hunk.oldTo(), !lead, !tail),
                text(after, hunk.newFrom(), hunk.newTo(), !lead, !tail));
        if (tail) {
            kept.append(oldTail);
        }
    }

    /** Between no words there is only one white space: it leads, and is said when either end is asked for. */
    private static String text(Words words, int from, int toExclusive, boolean lead, boolean tail) {
        if (from == toExclusive) {
            return lead && tail ? words.space(from) : "";
        }
        var text = new StringBuilder();
        for (int word = from; word < toExclusive; word++) {
            if (lead || word > from) {
                text.append(words.space(word));
            }
            text.append(words.said(word));
        }
        return tail ? text.append(words.space(toExclusive)).toString() : text.toString();
    }

    private void change(String deleted, String inserted) {
        flush();
        if (!deleted.isEmpty()) {
            runs.add(new Run.Deleted(deleted));
        }
        if (!inserted.isEmpty()) {
            runs.add(new Run.Inserted(inserted));
        }
    }

    private void flush() {
        if (!kept.isEmpty()) {
            runs.add(new Run.Kept(kept.toString()));
            kept.setLength(0);
        }
    }
}
