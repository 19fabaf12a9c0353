package org.rouage.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The heading of an amendment (avenant): its number, its ground, when it was signed and from when it takes effect, and
 * what it says in words, with the clauses that can be pointed at.
 *
 * <p>Example: number 1, ground {@code lfss}, financing law of 2005, signed 2005-03-15, effective 2005-04-01. Known as
 * the act {@code amendment-1}.
 */
public record Amendment(
        int number,
        String title,
        String ground,
        Optional<Integer> financingLawYear,
        Optional<LocalDate> signed,
        Optional<LocalDate> effective,
        String text,
        List<Convention.PlannedSignatory> signatories,
        List<Clause> clauses) {
    public Amendment {
        signatories = List.copyOf(signatories);
        clauses = List.copyOf(clauses);
    }

    /** Its name among acts: {@code amendment-1}. */
    public String act() {
        return "amendment-" + number;
    }
}
