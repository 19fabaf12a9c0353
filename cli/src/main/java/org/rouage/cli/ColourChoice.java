package org.rouage.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When output is coloured: {@code --color=auto} (the default: on a terminal, unless {@code NO_COLOR} is set or
 * {@code TERM} is {@code dumb}), {@code always}, {@code never}.
 *
 * <p>Example: {@code rouage check … | less} is plain; {@code rouage check --color=always … | less -R} is coloured.
 */
enum ColourChoice {
    AUTO("auto"),
    ALWAYS("always"),
    NEVER("never");

    private final String word;

    ColourChoice(String word) {
        this.word = word;
    }

    static Optional<ColourChoice> of(String word) {
        return Stream.of(values()).filter(choice -> choice.word.equals(word)).findFirst();
    }

    /** For the parser, which tells any exception as a wrong value. */
    static ColourChoice worded(String word) {
        return of(word).orElseThrow(() -> new IllegalArgumentException(word));
    }

    Colours on(boolean terminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> new Colours(true);
            case NEVER -> new Colours(false);
            case AUTO ->
                new Colours(terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb"));
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
