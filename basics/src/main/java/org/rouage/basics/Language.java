package org.rouage.basics;

import java.util.Locale;

/**
 * A language in which Rouage speaks to people.
 *
 * <p>Example: {@code Language.of(Locale.forLanguageTag("fr-BE"))} is {@link #FRENCH}; any locale that is not French is
 * answered in {@link #ENGLISH}.
 */
public enum Language {
    FRENCH("fr"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag: {@code fr} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** The language for a person's locale. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }
}
