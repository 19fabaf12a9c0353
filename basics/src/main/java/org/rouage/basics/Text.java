package org.rouage.basics;

/**
 * A sentence for people, in French and in English, both always present.
 *
 * <p>Example: {@code Text.of("clause absente", "missing clause").in(Language.FRENCH)} is {@code clause absente}. A text
 * that is the same in both languages (a file name, a quotation from a convention) is {@link #same}.
 */
public record Text(String french, String english) {
    public Text {
        if (french.isBlank() != english.isBlank()) {
            throw new IllegalArgumentException(
                    "a text needs both languages: French \"" + french + "\", English \"" + english + "\"");
        }
    }

    public static Text of(String french, String english) {
        return new Text(french, english);
    }

    /** A text that reads the same in both languages. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    public static Text empty() {
        return new Text("", "");
    }

    public boolean isEmpty() {
        return french.isBlank();
    }

    public String in(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }

    /** This text followed by another, with nothing between. */
    public Text plus(Text other) {
        return new Text(french + other.french, english + other.english);
    }
}
