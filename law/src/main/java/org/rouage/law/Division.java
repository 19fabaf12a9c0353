package org.rouage.law;

import java.util.List;

/**
 * A numbered division inside an article: a part or an item of a list, as printed, and the names it answers to.
 *
 * <p>Example: {@code I}, {@code 2° bis}, {@code a}; the paragraph "3° et 4° (abrogés)" is one division, printed
 * {@code 3° et 4°}, that answers to {@code 3°} and to {@code 4°}.
 */
public record Division(String printed, List<String> names) {
    public Division {
        names = List.copyOf(names);
    }

    static Division of(Mark mark) {
        return new Division(mark.printed(), mark.names());
    }

    /** Whether a text that says this name may mean this division. */
    public boolean answersTo(String name) {
        return names.contains(name);
    }

    @Override
    public String toString() {
        return printed;
    }
}
