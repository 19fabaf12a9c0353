package org.rouage.cli.completion;

import java.util.Locale;

/**
 * A shell for which a completion script can be printed.
 *
 * <p>Example: {@code rouage completion fish > ~/.config/fish/completions/rouage.fish}.
 */
enum Shell {
    BASH,
    ZSH,
    FISH;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
