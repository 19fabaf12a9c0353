package org.rouage.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a signatory does to reach objectives.
 *
 * <p>Example: owner {@code fund}, "open a single call number", from 2014-09-01, due 2015-12-31, dedicated to {@code
 * self-employed}.
 */
public record Action(
        String id,
        String owner,
        String title,
        String text,
        Optional<LocalDate> start,
        Optional<LocalDate> due,
        List<String> audiences) {
    public Action {
        audiences = List.copyOf(audiences);
    }
}
