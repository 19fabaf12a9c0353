package org.rouage.convention.draft;

import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Heading;

/**
 * What a place says in one of three states: the base, the base with the first draft, the base with the second.
 *
 * <p>Example: for a target, {@code 87}, {@code 88} and {@code 90}; for a clause that the second draft repeals, its
 * text, its text with other words, and {@link Repealed}.
 */
public sealed interface Value {
    /** Words or a datum. Prose can be compared word by word. */
    record Says(String words, boolean isProse) implements Value {}

    /** Nothing stands there, or nothing is said. */
    record Nothing() implements Value {}

    /** What stood there is no longer in force. */
    record Repealed() implements Value {}

    /** An element stands in another, after a sibling or first. */
    record Stands(String id, String title, String into, Optional<String> after) implements Value {}

    /** For a reader: the words themselves, or what there is in their place. */
    default Text text() {
        return switch (this) {
            case Says(String words, boolean _) -> Text.same(words);
            case Nothing() -> Text.of("(rien)", "(nothing)");
            case Repealed() -> Text.of("(abrogé)", "(repealed)");
            case Stands(String id, String title, String into, Optional<String> after) ->
                Text.of(
                        id + named(title, "« ", " »") + " dans "
                                + (into.equals(Heading.CONVENTION) ? "la convention" : into)
                                + after.map(sibling -> ", après " + sibling).orElse(", en premier"),
                        id + named(title, "“", "”") + " in "
                                + (into.equals(Heading.CONVENTION) ? "the convention" : into)
                                + after.map(sibling -> ", after " + sibling).orElse(", first"));
        };
    }

    private static String named(String title, String open, String close) {
        return title.isEmpty() ? "" : " " + open + title + close;
    }
}
