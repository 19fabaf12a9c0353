package org.rouage.convention.draft;

import java.util.Optional;
import org.rouage.basics.Text;

/**
 * Two operations that cannot both be carried out in either order with the same result: a person must choose.
 *
 * <p>Example: {@code ind-1.targets[2026]}: base 87, first 88 ({@code accueil (1)}), second 90 ({@code budget (2)}). The
 * name is that of the place and stays the same from one run to the next; the second conflict at one place has
 * {@code #2} after it. {@code follows} names the conflict from which this one only follows: settled with it.
 */
public record Conflict(
        String name,
        Kind kind,
        Step first,
        Step second,
        Value base,
        Value firstSays,
        Value secondSays,
        Text reason,
        Optional<String> follows) {
    /** Whether the recorded choice must speak of this conflict itself. */
    public boolean isOwn() {
        return follows.isEmpty();
    }
}
