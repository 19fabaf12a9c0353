package org.rouage.conformity.coherence;

import java.util.Optional;
import org.rouage.convention.Element;

/**
 * A clause or an act as one side names it on the day asked, with where it stands.
 *
 * <p>Example: {@code or-medicament}, "Bon usage du médicament", there; {@code amendment-2}, missing, when it was signed
 * after the day of knowledge.
 */
public record Named(String id, String title, State state, Optional<Element> element) {
    /** Where a name stands. */
    public enum State {
        /** In force; for an amendment, concluded. */
        THERE,
        /** It was there, and an act repealed it. */
        REPEALED,
        /** Nothing has this name on the day asked, as known on the day of knowledge. */
        MISSING
    }

    public boolean isThere() {
        return state == State.THERE;
    }

    Exhibit exhibit() {
        return Exhibit.of(id, title);
    }
}
