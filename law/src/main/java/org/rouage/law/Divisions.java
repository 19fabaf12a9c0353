package org.rouage.law;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the division of an article into parts, paragraph by paragraph, telling a part from a false friend by its
 * place in the sequence.
 *
 * <p>Example: after "I. - …", the paragraph "II. - …" opens the II; "V. les articles" opens nothing; after "III.-A.-…",
 * "B.-…" opens the B of the III. A part may be missing (repealed and taken out), so that III may follow I; it never
 * goes backwards, so that no two parts have one path. An article may begin with an unmarked I, or have lost its I: its
 * first part may then be II. "1." divides only where it opens its part, else it lists.
 */
final class Divisions {
    /** How many numbers of a sequence may have been taken out of the text between two parts. */
    private static final int MISSING = 6;

    private final List<Mark> open = new ArrayList<>();
    private boolean atStart = true;

    /**
     * Takes the marks at the head of the next paragraph: opens the parts it names, and returns the marks that are left
     * for lists.
     */
    List<Mark> enter(List<Mark> marks) {
        int taken = 0;
        while (taken < marks.size() && opens(marks.get(taken))) {
            atStart = true;
            taken++;
        }
        atStart = false;
        return marks.subList(taken, marks.size());
    }

    /** The part the last paragraph stands in, outermost first. */
    List<Division> path() {
        return open.stream().map(Division::of).toList();
    }

    private boolean opens(Mark read) {
        if (!read.kind().divides()) {
            return false;
        }
        Mark mark = isCapital(read) ? read.asCapital() : read;
        for (int depth = 0; depth < open.size(); depth++) {
            if (open.get(depth).kind() == mark.kind()) {
                return follows(open.get(depth), mark) && replace(depth, mark);
            }
        }
        return begins(mark) && open.add(mark);
    }

    /** "I" after "H" is a letter, as are "V" after "U" and "X" after "W". */
    private boolean isCapital(Mark mark) {
        return mark.kind() == Mark.Kind.ROMAN
                && mark.printed().length() == 1
                && open.stream()
                        .anyMatch(part -> part.kind() == Mark.Kind.CAPITAL
                                && part.rank() / 100 == mark.asCapital().rank() / 100 - 1);
    }

    private boolean begins(Mark mark) {
        return switch (mark.kind()) {
            case ROMAN -> mark.rank() < 200 || (open.isEmpty() && mark.rank() < 400);
            case CAPITAL -> mark.rank() < 200;
            case FIGURE -> mark.rank() < 200 && atStart;
            case DEGREE, LETTER, SMALL_ROMAN, BRACKETED, DASH -> false;
        };
    }

    private static boolean follows(Mark last, Mark next) {
        return next.rank() > last.rank() && next.rank() / 100 <= last.rank() / 100 + MISSING;
    }

    private boolean replace(int depth, Mark mark) {
        open.subList(depth, open.size()).clear();
        return open.add(mark);
    }
}
