package org.rouage.convention.difference;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two French texts keep, delete and insert, by whole words and grouped to be read: a change of two numbers linked
 * by "à" is one change, and a sentence added is a sentence, not the end of one and the beginning of the next.
 *
 * <p>Example: {@code between("sous 14 jours", "sous 30 jours")} keeps {@code "sous "}, deletes {@code "14"}, inserts
 * {@code "30"}, keeps {@code " jours"}. Where words are replaced, those deleted come first. Neighbouring runs are of
 * different kinds.
 */
public record WordDifference(List<Run> runs) {
    public WordDifference {
        runs = List.copyOf(runs);
    }

    public static WordDifference between(String before, String after) {
        return before.equals(after)
                ? new WordDifference(before.isEmpty() ? List.of() : List.of(new Run.Kept(before)))
                : between(FrenchTokens.of(before), FrenchTokens.of(after));
    }

    /** Of texts cut already. */
    public static WordDifference between(List<Token> before, List<Token> after) {
        Map<String, Integer> numbered = HashMap.newHashMap(before.size() / 4);
        Words old = Words.of(before, numbered);
        Words now = Words.of(after, numbered);
        List<Hunk> hunks = new Legible(old, now).arranged(Alignment.of(old.ids(), now.ids()));
        return new WordDifference(new Runs(old, now).of(hunks));
    }

    /** Nothing is deleted and nothing inserted. */
    public boolean isEmpty() {
        return runs.stream().allMatch(Run.Kept.class::isInstance);
    }

    /** White space is all that is deleted or inserted: the words are the same. */
    public boolean isOfSpacesOnly() {
        return runs.stream().allMatch(run -> run instanceof Run.Kept || run.isSpace());
    }

    /** The old text: what is kept and deleted. */
    public String before() {
        return runs.stream()
                .filter(run -> !(run instanceof Run.Inserted))
                .map(Run::text)
                .collect(joining());
    }

    /** The new text: what is kept and inserted. */
    public String after() {
        return runs.stream()
                .filter(run -> !(run instanceof Run.Deleted))
                .map(Run::text)
                .collect(joining());
    }

    /** The new text; the text given must be the old one. */
    public String applyTo(String old) {
        var made = new StringBuilder();
        int at = 0;
        for (Run run : runs) {
            switch (run) {
                case Run.Kept(String text) -> {
                    at = passed(old, at, text);
                    made.append(text);
                }
                case Run.Deleted(String text) -> at = passed(old, at, text);
                case Run.Inserted(String text) -> made.append(text);
            }
        }
        if (at != old.length()) {
            throw otherText(at);
        }
        return made.toString();
    }

    private static int passed(String old, int at, String text) {
        if (!old.startsWith(text, at)) {
            throw otherText(at);
        }
        return at + text.length();
    }

    private static IllegalArgumentException otherText(int at) {
        return new IllegalArgumentException("not the text that was compared: it differs from character " + at);
    }
}
