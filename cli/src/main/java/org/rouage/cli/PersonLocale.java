package org.rouage.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which language the person's system speaks, as its environment says it: {@code LC_ALL}, else {@code LC_MESSAGES}, else
 * {@code LANG}; where these name no language, what the Java platform was told ({@code user.language}).
 *
 * <p>Example: {@code LANG=fr_FR.UTF-8} is French even on a machine where that locale was never generated, and where the
 * Java platform would fall back to English; {@code LC_ALL=C} names no language.
 */
final class PersonLocale {
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private PersonLocale() {}

    static Locale in(Map<String, String> environment, Locale platform) {
        for (String variable : VARIABLES) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return namesNoLanguage(value) ? platform : Locale.forLanguageTag(tagOf(value));
            }
        }
        return platform;
    }

    private static boolean namesNoLanguage(String value) {
        String name = withoutCharset(value);
        return name.equals("C") || name.equals("POSIX");
    }

    private static String tagOf(String value) {
        return withoutCharset(value).replace('_', '-');
    }

    private static String withoutCharset(String value) {
        return value.split("[.@]", 2)[0];
    }
}
