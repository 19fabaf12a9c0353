package org.rouage.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one named party owes under the convention; both parties have some.
 *
 * <p>Example: party {@code state}, "publish the decree on electronic filing", due 2015-06-30, serving objective
 * {@code obj-3}.
 */
public record Commitment(
        String id, String party, String title, String text, Optional<LocalDate> due, List<String> objectives) {
    public Commitment {
        objectives = List.copyOf(objectives);
    }
}
