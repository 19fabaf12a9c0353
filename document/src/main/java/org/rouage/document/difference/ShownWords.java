package org.rouage.document.difference;

import java.util.ArrayList;
import java.util.List;
import org.rouage.convention.difference.Run;
import org.rouage.convention.difference.WordDifference;

/**
 * The runs of a difference as they are shown: a change of white space alone is not a change of the text, unless a
 * paragraph begins or ends there; long stretches that are kept are cut to the words around the changes.
 *
 * <p>Example: with {@code around(20)}, "… the agency within [-14-]{+30+} days of the day on …".
 */
record ShownWords(List<Run> runs) {
    private static final String CUT = "…";

    ShownWords {
        runs = List.copyOf(runs);
    }

    static ShownWords of(WordDifference difference) {
        var shown = new ArrayList<Run>();
        for (Run run : difference.runs()) {
            switch (run) {
                case Run.Kept kept -> shown.add(kept);
                case Run.Deleted deleted -> {
                    if (!isLayout(deleted)) {
                        shown.add(deleted);
                    }
                }
                case Run.Inserted inserted -> shown.add(isLayout(inserted) ? new Run.Kept(inserted.text()) : inserted);
            }
        }
        return new ShownWords(joined(shown));
    }

    private static boolean isLayout(Run run) {
        return run.isSpace() && !endsParagraph(run.text());
    }

    static boolean endsParagraph(String blank) {
        return blank.indexOf('\n') != blank.lastIndexOf('\n');
    }

    private static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        for (Run run : runs) {
            if (run instanceof Run.Kept(String text)
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Run.Kept(String before)) {
                joined.set(joined.size() - 1, new Run.Kept(before + text));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    /** With at most so many characters, to whole words, kept on each side of a change. */
    ShownWords around(int characters) {
        var cut = new ArrayList<Run>();
        for (int at = 0; at < runs.size(); at++) {
            boolean first = at == 0;
            boolean last = at == runs.size() - 1;
            cut.add(
                    runs.get(at) instanceof Run.Kept(String text)
                            ? new Run.Kept(cut(text, first ? 0 : characters, last ? 0 : characters))
                            : runs.get(at));
        }
        return new ShownWords(cut);
    }

    private static String cut(String text, int atStart, int atEnd) {
        int from = text.length() <= atStart ? text.length() : text.lastIndexOf(' ', atStart);
        int to = text.length() <= atEnd ? 0 : text.indexOf(' ', text.length() - atEnd);
        String start = atStart == 0 ? "" : text.substring(0, Math.max(from, 0));
        String end = atEnd == 0 || to < 0 ? "" : text.substring(to);
        return start.length() + end.length() + CUT.length() + 2 >= text.length()
                ? text
                : start + (start.isEmpty() ? "" : " ") + CUT + (end.isEmpty() ? "" : end);
    }
}
