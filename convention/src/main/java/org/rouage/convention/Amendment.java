package org.rouage.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An amendment (avenant): its number, its ground, its days, what it says in words, and the typed operations by which it
 * changes the convention, in the order in which they apply.
 *
 * <p>Example: number 1, ground {@code financing-law}, financing law of 2005, signed 2005-03-15, received by the
 * register ({@code known}) 2005-03-22, effective 2005-04-01. Known as the act {@code amendment-1}. Without
 * {@code effective} the day of effect is not yet known; {@code effectiveWhen} then says on what it waits. {@code base}
 * is the last act that a draft was written against, such as {@code amendment-2}. {@code clauses} are its own: they do
 * not enter the convention.
 */
public record Amendment(
        int number,
        String title,
        String ground,
        Optional<Integer> financingLawYear,
        Optional<LocalDate> signed,
        Optional<LocalDate> known,
        Optional<LocalDate> effective,
        Optional<String> effectiveWhen,
        Optional<String> base,
        String text,
        List<Convention.PlannedSignatory> signatories,
        List<Operation> operations,
        List<Clause> clauses) {
    public Amendment {
        signatories = List.copyOf(signatories);
        operations = List.copyOf(operations);
        clauses = List.copyOf(clauses);
    }

    /** Its name among acts: {@code amendment-1}. */
    public String act() {
        return "amendment-" + number;
    }
}
