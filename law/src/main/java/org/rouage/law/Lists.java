package org.rouage.law;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds, for each paragraph of one part, the list items it stands in, outermost first.
 *
 * <p>Example: of "1° … : / a) … / b) … / Sont exclus … / 2° … / La convention …", the paragraphs stand in {@code [1°]},
 * {@code [1°, a]}, {@code [1°, b]}, {@code [1°]}, {@code [2°]}, {@code []}: a paragraph without label belongs to the
 * item before it when that list goes on after it, else it closes the list.
 */
final class Lists {
    /** How far ahead one looks whether a list goes on. */
    private static final int SIGHT = 300;

    private final List<List<Mark>> labels;
    private final List<Mark> open = new ArrayList<>();

    private Lists(List<List<Mark>> labels) {
        this.labels = labels;
    }

    /** The items of each paragraph, given the labels at its head. */
    static List<List<Mark>> of(List<List<Mark>> labels) {
        return new Lists(labels).read();
    }

    private List<List<Mark>> read() {
        List<List<Mark>> items = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            if (labels.get(at).isEmpty()) {
                keepWhatGoesOn(at + 1);
            }
            labels.get(at).forEach(this::enter);
            items.add(List.copyOf(open));
        }
        return items;
    }

    private void enter(Mark read) {
        Mark label = isSmallRoman(read) ? read.asSmallRoman() : read;
        for (int depth = 0; depth < open.size(); depth++) {
            if (sameList(open.get(depth), label)) {
                open.subList(depth, open.size()).clear();
                break;
            }
        }
        open.add(label);
    }

    /** "i)" after "h)" is a letter, else a numeral; "v)" and "x)" are numerals only after iv and ix. */
    private boolean isSmallRoman(Mark label) {
        return label.kind() == Mark.Kind.LETTER
                && switch (label.printed()) {
                    case "i" -> !openAt(Mark.Kind.LETTER, 8);
                    case "v" -> openAt(Mark.Kind.SMALL_ROMAN, 4);
                    case "x" -> openAt(Mark.Kind.SMALL_ROMAN, 9);
                    default -> false;
                };
    }

    private boolean openAt(Mark.Kind kind, int number) {
        return open.stream().anyMatch(mark -> mark.kind() == kind && mark.rank() / 100 == number);
    }

    private static boolean sameList(Mark last, Mark next) {
        return last.kind() == next.kind();
    }

    private void keepWhatGoesOn(int from) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            if (goesOn(depth, from)) {
                return;
            }
            open.remove(depth);
        }
    }

    /** Whether the list at this depth has another item before an outer list moves on or it starts again. */
    private boolean goesOn(int depth, int from) {
        Mark last = open.get(depth);
        if (last.kind() == Mark.Kind.DASH) {
            return false;
        }
        for (int at = from; at < Math.min(labels.size(), from + SIGHT); at++) {
            for (Mark label : labels.get(at)) {
                if (sameList(last, label)) {
                    return label.rank() > last.rank();
                }
                if (open.subList(0, depth).stream().anyMatch(outer -> sameList(outer, label))) {
                    return false;
                }
            }
        }
        return false;
    }
}
