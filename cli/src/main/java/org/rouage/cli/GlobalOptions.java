package org.rouage.cli;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;

/**
 * The options that must be known before the command line is parsed, since they decide in which language and colour a
 * mistake in it is told: {@code --lang}, {@code --color}, {@code --debug}.
 *
 * <p>Example: {@code law read --lang=fr x.md} gives French. A value that is not known is left to the parser, which
 * refuses it; here it counts as absent.
 */
record GlobalOptions(Optional<Language> language, ColourChoice colour, boolean debug) {
    static GlobalOptions in(List<String> arguments) {
        Optional<Language> language = Optional.empty();
        var colour = ColourChoice.AUTO;
        boolean debug = false;
        for (int index = 0; index < arguments.size(); index++) {
            String argument = arguments.get(index);
            if (argument.equals("--")) {
                break;
            }
            String next = index + 1 < arguments.size() ? arguments.get(index + 1) : "";
            if (argument.equals("--debug")) {
                debug = true;
            } else if (argument.equals("--lang") || argument.startsWith("--lang=")) {
                language = languageOf(valueOf(argument, next));
            } else if (argument.equals("--color") || argument.startsWith("--color=")) {
                colour = ColourChoice.of(valueOf(argument, next)).orElse(colour);
            }
        }
        return new GlobalOptions(language, colour, debug);
    }

    private static String valueOf(String argument, String next) {
        int equals = argument.indexOf('=');
        return equals < 0 ? next : argument.substring(equals + 1);
    }

    /** For the parser, which tells any exception as a wrong value. */
    static Language languageTagged(String tag) {
        return languageOf(tag).orElseThrow(() -> new IllegalArgumentException(tag));
    }

    private static Optional<Language> languageOf(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
