package org.rouage.convention.difference;

import static java.util.stream.Collectors.joining;

/** A difference on one line: {@code sous [-14-]{+30+} jours}. */
final class Marked {
    private Marked() {}

    static String between(String before, String after) {
        return of(WordDifference.between(before, after));
    }

    static String of(WordDifference difference) {
        return difference.runs().stream()
                .map(run -> switch (run) {
                    case Run.Kept(String text) -> text;
                    case Run.Deleted(String text) -> "[-" + text + "-]";
                    case Run.Inserted(String text) -> "{+" + text + "+}";
                })
                .collect(joining());
    }
}
