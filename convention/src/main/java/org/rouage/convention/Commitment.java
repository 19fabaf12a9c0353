package org.rouage.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one named party owes under the convention; both parties have some.
 *
 * <p>Example: party {@code state}, "publish the decree on electronic filing", due 2015-06-30, serving objective
 * {@code obj-3}. {@code ended} is the last day on which it was owed, when an act ended it before the term.
 */
public record Commitment(
        String id,
        Optional<String> number,
        String party,
        String title,
        String text,
        Optional<LocalDate> due,
        Optional<LocalDate> ended,
        List<String> objectives)
        implements Element {
    public Commitment {
        objectives = List.copyOf(objectives);
    }
}
